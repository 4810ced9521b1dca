// The … menus of servers: of one open service, or one in each row of a list; and which of them is open.
import type { Occurrence } from '../page/occurrences.ts'
import { aroundOrInside, holds, inOrder, insideOf, isBefore, matching } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { paneAround } from './pane.ts'
import { rowAround, withTitles } from './rows.ts'
import type { BusinessControl } from './view.ts'

type Found = Occurrence<Word>

const OPENS_A_MENU = '[aria-haspopup=menu],[aria-haspopup=true]'

interface Surroundings {
  /** What no pane and no row holds. */
  beyond: readonly Element[]
  /** Visible headings of the list of servers. */
  headings: readonly Found[]
  hasShadows: boolean
}

/** Menus whose label is not known, in the rows of the list: they say themselves that they open one. */
function unlabelledMenus(labelled: readonly Element[], { headings, hasShadows }: Surroundings): Element[] {
  const [heading] = headings
  const body = heading?.element.ownerDocument.body
  if (!heading || !body) return []
  const isKnown = aroundOrInside(labelled)
  return matching(body, OPENS_A_MENU, hasShadows).filter(
    (element) => !isKnown(element) && isBefore(heading.element, element) && isVisible(element),
  )
}

/** Every actions menu with what it acts on; `labelled` are those with a known label. */
export function findMenus(labelled: readonly Element[], all: Found[], around: Surroundings): BusinessControl[] {
  const unlabelled = unlabelledMenus(labelled, around)
  // Those of a known label stand in the page's order already.
  const peers = unlabelled.length === 0 ? labelled : [...labelled, ...unlabelled].sort(inOrder)
  const isList = peers.length > 1 || around.headings.length > 0
  const rows = withTitles(
    peers.map((one) => (isList ? rowAround(one, { kind: 'server', peers, ...around }) : undefined)),
  )
  return peers.flatMap((element, at): BusinessControl[] => {
    const listed = rows[at]
    if (unlabelled.includes(element) && listed?.name.kind !== 'one') return []
    const row = listed ?? (isList && peers.length > 1 ? undefined : paneAround(element, all, around))
    return [{ action: 'menu', element, ...(row && { row }) }]
  })
}

/** The menus that say that they are open. */
export function expandedMenus(menus: BusinessControl[], hasShadows: boolean): BusinessControl[] {
  const body = menus[0]?.element.ownerDocument.body
  const isOpen = insideOf(body ? matching(body, '[aria-expanded=true]', hasShadows) : [])
  return menus.filter(({ element }) => isOpen(element))
}

/** The menu that is open: the one that says so, else the one pressed last, else the only one. */
export function openMenu(
  menus: BusinessControl[],
  expanded: BusinessControl[],
  pressed: Element | undefined,
): BusinessControl | undefined {
  if (expanded.length > 0) return expanded.length === 1 ? expanded[0] : undefined
  const last = pressed && menus.find(({ element }) => holds(element, pressed))
  return last ?? (menus.length === 1 ? menus[0] : undefined)
}
