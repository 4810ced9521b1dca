// What Koshin itself does at a step: checks a file, reads the console's page, compares a pasted UID.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { hasTick, type Run } from '../../lib/model/run.ts'
import type { YearlyId } from '../../lib/model/steps.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { FileCheck } from '../judge/file-check.tsx'
import { Fold } from '../parts/fold.tsx'
import { keepCopy, keepExamined, tick } from '../state/run-actions.ts'
import { ConsoleLook } from './console-look.tsx'
import { PasteCompare } from './paste-compare.tsx'
import { PushConsoleCheck } from './push-console-check.tsx'
import { TARGET_AT } from './saved-names.tsx'
import { SetUpAccount } from './set-up-account.tsx'
import { Targets } from './targets.tsx'
import { TokenConsoleCheck } from './token-console-check.tsx'

interface Properties {
  step: Step
  organisation: Organisation
  run: Run
  /** Keeps this step on the screen although it is done, so that the result can be read. */
  stay: () => void
  /** Told whether something is on the screen that says: do not go on. */
  onStop: (stopped: boolean) => void
}

export function StepTool({ step, organisation, run, stay, onStop }: Properties) {
  switch (step.id) {
    case 'consoleUid':
    case 'consoleExpiry':
    case 'consoleUidAfter':
      return (
        <>
          <PushConsoleCheck step={step} organisation={organisation} run={run} stay={stay} onStop={onStop} />
          {step.id !== 'consoleExpiry' && (
            <PasteCompare step={step} organisation={organisation} run={run} stay={stay} />
          )}
        </>
      )
    case 'accountAdvice':
      return <SetUpAccount organisation={organisation} onStop={onStop} />
    case 'setupWizardStart':
      return <ConsoleLook organisation={organisation} run={run} onStop={onStop} />
    case 'portalUid':
      return <PasteCompare step={step} organisation={organisation} run={run} stay={stay} />
    case 'signingRequestDownload':
    case 'chooseSigningRequest':
      return (
        <Fold title={i18n.t('judge.requestOptional')} open={hasTick(run, step.id)}>
          <SigningRequestCheck step={step} organisation={organisation} run={run} stay={stay} onStop={onStop} />
        </Fold>
      )
    case 'downloadCertificate':
    case 'judgeCertificate':
      return (
        <DownloadCheck wanted="push-certificate" organisation={organisation} run={run} stay={stay} onStop={onStop} />
      )
    case 'portalServer':
    case 'portalLocation':
      return <Targets kind={TARGET_AT[step.id]} organisation={organisation} />
    case 'downloadServerToken':
    case 'judgeServerToken':
      return <DownloadCheck wanted="server-token" organisation={organisation} run={run} stay={stay} onStop={onStop} />
    case 'downloadContentToken':
    case 'judgeContentToken':
      return <DownloadCheck wanted="content-token" organisation={organisation} run={run} stay={stay} onStop={onStop} />
    case 'serverTokenExpiry':
    case 'contentTokenExpiry':
      return <TokenConsoleCheck step={step} organisation={organisation} run={run} stay={stay} />
    default:
      return null
  }
}

function SigningRequestCheck({ step, organisation, run, stay, onStop }: Properties) {
  return (
    <FileCheck
      wanted="signing-request"
      organisation={organisation}
      run={run}
      onStop={onStop}
      label={i18n.t('judge.chooseRequest')}
      onRight={async (remember, proven) => {
        stay()
        // Before the portal it is only looked at: what counts is the file that is chosen there.
        if (step.id !== 'signingRequestDownload') return keepExamined(run, remember, proven)
        await keepCopy({ organisationId: run.organisationId, runId: run.id }, remember)
        return tick(run.id, step.id, proven ? 'file' : 'hand')
      }}
    />
  )
}

/** The certificate or token that was downloaded in this run. */
function DownloadCheck({ wanted, organisation, run, stay, onStop }: Omit<Properties, 'step'> & { wanted: YearlyId }) {
  const label = {
    'push-certificate': i18n.t('judge.chooseCertificate'),
    'server-token': i18n.t('judge.chooseServerToken'),
    'content-token': i18n.t('judge.chooseContentToken'),
  }[wanted]
  return (
    <FileCheck
      wanted={wanted}
      organisation={organisation}
      run={run}
      onStop={onStop}
      label={label}
      onRight={(remember, proven) => {
        stay()
        return keepExamined(run, remember, proven)
      }}
    />
  )
}
