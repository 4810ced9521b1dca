// Compares the expiry that the console's page in front shows for the token with this run's token, and says the result.
import { i18n } from '#i18n'
import type { ExpiryCheck } from '../../lib/judgement/console/expiry.ts'
import { checkToken } from '../../lib/judgement/console/token-check.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { hasTick, type Run } from '../../lib/model/run.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { Note } from '../parts/note.tsx'
import { keepConsoleReading } from '../state/run-actions.ts'
import { ExpiryResult } from './console-results.tsx'
import { ReadConsole } from './read-console.tsx'

interface Properties {
  step: Step
  organisation: Organisation
  run: Run
  stay: () => void
}

export function TokenConsoleCheck({ step, organisation, run, stay }: Properties) {
  return (
    <ReadConsole
      isDone={hasTick(run, step.id)}
      check={(reading) => checkToken(reading, run, organisation)}
      onChecked={(_check, reading) => {
        stay()
        return keepConsoleReading(run.id, reading)
      }}
      results={(check, readAs) => <Result procedure={run.procedure} check={check} readAs={readAs} />}
    />
  )
}

interface ResultProperties {
  procedure: Run['procedure']
  check: ExpiryCheck
  readAs: (notAfter: number) => void
}

/** A content token's date is shown before it is saved: until then the page must not be loaded again. */
function Result({ procedure, check, readAs }: ResultProperties) {
  const text = check.shown?.text ?? ''
  const isContent = procedure === 'content-token'
  if (check.expiry === 'several') {
    return (
      <Note tone="caution" title={i18n.t('check.token.several')}>
        <p>{i18n.t('check.token.severalMore')}</p>
      </Note>
    )
  }
  return (
    <ExpiryResult
      check={check}
      readAs={readAs}
      notYet={isContent ? i18n.t('check.token.notYetContent', [text]) : i18n.t('check.token.notYet', [text])}
      notFound={i18n.t('check.token.notFound')}
    />
  )
}
