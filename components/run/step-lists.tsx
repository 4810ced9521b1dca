// The steps around the next one: what is done and how it was proven, and, quietly, what is still to come.
import { i18n } from '#i18n'
import type { Run, Tick } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import type { StepProgress } from '../../lib/procedures/progress.ts'
import { Icon } from '../parts/icon.tsx'
import { frame } from '../state/frame.ts'
import { untick } from '../state/run-actions.ts'
import { sayMoment } from '../words/words.ts'

export function DoneSteps({ run, steps }: { run: Run; steps: readonly StepProgress[] }) {
  const done = steps.filter(({ state }) => state === 'done')
  if (done.length === 0) return null
  return (
    <details class="fold card">
      <summary>
        <Icon name="next" size={16} turns />
        {i18n.t('run.doneSteps', [done.length])}
      </summary>
      <ol class="steps">
        {done.map(({ step, tick }) => (
          <li key={step.id} class="step-line">
            <span class={tick?.by === 'hand' ? 'is-by-hand' : 'is-proven'}>
              <Icon name={tick?.by === 'hand' ? 'hand' : 'check'} />
            </span>
            <div>
              {i18n.t(step.title)}
              {tick && <p class="quiet small">{describe(tick)}</p>}
            </div>
            {tick?.by === 'hand' && (
              <button
                type="button"
                class="link-button small"
                aria-label={i18n.t('run.untickNamed', [i18n.t(step.title)])}
                onClick={() => untick(run.id, step.id)}
              >
                {i18n.t('run.untick')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

function describe(tick: Tick): string {
  const at = sayMoment(tick.at, 'date-and-time')
  switch (tick.by) {
    case 'page':
      return i18n.t('run.by.page', [at])
    case 'file':
      return i18n.t('run.by.file', [at])
    case 'hand':
      return i18n.t('run.by.hand', [at])
  }
}

interface LaterProperties {
  steps: readonly StepProgress[]
  shownId: StepId | undefined
  onOpen: (id: StepId) => void
}

export function LaterSteps({ steps, shownId, onOpen }: LaterProperties) {
  const later = steps.filter(({ state, step }) => state !== 'done' && step.id !== shownId)
  if (later.length === 0) return null
  return (
    <details class="fold card card-quiet" open={frame.value === 'desk'}>
      <summary>
        <Icon name="next" size={16} turns />
        {i18n.t('run.later', [later.length])}
      </summary>
      <ol class="steps">
        {later.map(({ step, passed, state }, index) => (
          <li key={step.id}>
            {step.chapter !== later[index - 1]?.step.chapter && (
              <p class="chapter">{i18n.t(`steps.chapters.${step.chapter}`)}</p>
            )}
            <div class="step-line small">
              <span class="dot" />
              <button type="button" class="plain-button" onClick={() => onOpen(step.id)}>
                {i18n.t(step.title)}
                {passed && <span class="tone-soon"> {i18n.t('run.passed')}</span>}
                {state === 'next' && <span> {i18n.t('run.isNext')}</span>}
              </button>
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}
