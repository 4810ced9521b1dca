// One asset in the list of what is due; pressed, it opens its organisation and its renewal.
import { i18n } from '#i18n'
import { plainText } from '../../lib/facts/plain-text.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { DueAsset } from '../../lib/procedures/due.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { progress } from '../../lib/procedures/progress.ts'
import { isRehearsalTime, readiness, rehearsalChecks } from '../../lib/procedures/readiness.ts'
import { assetName, uncertaintyMark } from '../../lib/reminders/asset-name.ts'
import { UidEnding } from '../parts/uid.tsx'
import { now } from '../state/clock.ts'
import { go } from '../state/drafts.ts'
import { reminders } from '../state/due-assets.ts'
import { chooseOrganisation } from '../state/records.ts'
import { sayDay, sayDaysLeft, urgency } from '../words/words.ts'

/** Opens the organisation: its work under way, else all that it renews. */
async function open({ organisation, run }: DueAsset): Promise<void> {
  if (await chooseOrganisation(organisation.id)) go('work', run ? { procedure: run.procedure } : { overview: true })
}

export function DueRow({ asset }: { asset: DueAsset }) {
  const { organisation, procedure, standing } = asset
  return (
    <button type="button" class="due-row" data-standing={standing} onClick={() => void open(asset)}>
      <span class="due-name">
        <bdi>{plainText(organisation.name)}</bdi>
        {organisation.customerNumber && (
          <span class="quiet small due-number">
            {' '}
            <bdi>{i18n.t('dueList.customerNumber', [plainText(organisation.customerNumber)])}</bdi>
          </span>
        )}
        {organisation.group && (
          <span class="quiet small due-number">
            {' '}
            <bdi>{plainText(organisation.group)}</bdi>
          </span>
        )}
      </span>
      <span class="due-asset small">
        {assetName(asset)}
        {procedure === 'push-certificate' && <UidEnding topic={organisation.topic} />}
      </span>
      {standing === 'waiting' ? <b class="due-todo tone-past">{i18n.t('waiting.upload')}</b> : <When asset={asset} />}
      <span class="due-state small">
        {standing === 'unknown' && <span class="quiet">{i18n.t('dueScreen.unknown')}</span>}
        <Work asset={asset} />
        <Readiness asset={asset} />
        {reminders.value.muted.includes(organisation.id) && <span class="quiet">{i18n.t('dueList.notNow')}</span>}
      </span>
    </button>
  )
}

/** How long it lasts; of a token that waits for its upload this would be said of the one that no longer works. */
function When({ asset }: { asset: DueAsset }) {
  const { notAfter } = asset
  if (notAfter === undefined) return null
  const mark = uncertaintyMark(asset)
  return (
    <span class="due-when small">
      <b class={`tone-${urgency(notAfter)}`}>{sayDaysLeft(notAfter)}</b>
      <span class="quiet due-day">
        {mark && <span class="uncertain">{mark}</span>} {sayDay(notAfter)}
      </span>
    </span>
  )
}

/** How far the renewal that is under way has come. */
function Work({ asset: { run, organisation } }: { asset: DueAsset }) {
  if (!run) return null
  const { done, total } = progress(procedureFor(run.procedure, organisation.consoleId), run)
  return <span class="due-work">{i18n.t('dueList.steps', [done, total])}</span>
}

/** Whether the day was rehearsed: said only while it is time for it. */
function Readiness({ asset: { organisation, notAfter, standing } }: { asset: DueAsset }) {
  if (standing === 'expired' || !isRehearsalTime(notAfter, now.value)) return null
  const state = readinessOf(organisation)
  if (state === 'ready') return <span class="is-proven">{i18n.t('dueList.ready')}</span>
  if (state === 'trouble') return <span class="tone-past">{i18n.t('dueList.inTrouble')}</span>
  return <span class="quiet">{i18n.t('dueList.notReady')}</span>
}

function readinessOf(organisation: Organisation) {
  return readiness(organisation.rehearsal, now.value, undefined, rehearsalChecks(organisation)).kind
}
