// What a row does by itself, without a label that says so: on Enter, or on two clicks.
import { showsHand } from '../../portals/page/looks.ts'
import { wayOut } from '../../portals/page/tree.ts'
import type { PortalRow, PushPortalView } from '../../portals/push/view.ts'
import { CONTROL } from '../press/doubt.ts'
import { isSecondClick } from '../press/press-events.ts'
import { isTyped } from '../press/pressable.ts'
import { pointedTo } from '../press/spoken.ts'
import { rowOf } from '../press/target.ts'

/** What is chosen in a list that has the focus as a whole. */
const CHOSEN = '[aria-selected=true],[aria-current=true]'

/** A row, or a list of such, that can be chosen or acts by itself. */
const ACTS = '[tabindex],[aria-selected],[role=option],[role=treeitem]'
const HOLDS_SUCH = '[role=grid],[role=treegrid],[role=listbox],[role=tree]'

/** Two clicks on a text that lies there to be read mark a word of it: whoever compares a UID by hand does so. */
function marksText(innermost: Element, row: Element): boolean {
  // The name that all three engines know.
  if (row.closest(HOLDS_SUCH) || getComputedStyle(innermost).webkitUserSelect === 'none') return false
  const inner = wayOut(innermost)
  return inner
    .slice(0, inner.indexOf(row) + 1)
    .every((node) => !(node instanceof Element && (node.matches(ACTS) || showsHand(node))))
}

/** The row that is asked to do so: the one in which the event is, else the one that the list points to; undefined where a control of its own hears it. */
export function rowItself(event: Event, view: PushPortalView): PortalRow | undefined {
  const isKey = (event as KeyboardEvent).key === 'Enter'
  if (!isKey && !isSecondClick(event)) return undefined
  const path = event.composedPath()
  const [innermost] = path
  if (!(innermost instanceof Element) || isTyped(innermost)) return undefined
  for (const way of isKey ? [path, ...pointedTo(innermost).map(wayOut)] : [path]) {
    const row = rowOf(way, view)
    const inner = row ? way.slice(0, way.indexOf(row.element)) : []
    const isControl = (node: EventTarget) =>
      node instanceof Element && (node.matches(CONTROL) || view.controls.has(node))
    if (row) return inner.some(isControl) || (!isKey && marksText(innermost, row.element)) ? undefined : row
  }
  const chosen = isKey ? view.rows.filter(({ element }) => innermost.contains(element) && element.matches(CHOSEN)) : []
  return innermost.matches('[tabindex]') && chosen.length === 1 ? chosen[0] : undefined
}
