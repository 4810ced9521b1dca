// One asset in the list of what is due; pressed, it opens its organisation and its renewal.
import { i18n } from '#i18n'
import type { DueAsset, DueStanding } from '../../lib/procedures/due.ts'
import { assetName } from '../../lib/reminders/asset-name.ts'
import { go } from '../state/drafts.ts'
import { chooseOrganisation } from '../state/records.ts'
import { sayDay, sayDaysLeft, urgency } from '../words/words.ts'

const STANDING: Partial<Record<DueStanding, () => string>> = {
  waiting: () => i18n.t('dueScreen.standing.waiting'),
  'under-way': () => i18n.t('dueScreen.standing.underWay'),
  unknown: () => i18n.t('dueScreen.standing.unknown'),
}

export function DueRow({ asset }: { asset: DueAsset }) {
  const { organisation, procedure, standing, notAfter, isUncertain, run } = asset
  const state = STANDING[standing]
  async function open() {
    if (await chooseOrganisation(organisation.id)) go('work', run ? { procedure } : { overview: true })
  }
  return (
    <li>
      <button type="button" class="due-row" data-standing={standing} onClick={() => void open()}>
        <span class="due-name">{organisation.name}</span>
        <span class="due-asset">{assetName(asset)}</span>
        <span class="due-when small">
          {notAfter !== undefined && (
            <>
              <b class={`tone-${urgency(notAfter)}`}>{sayDaysLeft(notAfter)}</b>
              <span class="quiet">
                {isUncertain ? i18n.t('dueScreen.about', [sayDay(notAfter)]) : sayDay(notAfter)}
              </span>
            </>
          )}
          {state && <span class={standing === 'waiting' ? 'tone-past' : 'quiet'}>{state()}</span>}
        </span>
      </button>
    </li>
  )
}
