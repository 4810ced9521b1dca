// Draws the banner, the dialogs and the marks of the guard. The guard itself is there before the page's first script; this comes with the page.
import { defineContentScript } from 'wxt/utils/define-content-script'
import { PUSH_PORTAL, pagesOf, TOKEN_PORTALS } from '../lib/facts/apple.ts'
import { DrawnBanner } from '../lib/guard/draw-banner.ts'
import { drawDialog } from '../lib/guard/draw-dialog.ts'
import { drawMark } from '../lib/guard/draw-marks.ts'
import { offerDrawing } from '../lib/guard/drawing.ts'

export default defineContentScript({
  // Chromium takes no path here, because of `matchOriginAsFallback`; where no guard asks, nothing is drawn.
  matches: pagesOf([PUSH_PORTAL, ...Object.values(TOKEN_PORTALS)]),
  runAt: 'document_end',
  allFrames: true,
  // Like the guard of the business portal, whose content may stand in a frame without an address of its own.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    let banner: DrawnBanner | undefined
    offerDrawing({
      dialog: drawDialog,
      mark: drawMark,
      banner(contents) {
        if (!contents) return banner?.hide()
        banner ??= new DrawnBanner()
        banner.show(contents)
      },
    })
  },
})
