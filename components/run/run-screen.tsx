// A renewal under way: the one next step, what is done, what is still to come; at its end, the end screen.
import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { consoleOf } from '../../lib/consoles/consoles.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { progress } from '../../lib/procedures/progress.ts'
import { announce } from '../announce.ts'
import { openOverview } from '../drafts.ts'
import { frame } from '../frame.ts'
import { Back } from '../parts/back.tsx'
import { Identity } from '../parts/identity.tsx'
import { lazy } from '../parts/lazy.tsx'
import { AwaitingUpload } from '../renewals/awaiting-upload.tsx'
import { isToken } from '../renewals/is-token.ts'
import { procedureName } from '../renewals/names.ts'
import { TokenIdentity } from '../renewals/token-identity.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { StepCard } from './step-card.tsx'

const ConsoleAccess = lazy(() => import('../console-access/access.tsx').then((part) => part.ConsoleAccess))
const Around = lazy(() => import('./around.tsx').then((part) => part.Around))
const TokenEnd = lazy(() => import('../after/token-end.tsx').then((part) => part.TokenEnd))
const EndScreen = lazy(() => import('../after/end-screen.tsx').then((part) => part.EndScreen))
const SetUpEnd = lazy(() => import('../set-up/end.tsx').then((part) => part.SetUpEnd))

export function RunScreen({ organisation, run }: { organisation: Organisation; run: Run }) {
  const console = consoleOf(organisation.consoleId)
  const state = progress(procedureFor(run.procedure, organisation.consoleId), run)
  // A step the user opened early, or one whose result is still being read; the next one otherwise.
  const [opened, setOpened] = useState<StepId>()
  const step = state.steps.find((one) => one.step.id === opened)?.step ?? state.next
  const stepNumber = step ? state.steps.findIndex((one) => one.step.id === step.id) + 1 : 0
  const nextTitle = state.next ? i18n.t(state.next.title) : i18n.t('end.title')
  const said = useRef(nextTitle)
  useEffect(() => {
    if (said.current !== nextTitle) announce(i18n.t('run.nextIs', [nextTitle]))
    said.current = nextTitle
  }, [nextTitle])
  return (
    <>
      <div class="column">
        <div class="row row-apart">
          <Back to={openOverview} label={i18n.t('renewals.overview')} />
          <span class="small quiet">{procedureName(run.procedure)}</span>
        </div>
        <AwaitingUpload />
        <ProgressBar done={state.done} total={state.total} />
        {step ? (
          <StepCard
            key={step.id}
            step={step}
            number={stepNumber}
            total={state.total}
            isNext={step.id === state.next?.id}
            organisation={organisation}
            console={console}
            run={run}
            stay={() => setOpened(step.id)}
            goToNext={() => setOpened(undefined)}
          />
        ) : run.procedure === 'first-set-up' ? (
          <SetUpEnd organisation={organisation} run={run} />
        ) : isToken(run.procedure) ? (
          <TokenEnd organisation={organisation} run={run} />
        ) : (
          <EndScreen organisation={organisation} run={run} />
        )}
      </div>
      <div class="column column-aside">
        {isToken(run.procedure) ? (
          <TokenIdentity procedure={run.procedure} organisation={organisation} open={frame.value === 'desk'} />
        ) : (
          <Identity organisation={organisation} open={frame.value === 'desk'} />
        )}
        <ConsoleAccess organisation={organisation} />
        <Around run={run} steps={state.steps} shownId={step?.id} onOpen={setOpened} />
      </div>
    </>
  )
}
