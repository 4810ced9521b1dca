// `npm run bench` under Node 24: measures speed and size as ratios of one run, prints a table and writes .output/bench.json.

import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { measureFrameStorm, measureServers } from './bench/business.ts'
import { measureCustomers } from './bench/customers.ts'
import { measureDocuments } from './bench/documents.ts'
import { measureDue } from './bench/due.ts'
import { measureFeel } from './bench/feel.ts'
import { measureFiles } from './bench/files.ts'
import { measureHistory } from './bench/history.ts'
import { measureMarking } from './bench/marking.ts'
import { measurePresses } from './bench/presses.ts'
import { type Measurement, table } from './bench/report.ts'
import { measureSizes } from './bench/sizes.ts'
import { measureStorm } from './bench/storm.ts'
import { measureTeam } from './bench/team.ts'
import { measureWorker } from './bench/worker.ts'
import { build, EDITIONS } from './build.ts'
import { command } from './command/command.mjs'
import type { BENCH_WORDS } from './command/commands.mjs'
import { inProject } from './command/paths.mjs'
import { say } from './command/say.mjs'

const KINDS: Record<(typeof BENCH_WORDS)[number], { what: string; measure: () => Promise<Measurement[]> }> = {
  feel: { what: 'First mark and first paint, in Chromium', measure: measureFeel },
  sizes: { what: 'Sizes', measure: measureSizes },
  worker: { what: 'Waking the background, in Chromium', measure: measureWorker },
  documents: { what: 'Judging a certificate file', measure: measureDocuments },
  marking: { what: 'Marking a list of 1,000 rows, in Chromium', measure: measureMarking },
  servers: { what: 'Marking a list of 500 servers, in Chromium', measure: measureServers },
  press: { what: 'Judging a press on a list of 1,000 rows, and of 500 servers, in Chromium', measure: measurePresses },
  frame: { what: "A storm of 10,000 changes in the business portal's frame, in Chromium", measure: measureFrameStorm },
  due: { what: '1,000 organisations and 10,000 runs, in Chromium', measure: measureDue },
  history: { what: 'The history of 10,000 runs, in Chromium', measure: measureHistory },
  files: { what: '200 files at once on the desk, in Chromium', measure: measureFiles },
  customers: { what: 'A table of 1,000 customers on the desk, in Chromium', measure: measureCustomers },
  team: { what: 'Five records of a team brought together, in Chromium', measure: measureTeam },
  storm: { what: 'A storm of 10,000 changes, in Chromium', measure: measureStorm },
}

async function prepare(isBuilt: boolean): Promise<void> {
  const lacking = (['chrome', 'practice'] as const).filter((edition) => !(isBuilt && existsSync(EDITIONS[edition])))
  if (lacking.length === 0) return
  say(`Editions for ${lacking.join(' and ')}: building …`)
  await Promise.all(lacking.map(build))
}

await command('bench', async ({ values, words: wanted }) => {
  await prepare(values.built ?? false)
  const measurements: Measurement[] = []
  for (const [kind, { what, measure }] of Object.entries(KINDS)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue
    say(`${what}: measuring …`)
    const began = performance.now()
    measurements.push(...(await measure()))
    say(`measured in ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  }
  console.log(`\n${table(measurements)}\n`)
  const report = {
    at: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    measurements,
  }
  await mkdir(inProject('.output'), { recursive: true })
  await writeFile(inProject('.output', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`)
  say('Written to .output/bench.json')
  return 0
})
