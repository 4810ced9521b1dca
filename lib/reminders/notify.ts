// The browser's own notification of what is due: one for all, with the most urgent named. Where the browser has none, nothing is told.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { openInFront } from '../doors/pages.ts'
import { plainText } from '../facts/plain-text.ts'
import type { DueAsset } from '../procedures/due.ts'
import { assetName, markPractice, uncertaintyMark } from './asset-name.ts'
import type { Reminder } from './schedule.ts'

const ID = 'koshin-due'
/** So many are named; the others are counted. */
const NAMED = 3

/** True where the browser lets an extension notify at all: Safari does not. */
export function hasNotifications(): boolean {
  return browser.runtime.getManifest().optional_permissions?.some((one) => one === 'notifications') ?? false
}

/** True where the user has allowed notifications, now: what was allowed may have been withdrawn. */
export async function canNotify(): Promise<boolean> {
  return browser.notifications !== undefined && (await browser.permissions.contains({ permissions: ['notifications'] }))
}

/** Asks the user for notifications. Call it straight from a click. False where the user, or the browser, says no. */
export async function askForNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] })
  } catch {
    // A browser that knows no such permission.
    return false
  }
}

/** How many days are left, in words. */
function daysInWords(daysLeft: number): string {
  if (daysLeft < 0) return i18n.t('due.past', -daysLeft)
  return daysLeft === 0 ? i18n.t('due.today') : i18n.t('due.left', daysLeft)
}

/** One asset in one line: whose, what, how long; an expiry that is not certain is never said as if it were. */
export function lineOf(asset: DueAsset): string {
  const days = daysInWords(asset.daysLeft ?? 0)
  const mark = uncertaintyMark(asset)
  const certain = mark === undefined ? days : i18n.t('due.uncertain', [days, mark])
  return i18n.t('due.line', [plainText(asset.organisation.name).replaceAll('\n', ' '), assetName(asset), certain])
}

/** Tells these reminders; false where they could not be told. */
export async function notify(reminders: readonly Reminder[]): Promise<boolean> {
  if (!(await canNotify())) return false
  const lines = reminders.slice(0, NAMED).map(({ asset }) => lineOf(asset))
  const more = reminders.length - NAMED
  const message = [...lines, ...(more > 0 ? [i18n.t('due.more', more)] : [])].join('\n')
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: markPractice(i18n.t('due.notificationTitle')),
    message,
  })
  return true
}

function openDue(id: string): void {
  if (id !== ID) return
  void openInFront('due')
  // Some systems leave what was pressed standing.
  void browser.notifications?.clear(ID)
}

/**
 * Opens Koshin where one of its notifications is pressed. Call it again once the user has allowed notifications: until then a browser
 * has no such event. However often it is called, one press opens one tab.
 */
export function openOnPress(): void {
  browser.notifications?.onClicked.addListener(openDue)
}
