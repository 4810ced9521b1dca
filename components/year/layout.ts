// How the picture of the year is laid out: on a wide page, and in the narrow popup.
import type { Frame } from '../state/frame.ts'

/** Lengths in the picture's own units, a CSS pixel where it is drawn at its own size. */
export interface YearLayout {
  width: number
  /** For names and kinds, before the months. */
  names: number
  months: number
  /** As many letters of a name as have room; wide ones count twice. */
  room: number
  /** One month of so many is named. */
  everyMonths: number
  /** Days are written without their year. */
  isShort: boolean
  /** CSS pixels beyond which it is not enlarged. */
  widest: number
}

const WIDE: YearLayout = { width: 720, names: 240, months: 466, room: 26, everyMonths: 1, isShort: false, widest: 960 }
const NARROW: YearLayout = { width: 378, names: 152, months: 214, room: 14, everyMonths: 2, isShort: true, widest: 560 }

export function layoutFor(frame: Frame): YearLayout {
  return frame === 'desk' ? WIDE : NARROW
}
