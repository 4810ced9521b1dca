// Keeps up with what a company sets, for as long as the browser is there: at every start, and whenever the browser's policy changes.
import { browser } from 'wxt/browser'
import { oneAfterAnother } from '../facts/in-turn.ts'
import { onRecordsChanged } from '../records/changes.ts'
import { takeInIfMissing, takeInPolicy } from './take-in.ts'

/** Two at once would put the same organisation on record twice. */
const inTurn = oneAfterAnother()

function keepUp(work: (now: number) => Promise<unknown>): void {
  inTurn(() => work(Date.now())).catch((cause: unknown) =>
    console.warn('Koshin could not take in what the company has set.', cause),
  )
}

/** To be called as the background begins, before anything is awaited: the browser wakes it only for what is listened to by then. */
export function keepPolicy(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') keepUp(takeInPolicy)
  })
  browser.runtime.onStartup.addListener(() => keepUp(takeInPolicy))
  onRecordsChanged(() => keepUp(takeInIfMissing))
  keepUp(takeInPolicy)
}
