// The background: answers the content scripts on Apple's portals. It holds no rules and keeps no state of its own.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerBusiness } from '../lib/records/business-answers.ts'
import { answerPortal } from '../lib/records/portal-messages.ts'
import { notePanelAtStart } from '../lib/tabs/side-panel.ts'

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const now = Date.now()
    return answerPortal(message, sender, now) ?? answerBusiness(message, sender, now)
  })
  // Decided when it is built: Safari has no side panel.
  if (import.meta.env.BROWSER !== 'safari') {
    browser.runtime.onStartup.addListener(() => void notePanelAtStart())
    browser.runtime.onInstalled.addListener(() => void notePanelAtStart())
  }
})
