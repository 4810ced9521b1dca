// Certificates that no service begins: a pane, a screen or a sheet with one's UID and buttons, rows below a service that is said once, and the chosen row of a list whose buttons stand beside it.
import type { Occurrence } from '../page/occurrences.ts'
import { bearerOf, closest, holder, matching, shownIn, textsIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { ACTION_BITS, ALL_ACTIONS, isLabel, rowAround } from './row-around.ts'
import type { Word } from './words.ts'

type Found = Occurrence<Word>

/** A part of the page that is one certificate's, and its words: its own and, where they stand beside it, those of its buttons. */
export interface LooseRow {
  first: Found
  element: Element
  words: Found[]
  /** It is a row only where every certificate of the page is one. */
  isOfList?: boolean
}

/** Where one of these is, what says Renew may be what sends a file. */
const SENDS = new Set<Word>(['renew-heading', 'create-heading', 'confirmation', 'consent', 'upload', 'accept'])
const OF_ONE = new Set<Word>(['subject', 'service', 'foreign-service', 'date', 'status'])
/** What is chosen from a list, or marked in it. */
export const CHOSEN = '[aria-selected=true]:not([role=tab]),[aria-checked=true]:not([role=switch]),input:checked'
const CAN_BE_CHOSEN = 'input[type=radio],input[type=checkbox],[aria-selected],[aria-checked]'

/** What says of itself that it is one button; what can be focused may be a whole row. */
const BUTTON = 'a,button,input,select,summary,[role=button],[role=link],[role=menuitem]'

const bitOf = ({ word }: Found): number => ACTION_BITS[word] ?? 0

/** True where what holds a button, and not the subject, says nothing but buttons: else it is another certificate's row. */
function isBeside({ element }: Found, naming: Found, hasShadows: boolean): boolean {
  const isIn = holder(hasShadows)
  let bar = element
  for (let at: Element | null = element; at && !isIn(at, naming.element); at = shownIn(at)) bar = at
  return textsIn(bar, hasShadows).every((text) => {
    const bearer = bearerOf(text)
    return (text.nodeValue ?? '').trim() === '' || (bearer && closest(bearer, BUTTON))
  })
}

/** Finds them among the words of a page on which no service begins a row. */
export function looseRows(all: readonly Found[], root: Element, hasShadows: boolean): LooseRow[] {
  const seen = all.filter((one) => (!bitOf(one) || isLabel(one)) && isVisible(one.element))
  const isFile = () => matching(root, 'input[type=file]', hasShadows).length > 0
  if (!seen.some(bitOf) || seen.some(({ word }) => SENDS.has(word)) || isFile()) return []
  const isIn = holder(hasShadows)
  const rows: LooseRow[] = []
  const taken = new Set<Found>()
  for (const [index, first] of seen.entries()) {
    if ((first.word !== 'subject' && first.word !== 'date') || taken.has(first)) continue
    const run = rowAround(index, seen, isIn)
    if (!run) continue
    const words = seen.slice(run.from, run.to)
    const actions = words.filter(bitOf)
    const bits = actions.reduce((sum, one) => sum | bitOf(one), 0)
    // Of a second one nobody knows whose it is.
    if (new Set(actions.map(bitOf)).size < actions.length) continue
    const naming = words.find(({ word }) => word === 'subject')
    const isOfList = !naming || !actions.every((one) => isBeside(one, naming, hasShadows))
    if (isOfList && (bits !== ALL_ACTIONS || !words.some(({ word }) => word === 'date'))) continue
    rows.push({ first, element: run.element, words, isOfList })
    for (const word of words) taken.add(word)
  }
  const left = new Set(seen.flatMap((one) => (taken.has(one) ? [] : one.word)))
  // Whose these are nobody knows: perhaps they are what was taken for another one's.
  if (rows.length > 0 && (left.has('renew') || left.has('revoke'))) return []
  if (left.has('date') && rows.some(({ isOfList }) => isOfList)) return []
  if (rows.length > 0) return rows
  const only = onlyOne(seen, hasShadows) ?? chosenRow(seen, root, hasShadows)
  return only ? [only] : []
}

/** All that a page says of a certificate, where it speaks of one alone: on a screen, the heading may stand in the same element. */
function onlyOne(seen: readonly Found[], hasShadows: boolean): LooseRow | undefined {
  const words = seen.filter((one) => OF_ONE.has(one.word) || bitOf(one))
  const first = words.find(({ word }) => word === 'subject')
  const isTwice = (word: Word): boolean => word !== 'subject' && words.filter((one) => one.word === word).length > 1
  if (!first || words.some((one) => isTwice(one.word) || (bitOf(one) && !isBeside(one, first, hasShadows))))
    return undefined
  const isIn = holder(hasShadows)
  for (let at: Element | null = first.element; at; at = shownIn(at)) {
    const element: Element = at
    if (words.every((one) => isIn(element, one.element))) return { first, element, words }
  }
  return undefined
}

/** The one row of a list that is chosen, with the buttons that stand beside the list, each of them once. */
function chosenRow(seen: readonly Found[], root: Element, hasShadows: boolean): LooseRow | undefined {
  const isIn = holder(hasShadows)
  const actions = seen.filter(bitOf)
  if (new Set(actions.map(bitOf)).size < actions.length) return undefined
  const all = matching(root, CHOSEN, hasShadows).filter(isVisible)
  const [mark, ...others] = all.filter((one) => !all.some((other) => other !== one && isIn(other, one)))
  if (!mark || others.length > 0) return undefined
  for (let at: Element | null = mark; at; at = shownIn(at)) {
    const element: Element = at
    const words = seen.filter((one) => isIn(element, one.element))
    const first = words.find(({ word }) => word === 'subject')
    if (!first) continue
    const isOne = (['service', 'date'] as const).every((word) => words.filter((one) => one.word === word).length <= 1)
    const rivals = matching(element, CAN_BE_CHOSEN, hasShadows).filter((one) => !isIn(mark, one))
    if (!isOne || words.some(bitOf) || rivals.length > 0) return undefined
    return { first, element, words: [...words, ...actions] }
  }
  return undefined
}
