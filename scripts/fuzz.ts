// Damages real and synthetic files in every way and has them read and judged: nothing may be thrown, and nothing changed may pass.

import { mkdir, writeFile } from 'node:fs/promises'
import { command } from './command/command.mjs'
import { inProject } from './command/paths.mjs'
import { say } from './command/say.mjs'
import { check, type Inspector, inspector } from './fuzz/check.ts'
import { mutate, random } from './fuzz/mutate.ts'
import { type FuzzSource, fuzzSources } from './fuzz/sources.ts'
import { trialsOf } from './options.ts'

const USUAL_COUNT = 100_000
const MOST_BREACHES = 20
/** Milliseconds of processor time, of this process with all its threads, that one input may take at most. */
const LONGEST = 500

interface Slowest {
  milliseconds: number
  source: string
  kind: string
  bytes: number
}

/** Ctrl-C ends the run, and what it has found is told all the same. */
let isEnded = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isEnded = true))

async function tryAll(sources: readonly FuzzSource[], inspect: Inspector, wanted: number, from: number) {
  const next = random(from)
  const kinds = new Map<string, number>()
  const breaches: { what: string; source: string; bytes: Uint8Array }[] = []
  let slowest: Slowest = { milliseconds: 0, source: '', kind: '', bytes: 0 }
  for (let tried = 0; tried < wanted && breaches.length < MOST_BREACHES && !isEnded; tried++) {
    const source = sources[next(sources.length)]
    if (!source) throw new Error('there is nothing to damage')
    const bytes = mutate(source.bytes, next, sources)
    const began = process.cpuUsage()
    const { kind, breach } = await check(bytes, source.name, inspect)
    const { user, system } = process.cpuUsage(began)
    const milliseconds = (user + system) / 1000
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (breach !== undefined) breaches.push({ what: breach, source: source.name, bytes })
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, source: source.name, kind, bytes: bytes.length }
    if ((tried + 1) % 10_000 === 0) say(`${(tried + 1).toLocaleString('en-US')} tried …`)
  }
  return { kinds, breaches, slowest }
}

await command('fuzz', async (asked) => {
  const { count: wanted, seed: from } = trialsOf(asked, USUAL_COUNT, Date.now())
  const sources = await fuzzSources()
  say(`Damaging ${sources.length} files, ${wanted.toLocaleString('en-US')} times, seed ${from} …`)
  const began = performance.now()
  const { kinds, breaches, slowest } = await tryAll(sources, await inspector(sources), wanted, from)
  const tried = [...kinds.values()].reduce((sum, one) => sum + one, 0)
  const lines = [...kinds].sort((one, other) => other[1] - one[1])
  console.log(`\nInputs tried   ${tried.toLocaleString('en-US')}   (seed ${from})`)
  console.log(`Time           ${((performance.now() - began) / 1000).toFixed(1)} s`)
  console.log('Answers by kind')
  for (const [kind, number] of lines) console.log(`  ${kind.padEnd(28)}${number.toLocaleString('en-US').padStart(9)}`)
  const { milliseconds, source, kind, bytes } = slowest
  console.log(`Slowest input  ${milliseconds.toFixed(1)} ms: ${source}, ${bytes} bytes, read as ${kind}`)
  console.log(`Breaches       ${breaches.length}`)
  const folder = inProject('.output', 'fuzz')
  for (const [index, breach] of breaches.entries()) {
    await mkdir(folder, { recursive: true })
    await writeFile(`${folder}/breach-${index}.bin`, breach.bytes)
    console.log(`  ${breach.what} (${breach.source}): .output/fuzz/breach-${index}.bin`)
  }
  return breaches.length === 0 && milliseconds < LONGEST ? 0 : 1
})
