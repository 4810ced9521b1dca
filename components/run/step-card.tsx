// One step, large: where it is done, where to click, what to beware of, and how it gets ticked.

import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import { PUSH_PORTAL_PAGE } from '../../lib/facts/apple.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { isToken } from '../../lib/model/steps.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { Back } from '../parts/back.tsx'
import { ClickPath } from '../parts/click-path.tsx'
import { ConsolePageButton } from '../parts/console-page-button.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { NextAction } from '../parts/next-action.tsx'
import { Note } from '../parts/note.tsx'
import { tick } from '../state/run-actions.ts'
import { OpenPageButton } from './open-page-button.tsx'
import { useSettled } from './use-settled.ts'

const StepTool = lazy(() => import('./tools.tsx').then((part) => part.StepTool))
const TroublesHere = lazy(() => import('./troubles-here.tsx').then((part) => part.TroublesHere))
const BusinessPortal = lazy(() => import('./business-portal.tsx').then((part) => part.BusinessPortal))
const Traps = lazy(() => import('./traps.tsx').then((part) => part.Traps))

interface Properties {
  step: Step
  number: number
  total: number
  isNext: boolean
  organisation: Organisation
  console: Console
  run: Run
  /** Keeps this step on the screen although it is done. */
  stay: () => void
  goToNext: () => void
}

const PLACE_ICONS: Record<Step['where'], IconName> = { console: 'tab', portal: 'badge', koshin: 'file' }

export function StepCard({ step, number, total, isNext, organisation, console, run, stay, goToNext }: Properties) {
  const consoleName = organisation.consoleName ?? console.name ?? i18n.t('consoles.other')
  const isDone = step.id in run.ticks
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
        <p class="row row-apart">
          <span class="eyebrow">
            <Icon name={PLACE_ICONS[step.where]} size={16} />
            {where}
          </span>
          <span class="quiet small">{i18n.t('run.stepNumber', [number, total])}</span>
        </p>
        <h1 id="step-title" tabIndex={-1}>
          {i18n.t(step.title)}
        </h1>
      </div>
      {!isDone && (
        <Guidance
          step={step}
          console={console}
          consoleName={consoleName}
          organisation={organisation}
          procedure={run.procedure}
        />
      )}
      <StepTool step={step} organisation={organisation} run={run} stay={stay} onStop={setStopped} />
      {!isDone && <TroublesHere procedure={run.procedure} stepId={step.id} />}
      {!isDone && step.traps && <Traps step={step} console={console} run={run} />}
      {isDone ? (
        <NextAction onClick={goToNext}>
          {i18n.t('run.goToNext')}
          <Icon name="next" size={18} />
        </NextAction>
      ) : isStopped ? (
        <details class="fold">
          <summary class="small">
            <Icon name="next" size={16} turns />
            {i18n.t('run.despite')}
          </summary>
          <ByHand step={step} runId={run.id} />
        </details>
      ) : (
        <TickByHand step={step} runId={run.id} />
      )}
    </section>
  )
}

interface GuidanceProperties extends Pick<Properties, 'step' | 'console' | 'organisation'> {
  consoleName: string
  procedure: ProcedureId
}

function Guidance({ step, console, consoleName, organisation, procedure }: GuidanceProperties) {
  return (
    <>
      <ClickPath
        guide={console.guides[step.id]}
        labelsIn={console.labelsIn}
        {...(step.where !== 'console' && { lookUpIn: consoleName })}
      />
      <p class="prose">{i18n.t(step.todo)}</p>
      {step.care && (
        <Note tone="caution">
          <p>{i18n.t(step.care)}</p>
        </Note>
      )}
      {console.remarks
        ?.filter((remark) => remark.step === step.id)
        .map(({ id }) => (
          <Note key={id} tone="info">
            <p>{i18n.t(`consoles.remarks.${id}`)}</p>
          </Note>
        ))}
      {step.why && <p class="quiet small">{i18n.t(step.why)}</p>}
      {step.where === 'console' && <ConsolePageButton organisation={organisation} />}
      {step.where === 'portal' &&
        (isToken(procedure) ? (
          <BusinessPortal step={step} organisation={organisation} />
        ) : (
          <OpenPageButton url={PUSH_PORTAL_PAGE} label={i18n.t('run.openPortal')} leadsOn={step.proof !== 'hand'} />
        ))}
    </>
  )
}

function TickByHand({ step, runId }: { step: Step; runId: string }) {
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
      <p class="quiet small">{step.proof === 'file' ? i18n.t('run.itself.file') : i18n.t('run.itself.page')}</p>
      <ByHand step={step} runId={runId} />
    </div>
  )
}

function ByHand({ step, runId }: { step: Step; runId: string }) {
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
