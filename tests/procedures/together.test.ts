// Which steps were done at once by the last thing that a page or a file showed, and how their numbers are said.
import { describe, expect, it } from 'vitest'
import type { TickedBy } from '../../lib/model/run.ts'
import type { StepProgress } from '../../lib/procedures/progress.ts'
import { pushCertificate } from '../../lib/procedures/push-certificate.ts'
import { doneTogether, rangesOf } from '../../lib/procedures/together.ts'

const AT = 1_800_000_000_000

/** Steps of the renewal, with when and by what each was ticked. */
function steps(...ticks: ([number, TickedBy] | undefined)[]): StepProgress[] {
  return ticks.map((tick, index) => {
    const step = pushCertificate.steps[index]
    if (!step) throw new Error('so many steps there are not')
    const done = tick && { tick: { at: AT + tick[0], by: tick[1] } }
    return { step, state: done ? 'done' : 'later', passed: false, ...done }
  })
}

describe('done together', () => {
  it.each<[string, Parameters<typeof steps>, ReturnType<typeof doneTogether>]>([
    ['two by one page', [[0, 'page'], [9_000, 'page'], [9_000, 'page'], undefined], { numbers: [2, 3], by: 'page' }],
    [
      'what follows from it',
      [
        [9_000, 'result'],
        [9_000, 'result'],
        [9_000, 'page'],
      ],
      { numbers: [1, 2, 3], by: 'page' },
    ],
    [
      'by a file',
      [
        [9_000, 'result'],
        [9_000, 'file'],
      ],
      { numbers: [1, 2], by: 'file' },
    ],
    ['not next to each other', [[9_000, 'page'], undefined, [9_000, 'page']], { numbers: [1, 3], by: 'page' }],
  ])('%s', (_, ticks, together) => {
    expect(doneTogether(steps(...ticks))).toEqual(together)
  })

  it.each<[string, Parameters<typeof steps>]>([
    ['nothing yet', [undefined, undefined]],
    ['a single step', [[0, 'page'], [9_000, 'page'], undefined]],
    [
      'by hand, however quick',
      [
        [9_000, 'hand'],
        [9_100, 'hand'],
      ],
    ],
    [
      'a hand after the page',
      [
        [0, 'page'],
        [0, 'page'],
        [9_000, 'hand'],
      ],
    ],
    [
      'one after the other',
      [
        [0, 'page'],
        [5_000, 'page'],
        [10_000, 'page'],
      ],
    ],
  ])('not: %s', (_, ticks) => {
    expect(doneTogether(steps(...ticks))).toBeUndefined()
  })
})

it.each([
  [[4], ['4']],
  [
    [4, 5],
    ['4', '5'],
  ],
  [[2, 3, 4, 5], ['2–5']],
  [
    [2, 3, 4, 7, 9, 10],
    ['2–4', '7', '9', '10'],
  ],
])('%j', (numbers, said) => {
  expect(rangesOf(numbers)).toEqual(said)
})
