// Rows of a list, whatever elements they are made of: which one name belongs to which one of several like controls.
import { isOnLine } from '../page/one-line.ts'
import { holds, isBefore, matching, shownIn } from '../page/tree.ts'
import { LABELLED, type NameText, nameTexts, readName } from './names.ts'
import type { BusinessTarget } from './view.ts'
import { isPortalWord } from './vocabulary.ts'

/** All that rows are found by. */
export interface RowSearch {
  kind: BusinessTarget['kind']
  /** The controls of which each row has one, in the page's order. */
  peers: readonly Element[]
  /** No row holds these. */
  beyond: readonly Element[]
  /** Open shadow roots are on the page. */
  hasShadows: boolean
}

type Row = Pick<BusinessTarget, 'element' | 'name' | 'place'>

/** A year with a day or a month near it: `2027-11-03`, `3 de noviembre de 2027`. */
const DATE = /\b20\d\d\D{0,3}\d|\d\D{1,20}20\d\d\b/

function row(element: Element, all: NameText[]): Row | undefined {
  // What says when something ends is no name, where a name stands beside it.
  const undated = all.filter(({ text }) => !DATE.test(text))
  const texts = undated.length > 0 ? undated : all
  const name = readName(texts)
  return name.kind === 'none' ? undefined : { element, name, place: texts[0]?.element ?? element }
}

/** Names that can be pressed, e.g. a link to what the row is about. */
function pressableNames(within: Element, control: Element, hasShadows: boolean): NameText[] {
  const found: NameText[] = []
  for (const element of matching(within, LABELLED, hasShadows)) {
    if (element === control || holds(element, control) || holds(control, element)) continue
    const [text, ...others] = nameTexts(element)
    const label = (element.getAttribute('aria-label') ?? '').trim()
    if (text && others.length === 0) found.push(text)
    else if (!text && label !== '' && !isPortalWord(label) && !isPortalWord(element.textContent ?? '')) {
      found.push({ text: label, element })
    }
  }
  return found
}

/**
 * Rows without an element of their own: in one container names and controls take turns. Only where they do so without a single
 * exception, from the first control to the last, it is known whose name each is.
 */
function rowInTurn(control: Element, container: Element, { peers }: RowSearch): Row | undefined {
  const own = peers.filter((peer) => holds(container, peer))
  const texts = nameTexts(container)
  const groups: NameText[][] = [...own, undefined].map(() => [])
  for (const text of texts) {
    const at = own.findIndex((peer) => isBefore(text.element, peer))
    groups[at < 0 ? own.length : at]?.push(text)
  }
  const at = own.indexOf(control)
  const [first = [], ...rest] = groups
  const last = groups[own.length] ?? []
  const isLeading = last.length === 0 && groups.slice(1, -1).every(({ length }) => length === 1)
  const isTrailing = first.length === 0 && rest.every(({ length }) => length === 1)
  const mine = isLeading ? groups[at] : isTrailing ? groups[at + 1] : undefined
  if (mine?.length !== 1) return undefined
  let element = control
  for (let up = shownIn(control); up && up !== container; up = shownIn(up)) element = up
  return row(element, mine)
}

type OnLines = ReadonlyMap<Element, NameText[]>
/** By the controls of one reading: each part of the page is looked at once for all of those in it. */
const seen = new WeakMap<readonly Element[], Map<Element, OnLines>>()

/** The names on the line of each control in a part of the page. */
function namesOnLines(container: Element, peers: readonly Element[]): OnLines {
  const known = seen.get(peers) ?? new Map<Element, OnLines>()
  seen.set(peers, known)
  const found = known.get(container) ?? lookOnLines(container, peers)
  known.set(container, found)
  return found
}

function lookOnLines(container: Element, peers: readonly Element[]): OnLines {
  const names = nameTexts(container)
    .filter(({ text }) => !DATE.test(text))
    .map((name) => ({ name, box: name.element.getBoundingClientRect() }))
  const own = peers.filter((peer) => holds(container, peer))
  return new Map(
    own.map((peer) => {
      const box = peer.getBoundingClientRect()
      return [peer, names.filter((one) => isOnLine(one.box, box)).map(({ name }) => name)]
    }),
  )
}

/**
 * Rows of which names and controls stand in tables side by side, in the nearest part of the page that has any name on a line with one:
 * only where each control there has exactly one, and none has two.
 */
function rowOnLine(control: Element, part: Element, around: Element, { peers, beyond }: RowSearch): Row | undefined {
  for (let at: Element | null = around; at && at.localName !== 'html'; at = shownIn(at)) {
    const container: Element = at
    if (beyond.some((one) => holds(container, one))) return undefined
    const onLines = namesOnLines(container, peers)
    const names = [...onLines.values()]
    if (names.every(({ length }) => length === 0)) continue
    const isEach = names.every(({ length }) => length === 1) && new Set(names.flat()).size === onLines.size
    return isEach ? row(part, onLines.get(control) ?? []) : undefined
  }
  return undefined
}

/** The row of a control: grows outwards until there is a name, and never takes in a second control of its kind. */
export function rowAround(control: Element, search: RowSearch): BusinessTarget | undefined {
  const { kind, peers, beyond, hasShadows } = search
  let outermost: Element | undefined
  for (let at = shownIn(control); at && at.localName !== 'html'; at = shownIn(at)) {
    const element: Element = at
    if (peers.some((peer) => peer !== control && holds(element, peer))) {
      const found =
        (outermost && row(outermost, pressableNames(outermost, control, hasShadows))) ??
        rowInTurn(control, element, search) ??
        rowOnLine(control, outermost ?? control, element, search)
      return found && { kind, ...found }
    }
    if (beyond.some((one) => holds(element, one))) break
    outermost = element
    const found = row(element, nameTexts(element))
    if (found) return { kind, ...found }
  }
  const found =
    outermost && beyond.length > 0 ? row(outermost, pressableNames(outermost, control, hasShadows)) : undefined
  return found && { kind, ...found }
}
