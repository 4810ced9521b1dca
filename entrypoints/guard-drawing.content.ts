// Draws the banner and the dialogs of the guard. The guard itself is there before the page's first script; this comes with the page.
import { defineContentScript } from 'wxt/utils/define-content-script'
import { DrawnBanner } from '../lib/guard/draw-banner.ts'
import { drawDialog } from '../lib/guard/draw-dialog.ts'
import { offerDrawing } from '../lib/guard/drawing.ts'

export default defineContentScript({
  matches: ['https://identity.apple.com/pushcert*'],
  runAt: 'document_end',
  allFrames: true,
  main() {
    const banner = new DrawnBanner()
    offerDrawing({
      dialog: drawDialog,
      banner: (contents) => (contents ? banner.show(contents) : banner.hide()),
    })
  },
})
