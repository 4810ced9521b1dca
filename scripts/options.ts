// How often something random is to be tried, as it is asked for behind a command's name.
import { words as said } from './command/language.mjs'
import { BadOption } from './command/options.mjs'

export interface Trials {
  count: number
  seed: number
}

/**
 * Understands `[count] [--seed number]`: the count stands alone, its thousands may be parted (`1,000,000`, `1_000_000`); a seed of
 * its own where none was asked for. Throws a {@link BadOption} for two counts, a count of nothing, and a seed that is no number.
 */
export function trialsOf(
  { words, values: { seed } }: { words: readonly string[]; values: { seed?: string } },
  usual: number,
  ownSeed: number,
): Trials {
  if (words.length > 1) throw new BadOption(said().options.oneCount(words))
  if (seed !== undefined && !/^\d+$/.test(seed)) throw new BadOption(said().options.noSeed(seed))
  const count = words[0] === undefined ? usual : Number(words[0].replace(/[,_]/g, ''))
  if (count === 0) throw new BadOption(said().options.noCount)
  return { count, seed: (seed === undefined ? ownSeed : Number(seed)) >>> 0 }
}
