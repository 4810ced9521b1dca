// The background: answers the content scripts, and keeps Koshin on the user's consoles. It holds no rules and keeps no state.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerKey } from '../lib/doors/keys.ts'
import { answerMenu, putIntoMenu } from '../lib/doors/menu.ts'
import { welcomeOnce } from '../lib/doors/welcome.ts'
import { answerAll, takeUpAll } from '../lib/exchange/answer-all.ts'
import { takeUpDownloads } from '../lib/exchange/business/answers.ts'
import { syncConsoleScripts, takeUpOpenPages } from '../lib/exchange/console/scripts.ts'
import { oneAfterAnother } from '../lib/facts/in-turn.ts'
import { keepPolicy } from '../lib/policy/keep.ts'
import { onRecordsChanged, recordsChanged } from '../lib/records/changes.ts'
import { allConsoleOrigins } from '../lib/records/console-origins.ts'
import { keepReminding } from '../lib/reminders/keep.ts'

/** Two at once would register the same address twice. */
const inTurn = oneAfterAnother()

function keepOnConsoles(): Promise<void> {
  return inTurn(async () => syncConsoleScripts(await allConsoleOrigins())).catch((cause: unknown) =>
    console.warn('Koshin could not be put onto the addresses of consoles.', cause),
  )
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => answerAll(message, sender, Date.now()))
  void takeUpAll(Date.now())
  // An update of the extension removes what was registered; open pages of consoles lose their connection with it.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void keepOnConsoles()
    void putIntoMenu()
    void welcomeOnce(reason)
  })
  browser.contextMenus.onClicked.addListener((info, tab) => void answerMenu(info, tab))
  browser.commands.onCommand.addListener((command, tab) => void answerKey(command, tab))
  browser.runtime.onStartup.addListener(() => void keepOnConsoles())
  onRecordsChanged(() => void keepOnConsoles())
  // Open pages ask again and say so where the user has taken the permission back.
  browser.permissions.onAdded.addListener(() => void keepOnConsoles().then(recordsChanged))
  browser.permissions.onRemoved.addListener(() => void keepOnConsoles().then(recordsChanged))
  keepPolicy()
  keepReminding()
  takeUpOpenPages().catch((cause: unknown) => console.warn('Koshin could not look at open consoles.', cause))
  takeUpDownloads(Date.now()).catch((cause: unknown) => console.warn('Koshin could not take up a download.', cause))
})
