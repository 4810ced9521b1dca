// Five browsers of one team, at random: whatever was done, and in whatever order, how late, how often or how broken its file is read, all come to the same and nothing is lost.
import { env } from 'node:process'
import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { canonical } from '../../lib/facts/same-value.ts'
import { ITERATIONS, keysOf } from '../../lib/handover/cipher.ts'
import type { TeamKey } from '../../lib/model/team.ts'
import { factsOf } from '../../lib/records/facts-of.ts'
import { factsIn, placeOf } from '../../lib/team/facts.ts'
import { NAME } from '../../lib/team/file.ts'
import { viewOf } from '../../lib/team/view.ts'
import { type Deed, deed } from '../handover/sides.ts'
import { makeContentToken } from '../practice/authority.ts'
import { Browser, type Deletion, type Found, type Told } from './browsers.ts'

/** `TEAM_RUNS=10000` before a release; so many are gone through each time. */
const RUNS = Number(env.TEAM_RUNS ?? 40)
const HOUR = 60 * 60 * 1000
const SECRET = makeContentToken({ expires: 1, organisationName: 'A', token: 'd8Kq2'.repeat(40) })

let key: TeamKey

beforeAll(async () => {
  const source = { salt: new Uint8Array(16), iterations: ITERATIONS }
  key = { ...source, ...(await keysOf(NAME, 'five browsers, one folder', source)) }
})

const which = fc.nat(4)
const found = fc.tuple(which, fc.constantFrom<Found>('latest', 'latest', 'older', 'twice', 'cut'))
const turn = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ of: which, deeds: fc.array(fc.tuple(deed, fc.nat(3)), { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ of: which, reads: fc.array(found, { maxLength: 4 }) }) },
)

/** What all of them know when they begin to work apart. */
const COMMON: readonly (readonly [Deed, number])[] = [
  [{ do: 'add', topic: 0 }, 0],
  [{ do: 'add', topic: undefined }, 0],
  [{ do: 'start', place: 0, procedure: 'push-certificate' }, 0],
  [{ do: 'start', place: 1, procedure: 'server-token' }, 0],
]

/** What stands in the record, by fact and value, wherever it stands. */
function standing(browser: Browser): Set<string> {
  const shared = viewOf(browser.standing.record, new Set())
  const all = new Set<string>()
  const add = (fact: string, value: unknown) => all.add(`${fact} ${canonical(value)}`)
  for (const [place, value] of factsIn(shared)) add(placeOf(place)[2], value)
  for (const { changes, run } of shared.journal) {
    for (const { fact, before, after } of changes) {
      add(fact, before)
      add(fact, after)
    }
    for (const [fact, value] of Object.entries(factsOf(run))) add(fact, value)
    for (const [, value] of run ? factsIn({ organisations: [], journal: [], runs: [run] }) : []) add('', value)
  }
  return all
}

const isGone = (told: Told, deletions: readonly Deletion[]): boolean =>
  deletions.some(
    ({ organisation: { id, topic }, saw }) =>
      saw.has(told) && (id === told.organisationId || (topic !== undefined && topic === told.topic)),
  )

it('come to the same, and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 4, maxLength: 24 }), which, async (turns, careless) => {
      const browsers = ['a', 'b', 'c', 'd', 'e'].map((name) => new Browser(name))
      const told: Told[] = []
      const deletions: Deletion[] = []
      const rounds = async () => {
        for (const browser of browsers) {
          await browser.round(
            browsers.filter((other) => other !== browser).map((other) => [other, 'latest'] as const),
            key,
          )
        }
      }
      told.push(...(browsers[0]?.work(COMMON, 0, '').told ?? []))
      await rounds()
      for (const { of, ...one } of turns) {
        const browser = browsers[of]
        if (!browser) continue
        if ('deeds' in one) {
          // The clocks are an hour apart, and one of them writes a token where a name belongs.
          const done = browser.work(one.deeds, of * HOUR, of === careless ? ` ${SECRET}` : '')
          told.push(...done.told)
          deletions.push(...done.deleted)
        } else {
          const reads = one.reads.flatMap(([other, how]) => (browsers[other] ? [[browsers[other], how] as const] : []))
          await browser.round(reads, key)
        }
      }
      // Until nothing changes any more; it must not go on for ever.
      for (let again = 0, changed = true; changed && again < 6; again++) {
        const before = browsers.map(({ standing: { record } }) => record.changes)
        await rounds()
        changed = browsers.some(({ standing: { record } }, index) => record.changes !== before[index])
        if (again === 5) expect(changed).toBe(false)
      }
      const [first, ...others] = browsers
      if (!first) return
      const all = canonical([...first.standing.record.facts()].sort())
      for (const other of others) expect(canonical([...other.standing.record.facts()].sort()) === all).toBe(true)
      const there = standing(first)
      const lost = told.filter(
        (one) => !there.has(`${one.fact} ${one.value}`) && !there.has(` ${one.value}`) && !isGone(one, deletions),
      )
      expect(lost).toEqual([])
      for (const file of browsers.flatMap(({ files }) => files)) {
        const opened = await file.opened
        const text = 'record' in opened ? new TextDecoder('latin1').decode(opened.record) : ''
        expect(text.includes(SECRET.slice(0, 40))).toBe(false)
      }
    }),
    {
      numRuns: RUNS,
      endOnFailure: env.TEAM_QUICK !== undefined,
      ...(env.TEAM_SEED ? { seed: Number(env.TEAM_SEED) } : {}),
    },
  )
}, 0)
