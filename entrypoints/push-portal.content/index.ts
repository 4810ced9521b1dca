// Guards Apple's Push Certificates Portal, from before the page's first script on.
import '../../lib/guard/verdicts.css'
import './rows.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { background, hearOwnPages, keepRemembering } from '../../lib/exchange/ask.ts'
import type { AskPush, PushAnswers, PushMessage } from '../../lib/exchange/push/messages.ts'
import { PUSH_PORTAL, pagesOf } from '../../lib/facts/apple.ts'
import { startPushGuard } from '../../lib/guard/push/guard.ts'
import { readWithReader } from '../../lib/guard/reader-bridge.ts'

export default defineContentScript({
  // Chromium takes no path here, because of `matchOriginAsFallback`; elsewhere on this host the guard is silent.
  matches: pagesOf([PUSH_PORTAL]),
  runAt: 'document_start',
  allFrames: true,
  // A part of the portal may stand in a frame without an address of its own.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Nothing here ends with WXT's context: any script of the page can end that, by an event of its own.
  noScriptStartedPostMessage: true,
  main() {
    if (window.top === window) document.documentElement.setAttribute('data-koshin-room', '')
    const { ask, tell } = background<PushMessage, PushAnswers>()
    const guard = startPushGuard(window, {
      now: () => Date.now(),
      tell,
      askAnew: () => askAnew(),
      readFile: (file) =>
        readWithReader(file, {
          load: () => ask({ type: 'load-document-reader' }),
          record: () => ask({ type: 'upload-record' }),
        }),
      isTopFrame: window.top === window,
    })
    const askAnew = keepRemembering(() => ask({ type: 'push-memory' }), guard.remember)
    hearOwnPages<AskPush>({ 'read-push-portal': () => guard.answer() })
  },
})
