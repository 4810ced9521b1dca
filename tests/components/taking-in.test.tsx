// What was chosen before a file is taken in counts at once, however long it takes to work out what changes with it.
import { describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { type Into, Opened } from '../../components/handover/opened.tsx'
import type { TakenOver } from '../../lib/handover/hand-over.ts'
import type { Choices, Difference, Plan, PlannedOrganisation } from '../../lib/handover/plan.ts'
import { draw } from '../support/screen.ts'

const TAKEN: TakenOver = {
  made: 0,
  leftOut: 0,
  copy: { organisations: [], runs: [], files: [], journal: [] },
}

function planOf(choices: Choices): Plan {
  const differing = (fact: string): Difference => ({
    ...{ key: fact, fact, here: `${fact} of here`, there: `${fact} of there`, standing: 'conflict' },
    take: choices.get(fact) ?? 'here',
  })
  return { organisations: [], reminders: [differing('name'), differing('account')], history: 0, isEmpty: false }
}

/** What is drawn anew is drawn in the next turn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve))

/** Plans are worked out only when the test says so. */
function opened() {
  const working: (() => void)[] = []
  const takenWith: Choices[] = []
  const into: Into = {
    plan: (_copy, choices) => new Promise((resolve) => working.push(() => resolve(planOf(choices)))),
    take: () => Promise.resolve(undefined),
  }
  const screen = draw(
    <Opened
      taken={TAKEN}
      first={planOf(new Map())}
      into={into}
      onTake={async (choices) => void takenWith.push(choices)}
      onBack={() => undefined}
    />,
  )
  const chooseThere = (fact: string) => {
    const radio = screen.body.querySelectorAll(`input[name="${fact}"]`)[1]
    radio?.dispatchEvent(new (screen.body.ownerDocument.defaultView ?? globalThis).Event('change', { bubbles: true }))
  }
  const worksOut = (which: number) => working[which]?.()
  const labelOf = (words: string) =>
    [...screen.body.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(words))
  const shown = () =>
    ['name', 'account'].map((fact) => {
      const label = labelOf(i18n.t('handover.sideThere', [`${fact} of there`]))
      return label?.textContent?.includes(i18n.t('handover.isTaken')) ? 'there' : 'here'
    })
  const take = () => screen.press(i18n.t('handover.take'))
  return { chooseThere, worksOut, shown, take, takenWith }
}

describe('two choices, one right after the other', () => {
  it('both count', () => {
    const { chooseThere, take, takenWith } = opened()
    chooseThere('name')
    chooseThere('account')
    take()
    expect(takenWith.map((choices) => [...choices])).toEqual([
      [
        ['name', 'there'],
        ['account', 'there'],
      ],
    ])
  })

  it('are both shown, whichever was worked out first', async () => {
    const { chooseThere, worksOut, shown } = opened()
    chooseThere('name')
    chooseThere('account')
    worksOut(1)
    await vi.waitFor(() => expect(shown()).toEqual(['there', 'there']))
    worksOut(0)
    await drawn()
    expect(shown()).toEqual(['there', 'there'])
  })
})

it('a choice counts before it is worked out; without one, nothing was chosen', async () => {
  const one = opened()
  one.chooseThere('name')
  one.take()
  expect(one.takenWith.map((choices) => choices.get('name'))).toEqual(['there'])
  const none = opened()
  none.take()
  expect(none.takenWith.map(({ size }) => size)).toEqual([0])
})

it('what is to be chosen stands first, the rest by name', () => {
  const planned = (name: string, kind: 'added' | 'deleted'): PlannedOrganisation => ({
    ...{ id: name, name, kind, key: name, take: 'here', differences: [], twice: [], files: 0 },
    runs: { added: 0, changed: 0, givenUp: 0 },
  })
  const all = [planned('Zeta', 'added'), planned('Acme', 'added'), planned('Beta', 'deleted')]
  const plan: Plan = { organisations: all, reminders: [], history: 0, isEmpty: false }
  const into: Into = { plan: async () => plan, take: async () => plan }
  const { body } = draw(
    <Opened taken={TAKEN} first={plan} into={into} onTake={async () => undefined} onBack={() => undefined} />,
  )
  expect([...body.querySelectorAll('h3 bdi')].map(({ textContent }) => textContent)).toEqual(['Beta', 'Acme', 'Zeta'])
})
