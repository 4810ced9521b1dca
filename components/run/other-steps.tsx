// Beside the step on the screen: all the others, and the way out of the renewal.
import type { Run } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import type { StepProgress } from '../../lib/procedures/progress.ts'
import { Abandon } from './abandon.tsx'
import { AllSteps } from './step-lists.tsx'

interface Properties {
  run: Run
  steps: readonly StepProgress[]
  shownId: StepId | undefined
  onOpen: (id: StepId) => void
}

export function OtherSteps({ run, steps, shownId, onOpen }: Properties) {
  return (
    <>
      <AllSteps run={run} steps={steps} shownId={shownId} onOpen={onOpen} />
      {steps.some(({ state }) => state !== 'done') && <Abandon run={run} />}
    </>
  )
}
