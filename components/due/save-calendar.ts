// Saves what is due as a calendar file; what writes it is loaded at the press.
import { i18n } from '#i18n'
import type { DueAsset } from '../../lib/procedures/due.ts'
import { assetName, markPractice, uncertaintyMark } from '../../lib/reminders/asset-name.ts'
import { sayFrom } from '../parts/expiry-source.ts'
import { readClock } from '../state/clock.ts'
import { due, found, reminders } from '../state/due-assets.ts'
import { saveFile } from '../state/save-file.ts'
import { sayList } from '../words/words.ts'

/** What must be known at the moment of the reminder, so that nobody has to look for it. */
function describe({ organisation, procedure, expiry }: DueAsset): string {
  const { topic, serial, account, tokenAccount, servers = [], locations = [] } = organisation
  const lines =
    procedure === 'push-certificate'
      ? [
          topic && `UID: ${topic}`,
          serial && i18n.t('reminders.event.serial', [serial]),
          account && i18n.t('reminders.event.account', [account]),
          i18n.t('reminders.event.renew'),
        ]
      : [
          tokenAccount && i18n.t('reminders.event.account', [tokenAccount]),
          procedure === 'server-token' && servers.length > 0 && i18n.t('reminders.event.server', [sayList(servers)]),
          procedure === 'content-token' &&
            locations.length > 0 &&
            i18n.t('reminders.event.location', [sayList(locations)]),
          i18n.t('reminders.event.token'),
        ]
  return [...lines, expiry && sayFrom(expiry)].filter(Boolean).join('\n')
}

function summarise(asset: DueAsset): string {
  const summary = markPractice(i18n.t('reminders.event.summary', [assetName(asset), asset.organisation.name]))
  const mark = uncertaintyMark(asset)
  return mark === undefined ? summary : i18n.t('due.uncertain', [summary, mark])
}

/** Of everything that is due, or of what the list shows now; organisations of which nobody wants to be reminded are left out. */
export async function saveCalendar(days: readonly number[], of: 'all' | 'listed' = 'all'): Promise<void> {
  const { makeCalendar } = await import('../../lib/reminders/calendar.ts')
  const { muted } = reminders.value
  const asked = (of === 'all' ? due : found).value.filter(({ organisation }) => !muted.includes(organisation.id))
  const file = makeCalendar(asked, {
    name: markPractice(i18n.t('reminders.calendarName')),
    days,
    now: readClock(),
    words: (asset) => ({ summary: summarise(asset), description: describe(asset) }),
  })
  saveFile(new File([file], 'koshin.ics', { type: 'text/calendar' }))
}
