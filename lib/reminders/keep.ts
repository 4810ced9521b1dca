// Keeps reminding for as long as the browser is there: looks at every start, after every change of the records, and every hour.
import { browser } from 'wxt/browser'
import { oneAfterAnother } from '../facts/in-turn.ts'
import { onRecordsChanged } from '../records/changes.ts'
import { look } from './look.ts'
import { openOnPress } from './notify.ts'

const ALARM = 'reminders'
/** Minutes between two looks. A look that fell into the machine's sleep is made up for when it wakes. */
const EVERY = 60

/** Two looks at once would tell the same twice. */
const inTurn = oneAfterAnother()

function lookAgain(): void {
  void inTurn(() => look(Date.now()))
}

/** To be called as the background begins, before anything is awaited: the browser wakes it only for what is listened to by then. */
export function keepReminding(): void {
  // Where a browser has no alarms in the background, starting and opening Koshin are the moments that are left.
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) lookAgain()
  })
  void browser.alarms?.create(ALARM, { periodInMinutes: EVERY })
  browser.runtime.onStartup.addListener(() => lookAgain())
  browser.permissions.onAdded.addListener(() => {
    openOnPress()
    lookAgain()
  })
  openOnPress()
  onRecordsChanged(() => lookAgain())
  lookAgain()
}
