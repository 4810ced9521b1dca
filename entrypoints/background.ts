// The background: answers the portal's content script. It holds no rules and keeps no state of its own.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerPortal } from '../lib/records/portal-messages.ts'
import { notePanelAtStart } from '../lib/tabs/side-panel.ts'

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => answerPortal(message, sender, Date.now()))
  // Decided when it is built: Safari has no side panel.
  if (import.meta.env.BROWSER !== 'safari') {
    browser.runtime.onStartup.addListener(() => void notePanelAtStart())
    browser.runtime.onInstalled.addListener(() => void notePanelAtStart())
  }
})
