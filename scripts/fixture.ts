// `npm run fixture FILE`: a page that somebody saved becomes a test and a page of the practice portals, in one step.

import { readFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { BadStructure } from '../lib/portals/structure/read.ts'
import { command } from './command/command.mjs'
import { words as said } from './command/language.mjs'
import { BadOption } from './command/options.mjs'
import { inProject } from './command/paths.mjs'
import { run, Stop } from './command/say.mjs'
import { type Fixture, makeFixture } from './fixture/make.ts'

/** A saved page is never larger, in bytes; anything else need not be read. */
const LARGEST = 20 * 1024 * 1024

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file)
    if (bytes.length > LARGEST) throw new Stop(`${file} is larger than any page that Koshin saves.`)
    return bytes.toString('utf8')
  } catch (cause) {
    if (cause instanceof Stop) throw cause
    throw new Stop(`${file} can't be read: ${cause instanceof Error ? cause.message : cause}`)
  }
}

/** Writes a file in the project's style. */
async function format(file: string): Promise<void> {
  const biome = inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome')
  await run(process.execPath, [biome, 'check', '--write', file], { what: 'Biome', cwd: inProject() })
}

function tell({ page, test, frames, address, reading }: Fixture, milliseconds: number): void {
  console.log(`✓ ${relative(inProject(), page)}: the page, ${frames} ${frames === 1 ? 'frame' : 'frames'}`)
  console.log(`✓ ${relative(inProject(), test)}: what Koshin reads of it today; change it to what Koshin ought to read`)
  console.log(`✓ ${address}: the page on the practice portal (npm start)`)
  console.log(
    `  Koshin reads it as “${reading.screen}”, with ${reading.rows.length} rows and ${reading.controls.length} controls`,
  )
  console.log(`Made in ${(milliseconds / 1000).toFixed(2)} s.`)
}

await command('fixture', async ({ values: { name, replace = false }, words }) => {
  const began = performance.now()
  const [file, ...others] = words
  if (file === undefined || others.length > 0) throw new BadOption(said().options.oneFile)
  try {
    const made = makeFixture(textOf(file), name ?? basename(file), replace)
    await format(made.test)
    tell(made, performance.now() - began)
  } catch (cause) {
    if (!(cause instanceof BadStructure)) throw cause
    throw new Stop(
      `${file} is no page that Koshin saved, or it was changed since, and nothing was made of it.\n${cause.message}\nTake that line out, or ask for the page to be saved once more.`,
    )
  }
  return 0
})
