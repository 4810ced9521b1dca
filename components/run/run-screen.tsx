// A renewal under way: the one next step, what is done, what is still to come; at its end, the end screen.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { consoleOf } from '../../lib/consoles/consoles.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { hasTick, type Run } from '../../lib/model/run.ts'
import { isToken, type StepId } from '../../lib/model/steps.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { progress } from '../../lib/procedures/progress.ts'
import { AwaitingUpload } from '../parts/awaiting-upload-note.tsx'
import { Back } from '../parts/back.tsx'
import { useFocusNext } from '../parts/focus-next.ts'
import { Identity } from '../parts/identity.tsx'
import { lazy } from '../parts/lazy.tsx'
import { ProgressBar } from '../parts/progress-bar.tsx'
import { announce } from '../state/announce.ts'
import { openOverview } from '../state/drafts.ts'
import { frame } from '../state/frame.ts'
import { endTitle, procedureName } from '../words/procedure-name.ts'
import { BrowserNote } from './browser-note.tsx'
import { DoneTogether } from './done-together.tsx'
import { StepCard } from './step-card.tsx'
import { TokenIdentity } from './token-identity.tsx'
import { useWatched } from './use-watched.ts'
import './run.css'

const ConsoleAccess = lazy(() => import('../parts/console-access/access.tsx').then((part) => part.ConsoleAccess))
const BegunElsewhere = lazy(() => import('../parts/begun-elsewhere.tsx').then((part) => part.BegunElsewhere))
const InPlaceOfLost = lazy(() => import('../parts/in-place-of-lost.tsx').then((part) => part.InPlaceOfLost))
const LeftOff = lazy(() => import('./left-off-note.tsx').then((part) => part.LeftOff))
const RunNotes = lazy(() => import('./run-notes.tsx').then((part) => part.RunNotes))
const OtherSteps = lazy(() => import('./other-steps.tsx').then((part) => part.OtherSteps))

interface Properties {
  organisation: Organisation
  run: Run
  /** What is shown once every step is done. */
  end: ComponentChildren
}

export function RunScreen({ organisation, run, end }: Properties) {
  const console = consoleOf(organisation.consoleId)
  const state = progress(procedureFor(run.procedure, organisation.consoleId), run)
  // A step the user opened early, or one whose result is still being read; the next one otherwise.
  const [opened, setOpened] = useState<StepId>()
  const step = state.steps.find((one) => one.step.id === opened)?.step ?? state.next
  const watched = useWatched(organisation)
  const stepNumber = step ? state.steps.findIndex((one) => one.step.id === step.id) + 1 : 0
  const nextWords = state.next ? i18n.t('run.nextIs', [i18n.t(state.next.title)]) : endTitle(run)
  const said = useRef(nextWords)
  useEffect(() => {
    if (said.current !== nextWords) announce(nextWords)
    said.current = nextWords
  }, [nextWords])
  useFocusNext(`${step?.id} ${step !== undefined && hasTick(run, step.id)}`)
  return (
    <>
      <div class="column">
        <div class="row row-apart">
          <Back to={openOverview} label={i18n.t('renewals.overview')} />
          <span class="small quiet">{procedureName(run.procedure)}</span>
        </div>
        <AwaitingUpload />
        <BegunElsewhere procedure={run.procedure} />
        {step && <LeftOff run={run} />}
        {step && <ProgressBar done={state.done} total={state.total} step={stepNumber} beside={i18n.t('run.inOneGo')} />}
        {step && <DoneTogether steps={state.steps} />}
        {step && <BrowserNote procedure={run.procedure} stepId={step.id} />}
        {step ? (
          <StepCard
            key={step.id}
            step={step}
            isNext={step.id === state.next?.id}
            organisation={organisation}
            console={console}
            run={run}
            stay={() => setOpened(step.id)}
            goToNext={() => setOpened(undefined)}
            watched={watched}
            isLast={state.next === undefined}
          />
        ) : (
          end
        )}
      </div>
      <div class="column column-aside">
        {run.procedure === 'first-set-up' && organisation.lost && organisation.topic === undefined && (
          <InPlaceOfLost organisation={organisation} lost={organisation.lost} />
        )}
        {isToken(run.procedure) ? (
          <TokenIdentity
            procedure={run.procedure}
            organisation={organisation}
            run={run}
            open={frame.value === 'desk'}
          />
        ) : (
          <Identity
            organisation={organisation}
            open={frame.value === 'desk'}
            renewed={step && !hasTick(run, 'consoleExpiry') ? undefined : run.certificate}
          />
        )}
        <ConsoleAccess organisation={organisation} />
        <RunNotes procedure={run.procedure} consoleId={organisation.consoleId} />
        <OtherSteps run={run} steps={state.steps} shownId={step?.id} onOpen={setOpened} />
      </div>
    </>
  )
}
