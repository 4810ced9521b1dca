// Koshin by keyboard, from any page: the commands that the manifest names.
import type { Browser } from 'wxt/browser'
import { OPEN_BESIDE, OPEN_DESK } from './key-names.ts'
import { openBeside, openTab } from './pages.ts'

/** Answers a command. */
export async function answerKey(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (command === OPEN_BESIDE) await openBeside(tab)
  else if (command === OPEN_DESK) await openTab()
}
