// Compares the expiry that the console's page in front shows for the token with this run's token, and says the result.
import { i18n } from '#i18n'
import { checkToken, type TokenCheck } from '../../lib/procedures/token-check.ts'
import type { Step } from '../../lib/procedures/types.ts'
import type { Organisation, Run } from '../../lib/records/types.ts'
import { Note } from '../parts/note.tsx'
import { keepConsoleReading } from '../run-actions.ts'
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

function Result({ check }: { check: TokenCheck }) {
  const shown = check.shown?.text ?? ''
  switch (check.expiry) {
    case 'renewed':
      return (
        <Note tone="ok" title={i18n.t('check.expiry.renewed')}>
          <p>{i18n.t('check.expiry.renewedMore', [shown])}</p>
        </Note>
      )
    case 'not-yet':
      return (
        <Note tone="caution" title={i18n.t('check.expiry.notYet')}>
          <p>{i18n.t('check.token.notYet', [shown])}</p>
        </Note>
      )
    case 'several':
      return (
        <Note tone="caution" title={i18n.t('check.token.several')}>
          <p>{i18n.t('check.token.severalMore')}</p>
        </Note>
      )
    case 'unknown':
      return (
        <Note tone="caution" title={i18n.t('check.token.unknown', [shown])}>
          <p>{i18n.t('check.token.unknownMore')}</p>
        </Note>
      )
    case 'not-found':
      return (
        <Note tone="caution" title={i18n.t('check.expiry.notFound')}>
          <p>{i18n.t('check.token.notFound')}</p>
        </Note>
      )
  }
}
