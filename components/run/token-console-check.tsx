// Compares the expiry that the console's page in front shows for the token with this run's token, and says the result.
import { i18n } from '#i18n'
import { checkToken, type TokenCheck } from '../../lib/judgement/console/token-check.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
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
      isDone={step.id in run.ticks}
      check={(reading) => checkToken(reading, run, organisation)}
      onChecked={(_check, reading) => {
        stay()
        return keepConsoleReading(run.id, reading)
      }}
      results={(check) => <Result check={check} />}
    />
  )
}

function Result({ check: { expiry, shown } }: { check: TokenCheck }) {
  const text = shown?.text ?? ''
  switch (expiry) {
    case 'several':
      return (
        <Note tone="caution" title={i18n.t('check.token.several')}>
          <p>{i18n.t('check.token.severalMore')}</p>
        </Note>
      )
    case 'unknown':
      return (
        <Note tone="caution" title={i18n.t('check.token.unknown', [text])}>
          <p>{i18n.t('check.token.unknownMore')}</p>
        </Note>
      )
    default:
      return (
        <ExpiryResult
          expiry={expiry}
          shown={text}
          notYet={i18n.t('check.token.notYet', [text])}
          notFound={i18n.t('check.token.notFound')}
        />
      )
  }
}
