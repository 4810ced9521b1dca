// Parts of a page in which a control whose label is not known may well be the dangerous one.
import { DIALOG } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { asking, asks, asksUnknown, saidBy } from '../page/questions.ts'
import { closest, holds, insideOf, matching, shownIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { LanguageWords, Word } from './languages/types.ts'
import { isInDialog, paneAround } from './pane.ts'
import type { BusinessTarget } from './view.ts'

type Found = Occurrence<Word>

/** What a pane of a server is known by, most telling first. */
const ANCHORS: readonly Word[] = ['download-token', 'delete', 'show-devices', 'section']

const TELLING = new Set<Word>([...ANCHORS, 'reset-warning'])

/** The pane of a control, or what holds it beside others like it. */
function partAround(
  control: Element,
  all: Found[],
  beyond: readonly Element[],
  peers: readonly Element[],
  hasShadows: boolean,
): Element {
  const { element, name } = paneAround(control, all, { beyond, peers, hasShadows })
  const around = name.kind === 'none' && peers.length > 1 ? shownIn(element) : null
  return around && !beyond.some((one) => holds(around, one)) ? around : element
}

const ALL: readonly LanguageWords[] = LANGUAGES
/** The languages whose words for it are known. */
const SPOKEN = ALL.flatMap(({ spoken }) => spoken ?? [])
const ASKS_OF_HARM = asking(ALL.flatMap(({ harm }) => harm ?? []).join('|'), true)

const TOKEN = new RegExp(ALL.flatMap(({ token }) => token ?? []).join('|'), 'i')
const ASKS_OF_SERVERS = asking(ALL.flatMap(({ about }) => about ?? []).join('|'), false)

/** How far around what a dialog says its buttons stand. */
const DEPTH = 4

/** The dialog in which this stands: by what it says of itself, else the nearest part in which anything can be pressed. */
function dialogAround(text: Element, hasShadows: boolean): Element {
  const dialog = closest(text, DIALOG)
  if (dialog) return dialog
  let at = text
  for (let up = 0; up < DEPTH; up++) {
    const around = shownIn(at)
    if (!around || around.localName === 'body') break
    at = around
    if (matching(at, 'button,a,[role=button]', hasShadows).length > 0) break
  }
  return at
}

interface Surroundings {
  /** What no pane holds. */
  beyond: readonly Element[]
  isServerPage: boolean
  hasShadows: boolean
  /** The panes that are known by their name. */
  panes: readonly BusinessTarget[]
}

/**
 * Finds them: a server's pane or menu in which the download or the deletion was not met, and a dialog that says what a download
 * does and has no known button for it. Where all that is dangerous was met, nothing is unclear.
 */
export function unclearParts(all: Found[], { beyond, isServerPage, hasShadows, panes }: Surroundings): Element[] {
  // Of the others a list has hundreds.
  const visible = all.filter(
    ({ element, exact, word }) => TELLING.has(word) && (exact || word === 'reset-warning') && isVisible(element),
  )
  const confirms = visible.filter(({ word, element }) => word === 'download-token' && isInDialog(element, all))
  const met = (word: Word): Found[] => visible.filter((one) => one.word === word && !confirms.includes(one))
  const parts: Element[] = []
  if (isServerPage && (met('download-token').length === 0 || met('delete').length === 0)) {
    const anchors = (ANCHORS.map(met).find(({ length }) => length > 0) ?? []).map(({ element }) => element)
    const known = panes.map(({ element }) => element)
    const isKnown = insideOf(known)
    parts.push(
      ...known,
      ...anchors.filter((one) => !isKnown(one)).map((one) => partAround(one, all, beyond, anchors, hasShadows)),
    )
    const document = all[0]?.element.ownerDocument
    if (document?.body) parts.push(...matching(document.body, '[role=menu]', hasShadows).filter(isVisible))
  }
  const dialogs = met('reset-warning').map(({ element }) => dialogAround(element, hasShadows))
  parts.push(...dialogs.filter((dialog) => !confirms.some(({ element }) => holds(dialog, element))))
  return [...new Set(parts)]
}

/** True for a dialog that asks whether to delete or to download what may be a server's, or asks in a language whose words for that are not known. */
export function asksOfHarm(dialog: Element): boolean {
  const said = saidBy(dialog)
  return asks(said, ASKS_OF_HARM) || asksUnknown(said, SPOKEN)
}

/** True for one that asks anything else about servers or tokens. */
export const asksOfServers = (dialog: Element): boolean => asks(saidBy(dialog), ASKS_OF_SERVERS)

/** True for a label that speaks of a token. */
export const speaksOfTokens = (label: string): boolean => TOKEN.test(label)
