// The badge on Koshin's button: it stays there while a downloaded server token waits to be brought to its console.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { awaitingUploadSince } from '../procedures/awaiting-upload.ts'
import { reading } from '../records/database.ts'

/** What of the browser's button is changed here. */
export interface Button {
  setBadgeText(details: { text: string }): Promise<void>
  setBadgeBackgroundColor(details: { color: string }): Promise<void>
  setTitle(details: { title: string }): Promise<void>
}

const WAITING = '!'
/** As --stop in components/style.css. */
const RED = '#a3221c'

/** Sets the badge by what is on record now, of every organisation. Never fails: the badge is a reminder, not the record. */
export async function refreshBadge(button: Button = browser.action): Promise<void> {
  try {
    const runs = await reading((transaction) => transaction.objectStore('runs').getAll())
    const waits = runs.some((run) => awaitingUploadSince(run) !== undefined)
    if (waits) await button.setBadgeBackgroundColor({ color: RED })
    await button.setBadgeText({ text: waits ? WAITING : '' })
    await button.setTitle({ title: waits ? `${i18n.t('app.name')}: ${i18n.t('waiting.title')}` : i18n.t('app.name') })
  } catch (cause) {
    console.warn('Koshin could not set its badge.', cause)
  }
}
