// The options of a command, read strictly: a word that nobody knows is an error, not something to be passed over.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { LANGUAGES, type Language } from './languages.ts'
import { Stop } from './setup/say.mjs'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads options, each as `--name value` or `--name=value`; `words` are what may stand beside them. Throws a {@link Stop} that
 * names what is not known, and the help.
 */
export function readOptions<Known extends Options>(
  args: string[],
  options: Known,
  help: string,
  words: readonly string[] | RegExp = [],
) {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true })
    const strange = positionals.find((word) => !(words instanceof RegExp ? words.test(word) : words.includes(word)))
    if (strange !== undefined) throw new Error(`“${strange}” is not known here.`)
    return { ...values, words: positionals }
  } catch (cause) {
    throw new Stop(`${cause instanceof Error ? cause.message : cause}\n\n${help}`)
  }
}

/** One of these values, or undefined where none was asked for. Throws a {@link Stop} that names them. */
export function oneOf<Value extends string>(
  name: string,
  asked: string | undefined,
  known: readonly Value[],
): Value | undefined {
  if (asked === undefined) return undefined
  const found = known.find((one) => one === asked)
  if (found === undefined) throw new Stop(`--${name} takes one of ${known.join(', ')}, not ${asked || 'nothing'}.`)
  return found
}

export function wantedLanguage(asked: string | undefined): Language | undefined {
  return oneOf('language', asked, LANGUAGES)
}

const NUMBER = /^\d{1,3}(?:[,_]\d{3})+$|^\d+$/
const COUNTED = { seed: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } } as const

/** How often something random is to be tried, from which seed; a seed of its own where none was asked for. */
export interface Trials {
  count: number
  seed: number
  help: boolean
}

/**
 * Reads `[count] [--seed number]`: the count stands alone, its thousands may be parted (`1,000,000`, `1_000_000`). Throws a
 * {@link Stop} that shows the help for anything else, and for a count of nothing.
 */
export function readTrials(args: string[], help: string, usual: number, ownSeed: number): Trials {
  const { words, seed, help: isAsked = false } = readOptions(args, COUNTED, help, NUMBER)
  if (words.length > 1) throw new Stop(`Only one count can be tried, not ${words.join(' and ')}.\n\n${help}`)
  if (seed !== undefined && !/^\d+$/.test(seed))
    throw new Stop(`--seed takes a whole number, not ${seed || 'nothing'}.`)
  const count = words[0] === undefined ? usual : Number(words[0].replace(/[,_]/g, ''))
  if (count === 0) throw new Stop(`Nothing would be tried.\n\n${help}`)
  return { count, seed: (seed === undefined ? ownSeed : Number(seed)) >>> 0, help: isAsked }
}
