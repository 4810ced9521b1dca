// One step, large: where it is done, where to click, what to beware of, and how it gets ticked.

import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { hasTick, type Run } from '../../lib/model/run.ts'
import { isToken } from '../../lib/model/steps.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { asToldIn } from '../../lib/procedures/without-earlier.ts'
import { isProvenByWizard } from '../../lib/procedures/wizard-evidence.ts'
import { Back } from '../parts/back.tsx'
import { ConsolePageButton } from '../parts/console-page-button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { NextAction } from '../parts/next-action.tsx'
import { Note } from '../parts/note.tsx'
import { Guidance } from './guidance.tsx'
import { ByHand, InConsole, TickByHand } from './ticking.tsx'
import { Why } from './why.tsx'

const PortalNotes = lazy(() => import('./portal-notes.tsx').then((part) => part.PortalNotes))
const StepTool = lazy(() => import('./tools.tsx').then((part) => part.StepTool))
const TroublesHere = lazy(() => import('./troubles-here.tsx').then((part) => part.TroublesHere))
const Traps = lazy(() => import('./traps.tsx').then((part) => part.Traps))

interface Properties {
  step: Step
  isNext: boolean
  organisation: Organisation
  console: Console
  run: Run
  /** Keeps this step on the screen although it is done. */
  stay: () => void
  goToNext: () => void
  /** The address of the console's page on which Koshin is, where it is. */
  watched: string | undefined
  /** Every step is done: what follows is the end. */
  isLast: boolean
}

const PLACE_ICONS: Record<Step['where'], IconName> = { console: 'tab', portal: 'badge', koshin: 'file' }

export function StepCard({ isNext, organisation, console, run, stay, ...more }: Properties) {
  const step = asToldIn(more.step, run)
  const { goToNext, watched, isLast } = more
  const isInConsole = watched !== undefined && isProvenByWizard(step.id, console)
  const consoleName = organisation.consoleName ?? console.name ?? i18n.t('consoles.other')
  const isDone = hasTick(run, step.id)
  // While something wrong is on the screen, ticking by hand stands back: possible, but only on purpose.
  const [isStopped, setStopped] = useState(false)
  const where = {
    console: i18n.t('run.at.console', [consoleName]),
    portal: i18n.t('run.at.portal'),
    koshin: i18n.t('run.at.koshin'),
  }[step.where]
  return (
    <section class="card card-raised next-step" aria-labelledby="step-title">
      {!isNext && !isDone && <Back to={goToNext} label={i18n.t('run.backToNext')} />}
      <div class="stack-tight">
        <div class="row row-apart">
          <p class="eyebrow">
            <Icon name={PLACE_ICONS[step.where]} size={16} />
            {where}
          </p>
          {/* Where the filled button leads to the console, it is the way there. */}
          {!isDone && step.where === 'console' && !isInConsole && <ConsolePageButton organisation={organisation} />}
        </div>
        <h1 id="step-title" tabIndex={-1}>
          {i18n.t(step.title)}
        </h1>
      </div>
      {!isDone && step.where === 'portal' && !isToken(run.procedure) && <PortalNotes organisation={organisation} />}
      {!isDone && step.chapter === 'makeRequest' && hasTick(run, 'renew') && (
        <Note tone="info">
          <p>{i18n.t('run.renewedEarly')}</p>
        </Note>
      )}
      {!isDone && (
        <Guidance step={step} console={console} consoleName={consoleName} organisation={organisation} run={run} />
      )}
      <StepTool step={step} organisation={organisation} run={run} stay={stay} onStop={setStopped} />
      {!isDone && step.why && <Why text={i18n.t(step.why)} />}
      {!isDone && <TroublesHere procedure={run.procedure} stepId={step.id} />}
      {!isDone && step.traps && <Traps step={step} console={console} run={run} />}
      {isDone ? (
        <NextAction onClick={goToNext}>
          {isLast ? i18n.t('stepping.toEnd') : i18n.t('run.goToNext')}
          <Icon name="next" size={18} />
        </NextAction>
      ) : isStopped ? (
        <Fold title={i18n.t('run.despite')}>
          <ByHand step={step} runId={run.id} />
        </Fold>
      ) : watched !== undefined && isInConsole ? (
        <InConsole address={watched} consoleName={consoleName} step={step} runId={run.id} />
      ) : (
        <TickByHand step={step} runId={run.id} />
      )}
    </section>
  )
}
