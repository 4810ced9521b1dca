// Guards Apple Business (Manager) and Apple School Manager, in every frame, from before the page's first script on. The manifest puts it there.
import '../../lib/guard/drawing/verdicts.css'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { background, hearOwnPages, keepRemembering } from '../../lib/exchange/ask.ts'
import { followKeptDownloads, forgetDownload, keepDownload } from '../../lib/exchange/business/kept-downloads.ts'
import type { BusinessAnswers, BusinessFrameMessage, BusinessMessage } from '../../lib/exchange/business/messages.ts'
import { startBusinessGuard } from '../../lib/guard/business/guard.ts'

export default defineUnlistedScript(() => {
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
})
