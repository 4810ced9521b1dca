// What the banner above a guarded page says: where the user stands, and the one next thing to do.
import { afterArrival } from '../watching/arrival.ts'
import type { BannerContents } from './contents.ts'
import { DrawnBanner } from './draw-banner.ts'

export class Banner {
  #contents: BannerContents | undefined
  #drawn: DrawnBanner | undefined

  /** Shows these contents; nothing moves when they are the same as before. Puts the banner back where a page removed it. */
  show(contents: BannerContents): void {
    this.#contents = contents
    afterArrival(this.#draw)
  }

  /** Takes the banner away until there is something to show again. */
  hide(): void {
    this.#contents = undefined
    this.#drawn?.hide()
  }

  #draw = (): void => {
    if (!this.#contents) return
    this.#drawn ??= new DrawnBanner()
    this.#drawn.show(this.#contents)
  }
}
