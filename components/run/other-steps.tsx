// The steps other than the one on the screen: what is done, what is to come, and the way out of the renewal.
import type { Run } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import type { StepProgress } from '../../lib/procedures/progress.ts'
import { Abandon } from './abandon.tsx'
import { DoneSteps, LaterSteps } from './step-lists.tsx'

interface Properties {
  run: Run
  steps: readonly StepProgress[]
  shownId: StepId | undefined
  onOpen: (id: StepId) => void
}

export function OtherSteps({ run, steps, shownId, onOpen }: Properties) {
  return (
    <>
      <DoneSteps run={run} steps={steps} />
      <LaterSteps steps={steps} shownId={shownId} onOpen={onOpen} />
      {steps.some(({ state }) => state !== 'done') && <Abandon run={run} />}
    </>
  )
}
