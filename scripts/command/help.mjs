// The help of every command, drawn from its options and the words for them.
import { CHOICES, COMMANDS, wordsOf } from './commands.mjs'
import { en } from './help/en.mjs'
import { ja } from './help/ja.mjs'

/** @typedef {import('./commands.mjs').CommandName} CommandName */

/**
 * What a language has to say of the commands: uses of each, with what they do, and every option.
 * @typedef {{
 *   one: string,
 *   further: string,
 *   common: { verbose: string, help: string },
 *   commands: { [Name in CommandName]: {
 *     uses: readonly (readonly [string, string])[],
 *     options: { [Option in Exclude<keyof (typeof COMMANDS)[Name]['options'], 'verbose' | 'help'>]: string },
 *   } },
 * }} Help
 */

/** @type {Record<import('./language.mjs').Tongue, Help>} */
const HELPS = { en, ja }

/**
 * The help of a command, ready to print.
 * @param {CommandName} name
 * @param {import('./language.mjs').Tongue} language
 */
export function helpOf(name, language) {
  const { one, further, common, commands } = HELPS[language]
  const { uses, options } = commands[name]
  const words = wordsOf(name)
  /** @type {Record<string, string>} */
  const explained = { ...options, ...common }
  const lines = Object.entries(COMMANDS[name].options).map(([option, { type }]) => {
    const choices = CHOICES[option]
    const left = type === 'string' ? `--${option} ${option.toUpperCase()}` : `--${option}`
    return [left, `${explained[option]}${choices ? `: ${choices.join(', ')}` : ''}`]
  })
  const width = Math.max(...uses.map(([left]) => left.length), ...lines.map(([left = '']) => left.length + 2)) + 2
  return [
    ...uses.map(([left, right]) => left.padEnd(width) + right),
    ...(Array.isArray(words) ? [`${one} ${words.join(', ')}`] : []),
    further,
    ...lines.map(([left, right]) => `  ${left}`.padEnd(width) + right),
  ].join('\n')
}
