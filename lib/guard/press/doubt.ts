// What is pressed where the page's own words are not known: what may act at all, and what is known to change nothing.
import { bareLabel } from '../../portals/page/harmless.ts'
import {
  attributeLabels,
  DIALOG,
  LABELLED_BY_ATTRIBUTE,
  LONGEST_LABEL,
  normaliseLabel,
} from '../../portals/page/label.ts'
import { showsHand } from '../../portals/page/looks.ts'
import { matching, shownIn, shownText } from '../../portals/page/tree.ts'
import { isPressable, isTyped } from './pressable.ts'
import { pointedTo } from './spoken.ts'

/** True for a label, made bare, that is known to change nothing. `isAlone`: asked of a word with two meanings. */
export type IsHarmless = (label: string, isAlone: () => boolean) => boolean

/** What is one control, however much it holds. */
export const CONTROL =
  'a,button,input,label,summary,option,[role=button],[role=link],[role=menuitem],[role=switch],[role=option],[role=tab]'

/**
 * True where pressing this may act. Nobody sees a script's listeners: whatever is small enough to be a control may be one, and
 * what shows a hand. A longer text is there to be read.
 */
export function mayAct(path: EventTarget[]): boolean {
  const [element] = path
  if (!(element instanceof Element) || element.matches('html,body') || path.some(isTyped)) return false
  if (isPressable(path)) return true
  return isLabel(shownText(element, true)) || showsHand(element)
}

const isLabel = (text: string): boolean => normaliseLabel(text).length <= LONGEST_LABEL

/** What holds more elements than this is a list, and no label: nobody need read all of it to know. */
const MOST_PARTS = 400

/** All that an element says, by text and for the ear; nothing where it is too long for a label. */
function saidBy(element: Element): string[] | undefined {
  if (element.querySelectorAll('*').length > MOST_PARTS) return undefined
  const text = shownText(element, true)
  if (!isLabel(text)) return undefined
  const inside = matching(element, LABELLED_BY_ATTRIBUTE, true).flatMap(attributeLabels)
  const around = [...((element as Partial<HTMLInputElement>).labels ?? [])].map(({ textContent }) => textContent ?? '')
  return [text, ...attributeLabels(element), ...inside, ...around].map(bareLabel).filter((label) => label !== '')
}

/** Two numbers near each other: a date, in whatever language, digits and calendar. */
const DATED = /\p{Nd}\P{Nd}{1,20}\p{Nd}/u
/** More text than this, in characters, is more than a row. */
const LONGEST_ROW = 400

/** True for a word with two meanings that stands by itself; in a row with a date, or with a second one like it, it may be a row's action. */
function standsAlone(element: Element, label: string): boolean {
  for (let at = shownIn(element); at && at.localName !== 'body'; at = shownIn(at)) {
    const text = normaliseLabel(shownText(at, true))
    if (text.split(label).length > 2 || (text.length <= LONGEST_ROW && DATED.test(text))) return false
    if (at.matches(DIALOG)) return true
  }
  return true
}

function isSurely(element: Element, isHarmless: IsHarmless): boolean {
  const said = saidBy(element)
  if (!said || said.length === 0) return false
  // A cross that is named for the ear is what it is named.
  const named = said.filter((label) => /[\p{L}\p{N}]/u.test(label))
  return (named.length > 0 ? named : said).every((label) => isHarmless(label, () => standsAlone(element, label)))
}

/** True where all that is pressed says of itself, and of what it points to, is known to change nothing. */
export function saysHarmless(path: EventTarget[], isHarmless: IsHarmless): boolean {
  const elements = path.filter((node) => node instanceof Element)
  const control = elements.find((element) => element.matches(CONTROL))
  if (control) return [control, ...pointedTo(control)].every((element) => isSurely(element, isHarmless))
  // Its label may be broken over several elements, or stand around what is drawn.
  for (const element of elements) {
    if (element.localName === 'body' || !saidBy(element)) return false
    if (isSurely(element, isHarmless)) return true
  }
  return false
}
