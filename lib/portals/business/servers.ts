// The list of servers: what can be pressed below its heading and is none of the portal's own words.
import type { Occurrence } from '../page/occurrences.ts'
import { closest, holds, isBefore, matching, shownIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { LABELLED, nameTexts, readName } from './names.ts'
import type { BusinessTarget } from './view.ts'
import { isPortalWord } from './vocabulary.ts'

type Found = Occurrence<Word>

/** Ends the list: what stands behind one of these belongs to something else. */
const ENDS = new Set<Word>(['navigation', 'content-tokens', 'server-tokens', 'payments', 'preferences'])
/** No list holds these: an element that does is more than the list. */
const NEVER_IN_A_LIST = new Set<Word>(['download-token', 'show-devices', 'section', 'reset-warning'])
const CHOSEN = '[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true],[aria-checked=true]'

/** A heading of the list stands by itself; the same words in the navigation can be pressed. */
export function listHeadings(all: Found[]): Found[] {
  return all.filter(
    ({ word, element }) => word === 'server-list' && closest(element, LABELLED) === null && isVisible(element),
  )
}

function targetOf(element: Element): BusinessTarget | undefined {
  const texts = nameTexts(element)
  if (texts.length === 0) {
    const label = (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').trim()
    if (label === '' || isPortalWord(label) || isPortalWord(element.textContent ?? '')) return undefined
    return { kind: 'server', element, name: { kind: 'one', name: label }, place: element }
  }
  return { kind: 'server', element, name: readName(texts), place: texts[0]?.element ?? element }
}

/** Without what stands behind a name in an item of the list, and says the same in another one: that is an action. */
function withoutActions(all: BusinessTarget[]): BusinessTarget[] {
  const [first, last] = [all[0]?.element, all.at(-1)?.element]
  const isBehind = ({ element }: BusinessTarget, at: number): boolean => {
    let item: Element | null | undefined = all[at - 1]?.element
    while (item && !holds(item, element)) item = shownIn(item)
    return !!item && !(first && last && holds(item, first) && holds(item, last))
  }
  const behind = new Set(all.filter(isBehind))
  const said = ({ name }: BusinessTarget): string => (name.kind === 'one' ? name.name : '')
  const times = new Map<string, number>()
  for (const one of behind) times.set(said(one), (times.get(said(one)) ?? 0) + 1)
  return all.filter((one) => !behind.has(one) || times.get(said(one)) === 1)
}

/** The elements around one, up to the list. */
function builtAs(element: Element, list: Element): string {
  const names: string[] = []
  for (let at: Element | null = element; at && at !== list; at = shownIn(at)) names.push(at.localName)
  return names.join()
}

/** Without what stands before or behind the rows and is built otherwise than most: the buttons of a bar. */
function withoutBars(all: BusinessTarget[], list: Element): BusinessTarget[] {
  const built = all.map(({ element }) => builtAs(element, list))
  const times = new Map<string, number>()
  for (const one of built) times.set(one, (times.get(one) ?? 0) + 1)
  const most = Math.max(...times.values())
  const isRow = (one: string): boolean => times.get(one) === most
  return all.slice(built.findIndex(isRow), built.findLastIndex(isRow) + 1)
}

/** The servers in an element, between the heading and what ends the list; all of them come in the page's order. */
function serversIn(list: Element, heading: Element, end: Element | undefined, hasShadows: boolean): BusinessTarget[] {
  const servers: BusinessTarget[] = []
  let outermost: Element | undefined
  let isBelow = false
  for (const item of matching(list, LABELLED, hasShadows)) {
    // What is pressed inside an item belongs to it.
    if (outermost && holds(outermost, item)) continue
    outermost = item
    isBelow ||= isBefore(heading, item)
    if (!isBelow) continue
    if (end && !isBefore(item, end)) break
    const server = targetOf(item)
    if (server) servers.push(server)
  }
  return withoutBars(withoutActions(servers), list)
}

/** The servers below a heading: in the smallest part of the page around it that has any. */
function serversBelow({ element: heading }: Found, all: Found[], hasShadows: boolean): BusinessTarget[] {
  const never = all.filter(({ word }) => NEVER_IN_A_LIST.has(word)).map(({ element }) => element)
  const ends = all.filter(({ word }) => ENDS.has(word)).map(({ element }) => element)
  for (let at = shownIn(heading); at && at.localName !== 'html'; at = shownIn(at)) {
    const list: Element = at
    if (never.some((one) => holds(list, one))) return []
    const end = ends.find((element) => holds(list, element) && isBefore(heading, element))
    const servers = serversIn(list, heading, end, hasShadows)
    if (servers.length > 0) return servers
  }
  return []
}

/** Every server of the list. Empty where there is no heading or nothing is below it yet. */
export function findServers(headings: readonly Found[], all: Found[], hasShadows: boolean): BusinessTarget[] {
  return headings.flatMap((heading) => serversBelow(heading, all, hasShadows))
}

/** The one server that the list shows as chosen, where the page says so. */
export function chosenServer(servers: BusinessTarget[]): BusinessTarget | undefined {
  const [first] = servers
  if (!first) return undefined
  const isLight = servers.every(({ element }) => element.getRootNode() === first.element.ownerDocument)
  const marks = isLight ? [...first.element.ownerDocument.querySelectorAll(CHOSEN)] : []
  const chosen = servers.filter(({ element }) =>
    isLight ? marks.some((mark) => mark.contains(element)) : closest(element, CHOSEN) !== null,
  )
  return chosen.length === 1 ? chosen[0] : undefined
}

/**
 * A pane with more than one text at its head has the name of the server that the list shows as chosen, where that is one of the
 * texts and no other server of the list is named in any of them.
 */
export function titledAsChosen(pane: BusinessTarget, servers: BusinessTarget[]): BusinessTarget {
  const chosen = pane.name.kind === 'several' ? chosenServer(servers)?.name : undefined
  if (pane.name.kind !== 'several' || chosen?.kind !== 'one') return pane
  const { names } = pane.name
  const listed = servers.flatMap(({ name }) => (name.kind === 'one' ? name.name : []))
  const isOther = (text: string): boolean => text !== chosen.name && listed.some((name) => text.includes(name))
  return names.includes(chosen.name) && !names.some(isOther) ? { ...pane, name: chosen } : pane
}
