// What Koshin itself does at a step: checks a file, reads the console's page, compares a pasted UID.
import { i18n } from '#i18n'
import { fromBase64 } from '../../lib/facts/bytes.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { FileCheck } from '../judge/file-check.tsx'
import { Icon } from '../parts/icon.tsx'
import { readClock } from '../state/clock.ts'
import { keepCertificate, keepCopy, keepSigningRequest, tick } from '../state/run-actions.ts'
import { latestRun, organisations } from '../state/shown.ts'
import { ConsoleCheck } from './console-check.tsx'
import { ConsoleLook } from './console-look.tsx'
import { PasteCompare } from './paste-compare.tsx'
import { SetUpAccount } from './set-up-account.tsx'
import { SignInAs } from './sign-in-as.tsx'
import { Targets } from './targets.tsx'
import { TokenConsoleCheck } from './token-console-check.tsx'
import { TokenFileCheck } from './token-file-check.tsx'

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
          <ConsoleCheck step={step} organisation={organisation} run={run} stay={stay} onStop={onStop} />
          {step.id !== 'consoleExpiry' && (
            <PasteCompare step={step} organisation={organisation} run={run} stay={stay} />
          )}
        </>
      )
    case 'accountAdvice':
      return <SetUpAccount organisation={organisation} />
    case 'setupWizardStart':
      return <ConsoleLook organisation={organisation} run={run} onStop={onStop} />
    case 'portalAccount':
    case 'portalSignIn':
      return <SignInAs organisation={organisation} />
    case 'portalUid':
      return <PasteCompare step={step} organisation={organisation} run={run} stay={stay} />
    case 'signingRequestDownload':
    case 'chooseSigningRequest':
      return (
        <details class="fold" open={step.id in run.ticks}>
          <summary class="small">
            <Icon name="next" size={16} turns />
            {i18n.t('judge.requestOptional')}
          </summary>
          <SigningRequestCheck step={step} run={run} stay={stay} onStop={onStop} />
        </details>
      )
    case 'downloadCertificate':
    case 'judgeCertificate':
      return <CertificateCheck organisation={organisation} run={run} stay={stay} onStop={onStop} />
    case 'portalServer':
      return <Targets kind="servers" organisation={organisation} />
    case 'portalLocation':
      return <Targets kind="locations" organisation={organisation} />
    case 'downloadServerToken':
    case 'judgeServerToken':
    case 'downloadContentToken':
    case 'judgeContentToken':
      return <TokenFileCheck organisation={organisation} run={run} stay={stay} onStop={onStop} />
    case 'serverTokenExpiry':
    case 'contentTokenExpiry':
      return <TokenConsoleCheck step={step} organisation={organisation} run={run} stay={stay} />
    default:
      return null
  }
}

function SigningRequestCheck({ step, run, stay, onStop }: Omit<Properties, 'organisation'>) {
  return (
    <FileCheck
      onStop={onStop}
      label={i18n.t('judge.chooseRequest')}
      judge={async (file) => {
        const { judgeSigningRequestFile } = await import('../judge/judge-file.ts')
        return judgeSigningRequestFile(file, run, latestRun.value, readClock())
      }}
      onRight={async ({ sha256, publicKey, vendor, file }, fileName, proven) => {
        stay()
        const request = { fileName, sha256, publicKey, ...(vendor !== undefined && { vendor }) }
        // Before the portal it is only looked at: what counts is the file that is chosen there.
        if (step.id !== 'signingRequestDownload') return keepSigningRequest(run, request, file)
        await keepCopy(run, 'signing-request', fileName, file)
        return tick(run.id, step.id, proven ? 'file' : 'hand')
      }}
    />
  )
}

function CertificateCheck({ organisation, run, stay, onStop }: Omit<Properties, 'step'>) {
  return (
    <FileCheck
      onStop={onStop}
      label={i18n.t('judge.chooseCertificate')}
      judge={async (file) => {
        const { judgeCertificateFile } = await import('../judge/judge-file.ts')
        const others = organisations.value.filter(({ id }) => id !== organisation.id)
        return judgeCertificateFile(file, organisation, others, run, readClock())
      }}
      onRight={({ topic, sha256, serial, notBefore, notAfter, der }, fileName, proven) => {
        stay()
        const learned = run.procedure === 'first-set-up' && topic !== undefined && { topic }
        const certificate = { fileName, sha256, serial, notBefore, notAfter, ...learned }
        return keepCertificate(run, certificate, fromBase64(der) ?? new Uint8Array(), proven)
      }}
    />
  )
}
