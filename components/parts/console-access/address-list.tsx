// The addresses of one organisation's console: permitted or not, to be allowed again, to be removed.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { managedFactsOf } from '../../../lib/model/policy.ts'
import { company } from '../../state/shown.ts'
import { Note } from '../note.tsx'
import { allowOrigin, type OriginState, removeOrigin } from './origins.ts'

export function AddressList({ organisation, states }: { organisation: Organisation; states: readonly OriginState[] }) {
  return (
    <ul class="findings">
      {states.map((state) => (
        <Address key={state.origin} organisation={organisation} {...state} />
      ))}
    </ul>
  )
}

function Address({ organisation, origin, permitted }: OriginState & { organisation: Organisation }) {
  const managed = managedFactsOf(company.value.inForce, organisation.id)
  const isManaged = managed?.consoleOrigins?.includes(origin) ?? false
  const [refused, setRefused] = useState(false)
  const again = async () => setRefused(!(await allowOrigin(organisation.id, origin, false)))
  return (
    <li class="stack-tight">
      <Note tone={permitted ? 'ok' : 'caution'} title={origin}>
        <p class="small">{permitted ? i18n.t('consoleAccess.permitted') : i18n.t('consoleAccess.notPermitted')}</p>
        {refused && (
          <p class="field-error small" role="alert">
            {i18n.t('consoleAccess.saidNo')}
          </p>
        )}
        <div class="row">
          {!permitted && (
            <button type="button" class="button" onClick={again}>
              {i18n.t('consoleAccess.again')}
            </button>
          )}
          {isManaged ? (
            <span class="small quiet">{i18n.t('company.mark')}</span>
          ) : (
            <button
              type="button"
              class="link-button"
              aria-label={i18n.t('consoleAccess.removeNamed', [origin])}
              onClick={() => removeOrigin(organisation.id, origin)}
            >
              {i18n.t('consoleAccess.remove')}
            </button>
          )}
        </div>
      </Note>
    </li>
  )
}
