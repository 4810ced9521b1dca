// How every command begins and ends: its options read, its help shown, its failure said in the clear.

import { CHOICES } from './commands.mjs'
import { helpOf } from './help.mjs'
import { speak, spoken, systemLanguage } from './language.mjs'
import { BadOption, readOptions } from './options.mjs'
import { Stop } from './say.mjs'

/** @typedef {import('./commands.mjs').CommandName} CommandName */
/**
 * @template {CommandName} Name
 * @typedef {{ values: import('./options.mjs').Values<Name>, words: string[], args: readonly string[] }} Asked
 */

/**
 * The language to speak in: the one asked for, though the options may be wrong otherwise, else the system's.
 * @param {readonly string[]} args
 */
function languageOf(args) {
  const at = args.findIndex((arg) => /^--language(=|$)/.test(arg))
  const asked = args[at]?.split('=')[1] ?? args[at + 1]
  return at >= 0 && asked !== undefined && CHOICES.language?.includes(asked) ? asked : systemLanguage()
}

/**
 * Runs a command's main function with what was asked for; its number becomes the exit status. `--help` shows the help and runs
 * nothing. What is not known ends with 2, any other failure with 1.
 * @template {CommandName} Name
 * @param {Name} name
 * @param {(asked: Asked<Name>) => Promise<number>} main
 * @param {readonly string[]} args
 */
export async function command(name, main, args = process.argv.slice(2)) {
  speak(languageOf(args))
  try {
    const { values, words } = readOptions(name, args)
    if (values.help) {
      console.log(helpOf(name, spoken()))
      return
    }
    process.exitCode = await main({ values, words, args })
  } catch (error) {
    if (error instanceof BadOption) {
      console.error(`${error.message}\n\n${helpOf(name, spoken())}`)
      process.exitCode = 2
      return
    }
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}
