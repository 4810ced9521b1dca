// All steps of the renewal in their order: what is done and how it was proven, the one on the screen, what is still to come.
import { i18n } from '#i18n'
import type { Run, Tick } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import type { StepProgress } from '../../lib/procedures/progress.ts'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { frame } from '../state/frame.ts'
import { untick } from '../state/run-actions.ts'
import { sayMoment } from '../words/words.ts'

interface Properties {
  run: Run
  steps: readonly StepProgress[]
  /** The step on the screen; none at the end. */
  shownId: StepId | undefined
  onOpen: (id: StepId) => void
}

export function AllSteps({ run, steps, shownId, onOpen }: Properties) {
  return (
    <Fold
      title={i18n.t('run.allSteps')}
      isLarge
      kind="card card-quiet"
      open={frame.value === 'desk' && shownId !== undefined}
    >
      <ol class="steps">
        {steps.map((one, index) => (
          <li key={one.step.id} aria-current={one.step.id === shownId ? 'step' : undefined}>
            {one.step.chapter !== steps[index - 1]?.step.chapter && (
              <p class="chapter">{i18n.t(`steps.chapters.${one.step.chapter}`)}</p>
            )}
            {one.state === 'done' ? (
              <DoneStep runId={run.id} {...one} />
            ) : (
              <OpenStep {...one} isShown={one.step.id === shownId} onOpen={onOpen} />
            )}
          </li>
        ))}
      </ol>
    </Fold>
  )
}

function DoneStep({ step, tick, runId }: StepProgress & { runId: string }) {
  const byHand = tick?.by === 'hand'
  return (
    <div class="step-line small">
      <span class={byHand ? 'is-by-hand' : 'is-proven'}>
        <Icon name={byHand ? 'hand' : 'check'} />
      </span>
      <div>
        {i18n.t(step.title)}
        {tick && <p class="quiet small">{describe(tick)}</p>}
      </div>
      {byHand && (
        <button
          type="button"
          class="link-button small"
          aria-label={i18n.t('run.untickNamed', [i18n.t(step.title)])}
          onClick={() => untick(runId, step.id)}
        >
          {i18n.t('run.untick')}
        </button>
      )}
    </div>
  )
}

function describe(tick: Tick): string {
  const at = sayMoment(tick.at, 'date-and-time')
  switch (tick.by) {
    case 'page':
      return i18n.t('run.by.page', [at])
    case 'file':
      return i18n.t('run.by.file', [at])
    case 'result':
      return i18n.t('run.by.result', [at])
    case 'hand':
      return i18n.t('run.by.hand', [at])
  }
}

interface OpenProperties extends StepProgress {
  isShown: boolean
  onOpen: (id: StepId) => void
}

function OpenStep({ step, passed, state, isShown, onOpen }: OpenProperties) {
  return (
    <div class="step-line small">
      <span class={`dot ${isShown ? 'is-here' : ''}`} />
      {isShown ? (
        <strong>{i18n.t(step.title)}</strong>
      ) : (
        <button type="button" class="plain-button" onClick={() => onOpen(step.id)}>
          {i18n.t(step.title)}
          {passed && <span class="tone-soon"> {i18n.t('run.passed')}</span>}
          {state === 'next' && <span> {i18n.t('run.isNext')}</span>}
        </button>
      )}
    </div>
  )
}
