// Builds editions of Koshin, quietly, into .output.
import { inProject } from './command/paths.mjs'
import { run } from './command/say.mjs'

/** The folders of the editions. The `practice` ones also trust the practice portals' authority. */
export const EDITIONS = {
  chrome: inProject('.output', 'chrome-mv3'),
  safari: inProject('.output', 'safari-mv3'),
  firefox: inProject('.output', 'firefox-mv3'),
  practice: inProject('.output', 'chrome-mv3-practice'),
  firefoxPractice: inProject('.output', 'firefox-mv3-practice'),
  safariPractice: inProject('.output', 'safari-mv3-practice'),
} as const

export type Edition = keyof typeof EDITIONS

const OPTIONS: Record<Edition, string[]> = {
  chrome: [],
  safari: ['-b', 'safari', '--mv3'],
  firefox: ['-b', 'firefox', '--mv3'],
  practice: ['--mode', 'practice'],
  firefoxPractice: ['-b', 'firefox', '--mv3', '--mode', 'practice'],
  safariPractice: ['-b', 'safari', '--mv3', '--mode', 'practice'],
}

/** Runs WXT; throws with its last lines where it fails. */
export async function wxt(args: string[]): Promise<void> {
  const program = inProject('node_modules', 'wxt', 'bin', 'wxt.mjs')
  await run(process.execPath, [program, ...args], { what: `wxt ${args.join(' ')}`, cwd: inProject() })
}

/** Builds an edition and gives its folder. The practice edition's authority is made where there is none yet. */
export async function build(edition: Edition): Promise<string> {
  await wxt(['build', ...OPTIONS[edition]])
  return EDITIONS[edition]
}
