// What the banner above a guarded page says: where the user stands, and the one next thing to do.
import { draw } from './drawing.ts'

export type Tone = 'good' | 'calm' | 'warning'

/** All that the banner shows, in the user's language. */
export interface BannerContents {
  /** `state` is what the page as a whole is, `message` which of its messages is shown; tests and scripts may rely on both. */
  verdict: { state: string; message: string; tone: Tone }
  words: { title: string; todo: string }
  /** What is on record, always at hand. */
  facts: { label: string; value: string }[]
  /** One more line that the last press called for, e.g. the download of another row's certificate. */
  notice: string | undefined
  /** `id` makes a button known to tests. */
  buttons: { id: string; text: string; onClick: () => void }[]
}

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
