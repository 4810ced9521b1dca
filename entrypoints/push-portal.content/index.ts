// Guards Apple's Push Certificates Portal, from before the page's first script on.
import '../../lib/guard/verdicts.css'
import './rows.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startPushGuard } from '../../lib/guard/push/guard.ts'
import { readChosenFile, serveGuard, tell } from './connection.ts'

export default defineContentScript({
  matches: ['https://identity.apple.com/pushcert*'],
  runAt: 'document_start',
  allFrames: true,
  main() {
    const services = { now: () => Date.now(), tell, readFile: readChosenFile, isTopFrame: window.top === window }
    serveGuard(startPushGuard(window, services))
  },
})
