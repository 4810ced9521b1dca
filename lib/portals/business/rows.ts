// Rows of a list, whatever elements they are made of: which one name belongs to which one of several like controls.
import { nameKey } from '../../facts/names.ts'
import { isOnLine } from '../page/one-line.ts'
import { holder, holds, isBefore, matching, shownIn } from '../page/tree.ts'
import { nobodys } from './around.ts'
import { isUnheaded, LABELLED, type NameText, nameTexts, readTitle, unseenNames } from './names.ts'
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

type Row = Omit<BusinessTarget, 'kind'>

/** A year with a day or a month near it: `2027-11-03`, `3 de noviembre de 2027`. */
const DATE = /\b20\d\d\D{0,3}\d|\d\D{1,20}20\d\d\b/

function row(element: Element, all: NameText[], isFirst = false): Row | undefined {
  // What says when something ends is no name, where a name stands beside it.
  const undated = all.filter(({ text }) => !DATE.test(text))
  const title = readTitle(undated.length > 0 ? undated : all, element, isFirst)
  return title.name.kind === 'none' ? undefined : { element, ...title }
}

/** Of rows that have a title each: one that another one says, too, is none. */
export function withTitles<One extends BusinessTarget | undefined>(rows: readonly One[]): One[] {
  const isTitled = rows.some((one) => one?.besides !== undefined)
  if (!isTitled) return [...rows]
  const titleOf = (one: One): string => (one?.name.kind === 'one' ? nameKey(one.name.name) : '')
  const said = new Map<string, number>()
  const say = (text: string): void => void said.set(text, (said.get(text) ?? 0) + 1)
  for (const one of rows) [titleOf(one), ...(one?.besides?.split('\n').map(nameKey) ?? [])].forEach(say)
  return rows.map((one) => {
    if (one?.besides === undefined || said.get(titleOf(one)) === 1) return one
    return nobodys(one)
  })
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

/** Gives what a part of a page says of each of like controls: it is looked at once for all of those in it, one reading long. */
function oncePerPart<Told>(look: (part: Element, peers: readonly Element[]) => Told): typeof look {
  const known = new WeakMap<readonly Element[], Map<Element, Told>>()
  return (part, peers) => {
    const parts = known.get(peers) ?? new Map<Element, Told>()
    known.set(peers, parts)
    const told = parts.get(part) ?? look(part, peers)
    parts.set(part, told)
    return told
  }
}

type Names = ReadonlyMap<Element, NameText[]>

/** The names before and behind the controls in a part of the page, where they take turns: of each control its own. */
const namesInTurn = oncePerPart((container, peers): Names => {
  const own = peers.filter((peer) => holds(container, peer))
  const groups: NameText[][] = [...own, undefined].map(() => [])
  let at = 0
  for (const text of nameTexts(container)) {
    for (let next = own[at]; next && !isBefore(text.element, next); next = own[at]) at++
    groups[at]?.push(text)
  }
  const [first = [], ...rest] = groups
  const last = groups[own.length] ?? []
  const isLeading = last.length === 0 && groups.slice(1, -1).every(({ length }) => length === 1)
  const isTrailing = first.length === 0 && rest.every(({ length }) => length === 1)
  const inTurn = isLeading ? groups.slice(0, -1) : isTrailing ? rest : []
  // A heading and what follows it are no two rows.
  const areAlike = new Set(inTurn.map(([text]) => text?.element.localName)).size === 1
  return new Map(areAlike ? own.map((peer, at) => [peer, inTurn[at] ?? []]) : [])
})

/**
 * Rows without an element of their own: in one container names and controls take turns. Only where they do so without a single
 * exception, from the first control to the last, it is known whose name each is.
 */
function rowInTurn(control: Element, container: Element, { peers }: RowSearch): Row | undefined {
  const mine = namesInTurn(container, peers).get(control)
  if (mine?.length !== 1) return undefined
  let element = control
  for (let up = shownIn(control); up && up !== container; up = shownIn(up)) element = up
  return row(element, mine)
}

/** The names on the line of each control in a part of the page. */
const namesOnLines = oncePerPart((container, peers): Names => {
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
})

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

/** The controls before and behind one, in the page's order: what holds any other one holds one of these. */
export function nextTo(control: Element, peers: readonly Element[]): Element[] {
  const at = peers.indexOf(control)
  return at < 0 ? [] : [peers[at - 1], peers[at + 1]].filter((one) => one !== undefined)
}

/** The row of a control: grows outwards until there is a name, and never takes in a second control of its kind. */
export function rowAround(control: Element, search: RowSearch): BusinessTarget | undefined {
  const { kind, beyond, hasShadows } = search
  const holds = holder(hasShadows)
  const others = nextTo(control, search.peers)
  let outermost: Element | undefined
  for (let at = shownIn(control); at && at.localName !== 'html'; at = shownIn(at)) {
    const element: Element = at
    if (others.some((peer) => holds(element, peer))) {
      const found =
        (outermost && row(outermost, pressableNames(outermost, control, hasShadows))) ??
        rowInTurn(control, element, search) ??
        rowOnLine(control, outermost ?? control, element, search) ??
        (outermost && row(outermost, unseenNames(outermost, control, hasShadows)))
      return found && { kind, ...found }
    }
    if (beyond.some((one) => holds(element, one))) break
    outermost = element
    // One of many has its name in the same place as the others.
    const found = row(element, nameTexts(element), others.length > 0)
    if (found) return { kind, ...found }
    if (isUnheaded(element, hasShadows)) break
  }
  const found =
    outermost && beyond.length > 0 ? row(outermost, pressableNames(outermost, control, hasShadows)) : undefined
  return found && { kind, ...found }
}
