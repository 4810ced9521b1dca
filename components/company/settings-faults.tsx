// What of the settings can't be used: where it stands, what stands there, why, and what to do.
import { i18n } from '#i18n'
import type { PolicyFault } from '../../lib/policy/faults.ts'
import { say } from '../words/words.ts'
import './company.css'

/** So many are listed; whoever has more begins with these. */
const MOST = 100

export function Faults({ faults }: { faults: readonly PolicyFault[] }) {
  return (
    <ul class="faults" data-list="faults">
      {faults.slice(0, MOST).map((fault, at) => (
        <li key={at} class="stack-tight">
          <strong class="small">{placeOf(fault)}</strong>
          {fault.value !== undefined && (
            <code class="small">
              <bdi>{fault.value}</bdi>
            </code>
          )}
          <p class="small">{say(`company.problem.${fault.reason}.what`, [fault.other ?? ''])}</p>
          <p class="small quiet">{say(`company.problem.${fault.reason}.todo`, [fault.other ?? ''])}</p>
        </li>
      ))}
      {faults.length > MOST && <li class="small quiet">{i18n.t('company.moreFaults', faults.length - MOST)}</li>}
    </ul>
  )
}

function placeOf({ key, row, name }: PolicyFault): string {
  if (row === undefined) return key || i18n.t('company.whole')
  const one = name === undefined ? i18n.t('company.row', [row]) : i18n.t('company.rowNamed', [row, name])
  return key === '' ? one : i18n.t('general.labelled', [one, key])
}
