// How a step gets ticked: by a press, by a page or a file, or by the console's pages on which Koshin is.
import { i18n } from '#i18n'
import type { Step } from '../../lib/procedures/types.ts'
import { Icon } from '../parts/icon.tsx'
import { NextAction } from '../parts/next-action.tsx'
import { tick } from '../state/run-actions.ts'
import { OpenPageButton } from './open-page-button.tsx'
import { useSettled } from './use-settled.ts'

/** Koshin is on the console's pages and ticks the step there: what leads on is the way to them. */
export function InConsole({
  address,
  consoleName,
  ...byHand
}: {
  address: string
  consoleName: string
  step: Step
  runId: string
}) {
  return (
    <>
      <p class="quiet small">{i18n.t('stepping.ticksItself')}</p>
      <ByHand {...byHand} />
      <OpenPageButton url={address} label={i18n.t('stepping.toConsole', [consoleName])} leadsOn />
    </>
  )
}

export function TickByHand({ step, runId }: { step: Step; runId: string }) {
  const isSettled = useSettled()
  if (step.proof === 'hand') {
    return (
      <NextAction waits={!isSettled} onClick={() => tick(runId, step.id, 'hand')}>
        <Icon name="check" size={18} />
        {i18n.t('run.done')}
      </NextAction>
    )
  }
  return (
    <div class="stack-tight">
      <p class="quiet small">{whatTicks(step)}</p>
      <ByHand step={step} runId={runId} />
    </div>
  )
}

/** What the step waits for: behind the sign-in, Koshin knows by the lists alone that somebody is signed in. */
function whatTicks({ id, proof }: Step): string {
  if (id === 'signInForServerToken' || id === 'signInForContentToken') return i18n.t('run.itself.signedIn')
  return proof === 'file' ? i18n.t('run.itself.file') : i18n.t('run.itself.page')
}

export function ByHand({ step, runId }: { step: Step; runId: string }) {
  const isSettled = useSettled()
  return (
    <div>
      <button
        type="button"
        class="link-button small"
        aria-disabled={!isSettled}
        onClick={() => isSettled && tick(runId, step.id, 'hand')}
      >
        {i18n.t('run.doneByHand')}
      </button>
    </div>
  )
}
