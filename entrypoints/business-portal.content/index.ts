// Guards Apple Business (Manager) and Apple School Manager, in every frame, from before the page's first script on.
import '../../lib/guard/verdicts.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { background, hearOwnPages, keepRemembering } from '../../lib/exchange/ask.ts'
import { followKeptDownloads, forgetDownload, keepDownload } from '../../lib/exchange/business/kept-downloads.ts'
import type { BusinessAnswers, BusinessFrameMessage, BusinessMessage } from '../../lib/exchange/business/messages.ts'
import { pagesOf, TOKEN_PORTALS } from '../../lib/facts/apple.ts'
import { startBusinessGuard } from '../../lib/guard/business/guard.ts'

export default defineContentScript({
  matches: pagesOf(Object.values(TOKEN_PORTALS)),
  runAt: 'document_start',
  allFrames: true,
  // The content's frame may have no address of its own.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Nothing here ends with WXT's context: any script of the page can end that, by an event of its own.
  noScriptStartedPostMessage: true,
  main() {
    const { ask, tell } = background<BusinessMessage, BusinessAnswers>()
    const keeping = { keep: keepDownload, forget: (id: string) => void forgetDownload(id).catch(() => undefined) }
    const guard = startBusinessGuard(window, {
      now: () => Date.now(),
      tell,
      askAnew: () => askAnew(),
      keeping,
      isTopFrame: window.top === window,
    })
    followKeptDownloads(guard.hearDownloads)
    const askAnew = keepRemembering(() => ask({ type: 'business-memory' }), guard.remember)
    hearOwnPages<BusinessFrameMessage>({ 'business-frame': ({ report }) => guard.hear(report) })
  },
})
