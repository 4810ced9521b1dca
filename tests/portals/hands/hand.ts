// Random pages, hands and delays, and what is tied while they meet: whether ever a row was given another row's text.
import fc from 'fast-check'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import { InformationTies } from '../../../lib/portals/push/ties.ts'
import type { PushPortalView } from '../../../lib/portals/push/view.ts'
import { type Build, RandomPage } from './page.ts'

const UUIDS = ['3f6d2c1a', 'b81e5f90', '5c9e7d24', '70ab13c8'].map((part) => `${part}-8b47-4e0c-9a5d-71c2e94b7d10`)
const MINUTE = 60_000

type Act = 'press' | 'rest' | 'focus' | 'pass' | 'leave' | 'close' | 'draw' | 'grow' | 'turn' | 'renew' | 'wait'

interface Step {
  act: Act
  /** Counted in those that are there, again from the first one where it is more than they are. */
  row: number
  /** Milliseconds until the next step, and of the answer that this one asks for. */
  pause: number
  latency: number
}

export interface Scene {
  build: Build
  steps: Step[]
}

const delay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: MINUTE }) },
)

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Act>('press') },
    { weight: 3, arbitrary: fc.constantFrom<Act>('rest', 'focus') },
    { weight: 3, arbitrary: fc.constantFrom<Act>('pass', 'leave', 'close', 'draw', 'grow', 'turn', 'renew', 'wait') },
  ),
  row: fc.nat({ max: 3 }),
  pause: fc.oneof({ weight: 5, arbitrary: delay }, { weight: 1, arbitrary: fc.constant(2 * MINUTE) }),
  latency: delay,
})

export const scene: fc.Arbitrary<Scene> = fc
  .record({
    kind: fc.constantFrom<Build['kind']>('shared', 'shared', 'panels', 'inside', 'wandering', 'details', 'tip', 'tip'),
    count: fc.integer({ min: 1, max: 4 }),
    vendors: fc.array(fc.constantFrom('i3Systems,Inc.', 'Meraki Inc.'), { minLength: 4, maxLength: 4 }),
    dates: fc.array(fc.constantFrom('May 4, 2027', 'Jun 1, 2027'), { minLength: 4, maxLength: 4 }),
    quotes: fc.option(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))),
    opensOld: fc.boolean(),
    remounts: fc.boolean(),
    comesLate: fc.boolean(),
    toggles: fc.boolean(),
    begins: fc.integer({ min: 1, max: 4 }),
    growsUp: fc.boolean(),
    isStormy: fc.boolean(),
    steps: fc.array(step, { minLength: 1, maxLength: 12 }),
  })
  .map(({ count, vendors, dates, quotes, begins, steps, ...build }) => ({
    build: {
      ...build,
      begins: Math.min(begins, count),
      rows: UUIDS.slice(0, count).map((uuid, index) => ({
        uuid,
        vendor: vendors[index] ?? '',
        date: dates[index] ?? '',
        quotes: quotes?.[0] === index && quotes[1] !== index ? UUIDS[quotes[1]] : undefined,
      })),
    },
    steps,
  }))

export interface Outcome {
  /** What was wrong, if anything. */
  wrong: string | undefined
  /** Rows whose i the hand was at, and how many of them were read at the end or before. */
  asked: number
  read: number
}

/** Plays one scene. Whatever is tied at any moment is compared with what the row really is. */
export function play({ build, steps }: Scene): Outcome {
  let now = 1_000_000
  let waiting: { at: number; work: () => void }[] = []
  let latency = 0
  const page = new RandomPage(build, (work) => waiting.push({ at: now + latency, work }))
  const ties = new InformationTies()
  const asked = new Set<number>()
  const read = new Set<number>()
  let wrong: string | undefined
  let view: PushPortalView

  function look(): void {
    view = readPushPortal(page.document)
    ties.settle(view, now, page.touched())
    for (const [at, row] of view.rows.entries()) {
      const index = page.first + at
      const topic = ties.topicOf(row)
      if (topic === undefined) continue
      read.add(index)
      if (!topic.endsWith(build.rows[index]?.uuid ?? 'none')) wrong ??= `row ${index} is taken for ${topic}`
    }
  }

  function point(index: number, gesture: 'press' | 'rest' | 'pass'): void {
    const row = view.rows[index - page.first]
    if (!row) throw new Error(`row ${index} is not read`)
    ties.pointed(row, gesture, view, now)
    if (gesture !== 'pass') asked.add(index)
  }

  const acts: Record<Act, (row: number) => void> = {
    press: (row) => {
      point(row, 'press')
      page.press(row)
    },
    rest: (row) => {
      page.leave()
      point(row, 'rest')
      page.rest(row)
    },
    focus: (row) => {
      point(row, 'rest')
      page.rest(row)
    },
    pass: (row) => point(row, 'pass'),
    leave: () => page.leave(),
    close: () => page.close(),
    draw: () => page.draw(),
    grow: () => page.grow(),
    turn: () => page.turn(),
    renew: (row) => page.renew(row),
    wait: () => undefined,
  }

  /** Lets the answers come whose time it is, one after the other, each seen. */
  function passTo(time: number): void {
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= time).sort((one, other) => one.at - other.at)
      if (!next) break
      waiting = waiting.filter((one) => one !== next)
      now = next.at
      next.work()
      look()
    }
    now = time
    look()
  }

  look()
  for (const { act, row, pause, latency: until } of steps) {
    latency = until
    acts[act](page.first + (row % page.shown))
    look()
    passTo(now + pause)
  }
  passTo(now + 2 * MINUTE)
  return { wrong, asked: asked.size, read: [...asked].filter((row) => read.has(row)).length }
}
