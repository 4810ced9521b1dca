// Lets random hands meet random lists that answer up to a minute late: no row may ever be given another row's text.

import fc from 'fast-check'
import { type Outcome, play, scene } from '../tests/portals/hands/hand.ts'
import { command } from './command/command.mjs'
import { Stop, say } from './command/say.mjs'
import { trialsOf } from './options.ts'

const USUAL_COUNT = 100_000
const PORTION = 500

await command('ties', async (asked) => {
  const { count: numRuns, seed } = trialsOf(asked, USUAL_COUNT, Date.now())
  const kinds = new Map<string, { asked: number; read: number; wrong: number }>()
  const count = (kind: string, { asked, read, wrong }: Outcome): void => {
    const sum = kinds.get(kind) ?? { asked: 0, read: 0, wrong: 0 }
    kinds.set(kind, { asked: sum.asked + asked, read: sum.read + read, wrong: sum.wrong + (wrong ? 1 : 0) })
  }
  let first: string | undefined
  // Some at a time: all of them at once would fill the memory.
  for (let played = 0; played < numRuns; played += PORTION) {
    for (const one of fc.sample(scene, { numRuns: Math.min(PORTION, numRuns - played), seed: seed + played })) {
      const outcome = play(one)
      count(one.build.kind, outcome)
      if (outcome.wrong) first ??= `${outcome.wrong}: ${JSON.stringify(one)}`
    }
  }
  const all = [...kinds.values()].reduce((sum, one) => ({
    asked: sum.asked + one.asked,
    read: sum.read + one.read,
    wrong: sum.wrong + one.wrong,
  }))
  for (const [kind, { asked, read, wrong }] of [...kinds, ['all', all] as const]) {
    say(
      `${kind.padEnd(10)} ${((100 * read) / asked).toFixed(1).padStart(6)} % of ${asked} rows read, ${wrong} scenes wrong`,
    )
  }
  say(`${numRuns} scenes, seed ${seed}`)
  if (first) throw new Stop(first)
  return 0
})
