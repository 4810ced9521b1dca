// What is to be done at a step, in the order in which it is needed: in a sentence, with which values, where to click, what to beware of, the way to Apple's page.
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import { PUSH_PORTAL_PAGE } from '../../lib/facts/apple.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { isToken } from '../../lib/model/steps.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { ClickPath } from '../parts/click-path.tsx'
import { Fold } from '../parts/fold.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Note } from '../parts/note.tsx'
import { OpenPageButton } from './open-page-button.tsx'
import { Remarks } from './remarks.tsx'
import { StepValues } from './step-values.tsx'

const OfferFirst = lazy(() => import('../parts/console-access/offer-first.tsx').then((part) => part.OfferFirst))
const BusinessWay = lazy(() => import('./business-portal.tsx').then((part) => part.BusinessWay))
const BusinessDoor = lazy(() => import('./business-portal.tsx').then((part) => part.BusinessDoor))

interface GuidanceProperties {
  step: Step
  console: Console
  organisation: Organisation
  consoleName: string
  run: Run
}

export function Guidance({ step, console, consoleName, organisation, run }: GuidanceProperties) {
  const guide = console.guides[step.id]
  const isAtBusiness = step.where === 'portal' && isToken(run.procedure)
  return (
    <>
      <p class="prose">{i18n.t(step.todo)}</p>
      <StepValues stepId={step.id} organisation={organisation} console={console} />
      {step.where === 'console' && <ClickPath guide={guide} console={console} />}
      {/* Where to click comes first. Not in a console that has a certificate already: there nothing is set up. */}
      {step.id === 'setupWizardStart' && run.consoleTopic === undefined && <OfferFirst organisation={organisation} />}
      {isAtBusiness && <BusinessWay step={step} organisation={organisation} />}
      {step.care && (
        <Note tone="caution">
          <p>{i18n.t(step.care)}</p>
        </Note>
      )}
      <Remarks console={console} stepId={step.id} run={run} />
      {step.where !== 'console' && guide && (
        <Fold title={i18n.t('run.lookUpIn', [consoleName])}>
          <ClickPath guide={guide} console={console} />
        </Fold>
      )}
      {/* Where the downloaded file is asked for, the file leads on. */}
      {step.where === 'portal' &&
        (isAtBusiness ? (
          <BusinessDoor step={step} organisation={organisation} />
        ) : (
          <OpenPageButton
            url={PUSH_PORTAL_PAGE}
            label={i18n.t('run.openPortal')}
            leadsOn={step.proof !== 'hand' && step.id !== 'downloadCertificate'}
          />
        ))}
    </>
  )
}
