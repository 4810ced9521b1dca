// The rehearsal, days or weeks before the renewal: four things that must work on the day, tried today; nothing is renewed.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { readiness, rehearsalChecks } from '../../lib/procedures/readiness.ts'
import { Back } from '../parts/back.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { now } from '../state/clock.ts'
import { draft, go, goBack } from '../state/drafts.ts'
import { startRehearsal } from '../state/rehearsal-actions.ts'
import { current, latestRun } from '../state/shown.ts'
import { sayMoment } from '../words/words.ts'
import { OneCheck } from './one-check.tsx'

export function RehearsalScreen() {
  const organisation = current.value
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  return (
    <>
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <div class="stack-tight">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('rehearsal.title')}
        </h1>
        <p class="quiet">{i18n.t('rehearsal.lead')}</p>
      </div>
      {organisation && <Checks organisation={organisation} />}
    </>
  )
}

function Checks({ organisation }: { organisation: Organisation }) {
  const { rehearsal } = organisation
  const checks = rehearsalChecks(organisation)
  const state = readiness(rehearsal, now.value, latestRun.value?.finishedAt, checks)
  return (
    <>
      <div aria-live="polite">
        {state.kind === 'ready' && (
          <Note tone="ok" title={i18n.t('rehearsal.ready')}>
            <p>{i18n.t('rehearsal.readyMore', [sayMoment(state.at)])}</p>
          </Note>
        )}
      </div>
      <ol class="findings bare">
        {checks.map((check) => (
          <li key={check} class="card">
            <OneCheck check={check} answer={rehearsal?.checks[check]} organisation={organisation} />
          </li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="button button-main" onClick={() => go('work')}>
          {i18n.t('rehearsal.close')}
        </button>
        <button type="button" class="link-button small" onClick={() => startRehearsal(organisation.id)}>
          {i18n.t('rehearsal.again')}
        </button>
      </div>
      <p class="quiet small">{i18n.t('rehearsal.nothing')}</p>
    </>
  )
}
