// Compares what the console's page in front shows of the push certificate with the record and this run, and says the result.
import { i18n } from '#i18n'
import { type ConsoleCheck, checkConsole } from '../../lib/judgement/console/console-check.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { hasTick, type Run } from '../../lib/model/run.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { OfferConsole } from '../parts/console-access/offer.tsx'
import { keepConsoleReading } from '../state/run-actions.ts'
import { AccountResult, ExpiryResult, UidResult } from './console-results.tsx'
import { ReadConsole } from './read-console.tsx'

interface Properties {
  step: Step
  organisation: Organisation
  run: Run
  stay: () => void
  /** Told whether the console uses another certificate. */
  onStop: (stopped: boolean) => void
}

export function PushConsoleCheck({ step, organisation, run, stay, onStop }: Properties) {
  return (
    <ReadConsole
      isDone={hasTick(run, step.id)}
      onStart={() => onStop(false)}
      check={(reading) => checkConsole(reading, run, organisation)}
      onChecked={(check, reading) => {
        stay()
        onStop(check.uid === 'different')
        return keepConsoleReading(run.id, reading)
      }}
      results={(check, readAs) => <Results step={step} check={check} readAs={readAs} account={organisation.account} />}
      below={(check, url) =>
        step.chapter === 'compare' && check.uid === 'same' && <OfferConsole organisation={organisation} url={url} />
      }
    />
  )
}

interface ResultsProperties {
  step: Step
  check: ConsoleCheck
  readAs: (notAfter: number) => void
  /** The Apple Account on record. */
  account: string | undefined
}

function Results({ step, check, readAs, account }: ResultsProperties) {
  const afterwards = step.chapter === 'check'
  const shown = check.shown?.text ?? ''
  return (
    <>
      {(step.id !== 'consoleExpiry' || check.uid !== 'not-found') && (
        <UidResult check={check} afterwards={afterwards} />
      )}
      <AccountResult account={check.account} {...(account !== undefined && { recorded: account })} />
      {afterwards && (step.id === 'consoleExpiry' || check.expiry !== 'not-found') && (
        <ExpiryResult
          check={check}
          readAs={readAs}
          notYet={i18n.t('check.expiry.notYetMore', [shown])}
          notFound={i18n.t('check.expiry.notFoundMore')}
        />
      )}
    </>
  )
}
