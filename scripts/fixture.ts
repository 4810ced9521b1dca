// `npm run fixture FILE`: a page that somebody saved becomes a test and a page of the practice portals, in one step.
import { readFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { BadStructure } from '../lib/portals/structure/read.ts'
import { type Fixture, makeFixture } from './fixture/make.ts'
import { readOptions } from './options.ts'
import { inProject } from './setup/paths.mjs'
import { command, run, Stop } from './setup/say.mjs'

const HELP = `npm run fixture FILE           makes a page that was saved with Koshin into a test and a page of the practice portals
Further: -- --name NAME        what it is to be called (else as the file; letters, digits and hyphens)
         -- --replace          one of that name may be there already`

const OPTIONS = {
  name: { type: 'string' },
  replace: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
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

await command(async () => {
  const began = performance.now()
  const { words, name, replace = false, help } = readOptions(process.argv.slice(2), OPTIONS, HELP, /./)
  if (help) {
    console.log(HELP)
    return 0
  }
  const [file, ...others] = words
  if (file === undefined || others.length > 0) throw new Stop(`One file is needed.\n\n${HELP}`)
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
