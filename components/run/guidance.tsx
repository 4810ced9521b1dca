// What is to be done at a step: in a sentence, where to click, what to beware of, the way to Apple's page; the reason is one press away.
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import { PUSH_PORTAL_PAGE } from '../../lib/facts/apple.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { ProcedureId, StepId } from '../../lib/model/steps.ts'
import { isToken } from '../../lib/model/steps.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { ClickPath } from '../parts/click-path.tsx'
import { ConsolePageButton } from '../parts/console-page-button.tsx'
import { Icon } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Note } from '../parts/note.tsx'
import { OpenPageButton } from './open-page-button.tsx'
import { SignInAs } from './sign-in-as.tsx'

/** Where one signs in at the push portal: the account stands before the way there. */
const SIGN_IN: ReadonlySet<StepId> = new Set<StepId>(['portalAccount', 'portalSignIn'])

const BusinessPortal = lazy(() => import('./business-portal.tsx').then((part) => part.BusinessPortal))

/** The reason is one press away: what is to be done stands alone. */
function Why({ text }: { text: string }) {
  return (
    <details class="fold">
      <summary class="small">
        <Icon name="next" size={16} turns />
        {i18n.t('stepping.why')}
      </summary>
      <p class="small">{text}</p>
    </details>
  )
}

interface GuidanceProperties {
  step: Step
  console: Console
  organisation: Organisation
  consoleName: string
  procedure: ProcedureId
  /** The filled button of the step leads to the console. */
  isLedThere: boolean
}

export function Guidance({ step, console, consoleName, organisation, procedure, isLedThere }: GuidanceProperties) {
  return (
    <>
      <p class="prose">{i18n.t(step.todo)}</p>
      <ClickPath
        guide={console.guides[step.id]}
        labelsIn={console.labelsIn}
        {...(step.where !== 'console' && { lookUpIn: consoleName })}
      />
      {SIGN_IN.has(step.id) && <SignInAs organisation={organisation} />}
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
      {step.why && <Why text={i18n.t(step.why)} />}
      {step.where === 'console' && !isLedThere && <ConsolePageButton organisation={organisation} />}
      {/* Where the downloaded file is asked for, the file leads on. */}
      {step.where === 'portal' &&
        (isToken(procedure) ? (
          <BusinessPortal step={step} organisation={organisation} />
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
