// Keeps reminding for as long as the browser is there: looks at every start, after every change of the records, and every hour.
import { browser } from 'wxt/browser'
import { onRecordsChanged } from '../records/changes.ts'
import { refreshBadge } from './badge.ts'
import { dueNow } from './due-now.ts'
import { notify, openOnPress } from './notify.ts'
import { remind } from './remind.ts'

const ALARM = 'reminders'
/** Minutes between two looks. A look that fell into the machine's sleep is made up for when it wakes. */
const EVERY = 60

let last: Promise<unknown> = Promise.resolve()

/** One after the other: two at once would tell the same twice. Never fails: what could not be told is tried again within the hour. */
function look(): Promise<unknown> {
  last = last
    .then(() => {
      const today = { now: Date.now() }
      const due = dueNow(today)
      return Promise.all([refreshBadge(browser.action, today, due), remind(today, notify, due)])
    })
    .catch((cause: unknown) => console.warn('Koshin could not remind.', cause))
  return last
}

/** To be called as the background begins, before anything is awaited: the browser wakes it only for what is listened to by then. */
export function keepReminding(): void {
  // Where a browser has no alarms in the background, starting and opening Koshin are the moments that are left.
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look()
  })
  void browser.alarms?.create(ALARM, { periodInMinutes: EVERY })
  browser.runtime.onStartup.addListener(() => void look())
  browser.permissions.onAdded.addListener(() => void look())
  openOnPress()
  onRecordsChanged(() => void look())
  void look()
}
