// Five browsers of one team at random, in two of which companies have set different things: all come to the same, each keeps what is set there, and nothing is written for ever.
import { env } from 'node:process'
import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { distinctNames } from '../../lib/facts/names.ts'
import { canonical } from '../../lib/facts/same-value.ts'
import { ITERATIONS, keysOf } from '../../lib/handover/cipher.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { TeamKey } from '../../lib/model/team.ts'
import { NAME } from '../../lib/team/file.ts'
import { type Deed, deed } from '../handover/sides.ts'
import { Browser } from './browsers.ts'

const RUNS = Number(env.TEAM_RUNS ?? 40)
const COMMON: readonly (readonly [Deed, number])[] = [
  [{ do: 'add', topic: 0 }, 0],
  [{ do: 'start', place: 0, procedure: 'push-certificate' }, 0],
]
/** What is set, by the name of the browser. */
const SETS = [
  ['a', { name: 'Set in A', account: 'a@example.com', servers: ['A MDM'] }],
  ['b', { name: 'Set in B', servers: ['B MDM'] }],
] as const

let key: TeamKey

beforeAll(async () => {
  const source = { salt: new Uint8Array(16), iterations: ITERATIONS }
  key = { ...source, ...(await keysOf(NAME, 'five browsers, two companies', source)) }
})

type Facts = (typeof SETS)[number][1]

/** The browser starts: what is set takes its place on the record, as `lib/policy` does it. */
function start(browser: Browser, { servers, ...single }: Facts, topic: string): void {
  const { organisations } = browser.copy
  const known = organisations.find((one) => one.topic === topic)
  const bare: Organisation = {
    id: `set-${single.name}`,
    consoleId: 'clomo',
    topic,
    name: '',
    createdAt: 5,
    updatedAt: 5,
  }
  const set = { ...(known ?? bare), ...single, servers: distinctNames([...(known?.servers ?? []), ...servers]) }
  const others = organisations.filter(({ id }) => id !== set.id)
  browser.copy = { ...browser.copy, organisations: [...others, set] }
  const one = { id: set.id, facts: { ...single, servers: [...servers] }, added: {} }
  const policy = { source: 'browser', at: 1, mayGoOnAnyway: true, setBy: single.name, organisations: [one] } as const
  browser.company = { ...browser.company, policy: { ...policy, organisations: [one] } }
}

const which = fc.nat(4)
const turn = fc.oneof(
  fc.record({ of: which, deeds: fc.array(fc.tuple(deed, fc.nat(3)), { minLength: 1, maxLength: 3 }) }),
  fc.record({ of: which, reads: fc.array(which, { maxLength: 4 }) }),
)

it('come to the same, and each keeps what is set', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 14 }), async (turns) => {
      const browsers = ['a', 'b', 'c', 'd', 'e'].map((name) => new Browser(name))
      browsers[0]?.work(COMMON, 0, '')
      const topic = browsers[0]?.copy.organisations[0]?.topic ?? ''
      const managed = SETS.map(([name, facts]) => [browsers['abcde'.indexOf(name)] as Browser, facts] as const)
      const startAll = (): void => {
        for (const [browser, facts] of managed) start(browser, facts, topic)
      }
      const rounds = async (): Promise<void> => {
        for (const browser of browsers) {
          const others = browsers.filter((other) => other !== browser)
          await browser.round(
            others.map((other) => [other, 'latest'] as const),
            key,
          )
        }
      }
      await rounds()
      for (const { of, ...one } of turns) {
        const browser = browsers[of] as Browser
        const isManaged = managed.some(([other]) => other === browser)
        if ('deeds' in one) {
          // What is set cannot be deleted where it is set; what of it is changed is set again at the next start.
          browser.work(
            one.deeds.filter(([{ do: what }]) => !isManaged || what !== 'remove'),
            of * 1000,
            '',
          )
        } else {
          await browser.round(
            one.reads.map((other) => [browsers[other] as Browser, 'latest'] as const),
            key,
          )
        }
        startAll()
      }
      for (let again = 0, changed = true; changed && again < 8; again++) {
        const before = browsers.map(({ standing: { record } }) => record.changes)
        startAll()
        await rounds()
        changed = browsers.some(({ standing: { record } }, index) => record.changes !== before[index])
        if (again === 7) expect(changed).toBe(false)
      }
      const facts = browsers.map(({ standing: { record } }) => canonical([...record.facts()].sort()))
      expect(new Set(facts).size).toBe(1)
      for (const [browser, { servers, ...single }] of managed) {
        const one = browser.copy.organisations.find((other) => other.topic === topic)
        expect(one).toMatchObject(single)
        expect(one?.servers).toEqual(expect.arrayContaining([...servers]))
      }
    }),
    { numRuns: RUNS },
  )
}, 0)
