// What the banner above a guarded page says: where the user stands, and the one next thing to do.
import type { BannerContents } from './contents.ts'
import { draw } from './drawing.ts'

export class Banner {
  /** Shows these contents; nothing moves when they are the same as before. Puts the banner back where a page removed it. */
  show(contents: BannerContents): void {
    draw('banner', contents)
  }

  /** Takes the banner away until there is something to show again. */
  hide(): void {
    draw('banner', undefined)
  }
}
