// Whose token it is at Apple: the names on record, large, to be compared with the page.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { StepId } from '../../lib/model/steps.ts'
import type { TargetList } from '../../lib/model/targets.ts'

/** The steps at which one server or location is to be found. */
export const TARGET_AT = {
  portalServer: 'servers',
  portalLocation: 'locations',
} as const satisfies Partial<Record<StepId, TargetList>>

/** Nothing where no name is on record. */
export function SavedNames({ kind, organisation }: { kind: TargetList; organisation: Organisation }) {
  const names = organisation[kind] ?? []
  if (names.length === 0) return null
  return (
    <div class="stack-tight">
      <p class="quiet small">{kind === 'servers' ? i18n.t('targets.yourServer') : i18n.t('targets.yourLocation')}</p>
      <ul class="stack-tight">
        {names.map((name) => (
          <li key={name}>
            <span class="target" translate={false}>
              {name}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
