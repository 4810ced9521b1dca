// The options of a command, read strictly: a word that nobody knows is an error, not something to be passed over.
import { parseArgs } from 'node:util'
import { CHOICES, COMMANDS, wordsOf } from './commands.mjs'
import { words as said } from './language.mjs'
import { nearest } from './nearest.mjs'

/** What was asked for is not known here: said with what is, and no stack; the command ends with 2. */
export class BadOption extends Error {}

/** @typedef {import('./commands.mjs').CommandName} CommandName */
/**
 * @template {CommandName} Name
 * @typedef {{ -readonly [Option in keyof (typeof COMMANDS)[Name]['options']]?:
 *   (typeof COMMANDS)[Name]['options'][Option] extends { type: 'boolean' } ? boolean : string }} Values
 */

/**
 * @param {import('node:util').ParseArgsConfig['options'] & {}} options
 * @param {{ name: string, rawName: string, value?: string | undefined, inlineValue?: boolean | undefined }} token
 */
function checkOption(options, { name, rawName, value, inlineValue }) {
  const known = options[name]
  if (!known) {
    const near = nearest(name, Object.keys(options))
    throw new BadOption(said().options.unknown(rawName, near && `--${near}`))
  }
  if (known.type === 'boolean') {
    if (value !== undefined) throw new BadOption(said().options.takesNone(rawName))
    return
  }
  // What begins with a hyphen is the next option, unless it is joined by an equals sign.
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw new BadOption(said().options.needsValue(rawName))
  const choices = CHOICES[name]
  if (choices && !choices.includes(value))
    throw new BadOption(said().options.notOneOf(rawName, value, choices, nearest(value, choices)))
}

/**
 * @param {readonly string[] | RegExp | undefined} known
 * @param {string} word
 */
function checkWord(known, word) {
  if (known instanceof RegExp ? known.test(word) : known?.includes(word)) return
  throw new BadOption(said().options.strangeWord(word, Array.isArray(known) ? nearest(word, known) : undefined))
}

/**
 * Reads what stands behind a command's name: options as `--name value` or `--name=value`, words besides. Throws a
 * {@link BadOption} that names what is not known, and what was most likely meant.
 * @template {CommandName} Name
 * @param {Name} name
 * @param {readonly string[]} args
 * @returns {{ values: Values<Name>, words: string[] }}
 */
export function readOptions(name, args) {
  /** @type {NonNullable<import('node:util').ParseArgsConfig['options']>} */
  const options = COMMANDS[name].options
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(options, token)
    else if (token.kind === 'positional') checkWord(wordsOf(name), token.value)
  }
  return { values: /** @type {Values<Name>} */ ({ ...values }), words: positionals }
}
