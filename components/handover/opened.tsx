// A file that is open: what taking it in would change, as it was chosen so far. Nothing is changed by looking at it.
import { useRef, useState } from 'preact/hooks'
import type { Copy } from '../../lib/handover/copy.ts'
import type { Side } from '../../lib/handover/decide.ts'
import type { TakenOver } from '../../lib/handover/hand-over.ts'
import type { Choices, Plan } from '../../lib/handover/plan.ts'
import { readClock } from '../state/clock.ts'
import { PlanView } from './plan-view.tsx'

/** Before anything was chosen. */
export const NONE: Choices = new Map()

/** Into what a file is taken: how that is planned, and done. Undefined where it was not done, for there was no need. */
export interface Into {
  plan: (copy: Copy, choices: Choices, at: number) => Promise<Plan>
  take: (copy: Copy, choices: Choices, at: number) => Promise<Plan | undefined>
  /** Where the file takes the place of a record that does not open: what the user types a word for. */
  insteadOf?: string
}

interface Properties {
  taken: TakenOver
  /** What would change where nothing is chosen. */
  first: Plan
  into: Into
  onTake: (choices: Choices) => Promise<void>
  onBack: () => void
}

export function Opened({ taken, first, into, onTake, onBack }: Properties) {
  const [plan, setPlan] = useState(first)
  /** A choice counts at once; what changes with it is shown as soon as it is worked out. */
  const choices = useRef(NONE)
  async function choose(key: string, side: Side) {
    const mine = new Map(choices.current).set(key, side)
    choices.current = mine
    const changed = await into.plan(taken.copy, mine, readClock())
    if (choices.current === mine) setPlan(changed)
  }
  return (
    <PlanView
      plan={plan}
      made={taken.made}
      leftOut={taken.leftOut}
      insteadOf={into.insteadOf}
      onChoose={(key, side) => void choose(key, side).catch((cause: unknown) => console.error(cause))}
      onTake={() => onTake(choices.current)}
      onBack={onBack}
    />
  )
}
