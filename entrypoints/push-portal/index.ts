// Guards Apple's Push Certificates Portal, from before the page's first script on. The manifest puts it there.
import '../../lib/guard/drawing/verdicts.css'
import './rows.css'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { background, hearOwnPages, keepRemembering } from '../../lib/exchange/ask.ts'
import type { AskPush, PushAnswers, PushMessage } from '../../lib/exchange/push/messages.ts'
import { fileReader, readWithReader } from '../../lib/guard/file/reader-bridge.ts'
import { startPushGuard } from '../../lib/guard/push/guard.ts'

export default defineUnlistedScript(() => {
  if (window.top === window) document.documentElement.setAttribute('data-koshin-room', '')
  const { ask, tell } = background<PushMessage, PushAnswers>()
  const load = () => ask({ type: 'load-document-reader' })
  const guard = startPushGuard(window, {
    now: () => Date.now(),
    tell,
    askAnew: () => askAnew(),
    prepareReader: () => void fileReader.bring(load).catch(() => undefined),
    readFile: (file) =>
      readWithReader(file, {
        load,
        record: () => ask({ type: 'upload-record' }),
      }),
    isTopFrame: window.top === window,
  })
  const askAnew = keepRemembering(() => ask({ type: 'push-memory' }), guard.remember)
  hearOwnPages<AskPush>({ 'read-push-portal': () => guard.answer() })
})
