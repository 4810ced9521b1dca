// Guards Apple Business (Manager) and Apple School Manager, in every frame, from before the page's first script on.
import '../../lib/guard/verdicts.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startBusinessGuard } from '../../lib/guard/business/guard.ts'
import { serveBusinessGuard, tell } from './connection.ts'

export default defineContentScript({
  matches: ['https://business.apple.com/*', 'https://school.apple.com/*'],
  runAt: 'document_start',
  allFrames: true,
  // The content's frame may have no address of its own.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const services = { now: () => Date.now(), tell, isTopFrame: window.top === window }
    serveBusinessGuard(startBusinessGuard(window, services))
  },
})
