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
  words: readonly string[] = [],
) {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true })
    const strange = positionals.find((word) => !words.includes(word))
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
