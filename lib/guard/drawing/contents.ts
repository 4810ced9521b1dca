// What can be drawn on a page, in the user's words: the banner, a dialog, a mark.

import type { UnitVerdict } from '../view.ts'
import type { Comparison } from './comparison.ts'
import type { WayOn } from './way-on.ts'

export type Tone = 'good' | 'calm' | 'warning'

/** What the user may press; `id` makes the button known to tests. */
export interface Offer {
  id: string
  text: string
  onClick: () => void
}

/** What the last press called for, e.g. the download of another row's certificate. `warning`: what is not to be done. */
export interface Notice {
  text: string
  tone: 'calm' | 'warning'
}

/** The tone of the whole banner. What warns is never said in the colour of what is proven, and what is only told takes no warning away. */
export function toneOf(page: Tone, notice: Notice | undefined): Tone {
  return notice?.tone === 'warning' ? 'warning' : page
}

/** All that the banner shows, in the user's language. */
export interface BannerContents {
  /** `state` is what the page as a whole is, `message` which of its messages is shown; tests and scripts may rely on both. */
  verdict: { state: string; message: string; tone: Tone }
  words: { title: string; todo: string }
  /** What is on record, always at hand. */
  facts: { label: string; value: string }[]
  /** Said before all else. */
  notice: Notice | undefined
  buttons: Offer[]
}

/** What a dialog is about; every text in the user's language. */
export interface DialogSubject {
  /** Why, and what to do now. */
  words: { title: string; why: string; todo: string }
  /** What was pressed, in the page's own word; absent where nothing was held. */
  label?: string
  /** The language of that word, where the page says it. */
  language?: string | undefined
  /** What the user may tell Koshin instead of going back. */
  answers?: Offer[]
  /** Where the page itself can't be read, what is on it can be compared by hand. */
  comparison?: Comparison
  /** Absent where nothing was held. */
  wayOn?: WayOn
}

/** What a unit is marked with. */
export interface Marking {
  verdict: UnitVerdict
  /** The sign before its words, where it says no verdict but what to do; else that of the verdict. */
  sign?: string
  /** The label's words; asked for only where the label comes near the screen. */
  text(): string
  /** The element whose text is the unit's name: the label is drawn beside it, where there is room. */
  place: Element
  /** What is pressed of the unit: who hears the page hears there, too, what the label says. Asked for as its words are. */
  controls?(): readonly Element[]
  /** What the user may tell Koshin of this unit; part of the label. */
  button?: { text: string; onClick: () => void }
}

/** A mark as it is drawn, its words worked out. */
export interface MarkLabel extends Omit<Marking, 'text' | 'controls'> {
  /** The sign before its words: colour is never the only one. */
  sign: string
  text: string
  controls: readonly Element[]
  /** Which of the page's units it belongs to, counted from 0. */
  order: number
}
