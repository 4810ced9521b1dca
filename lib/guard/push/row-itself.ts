// What a row does by itself, without a label that says so: on Enter, on two clicks, or dropped where nothing says what becomes of it.

import { labelsOf } from '../../portals/page/label.ts'
import { showsHand } from '../../portals/page/looks.ts'
import { wayOut } from '../../portals/page/tree.ts'
import type { PortalRow, PushPortalView } from '../../portals/push/view.ts'
import { STAYS_SO } from '../../portals/push/words.ts'
import { CONTROL } from '../press/doubt.ts'
import { saidAround } from '../press/dropped.ts'
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

/** True of two clicks that have marked a text in a row that shows no sign of hearing them: nothing is said of it. */
export function onlyMarks(event: Event, view: PushPortalView): boolean {
  const path = event.composedPath()
  const [innermost] = path
  const row = isSecondClick(event) ? rowItself(event, view) : undefined
  return row !== undefined && marksText(innermost as Element, row.element) && !getSelection()?.isCollapsed
}

/** True where a certificate may well be: below the name of a status. Among the rows it only changes its place. */
const staysSo = (path: readonly EventTarget[]): boolean =>
  saidAround(path).some((one) => labelsOf(one).some((label) => STAYS_SO.test(label)))

/** The row that is asked to do so: the one in which the event is, else the one that the list points to; undefined where a control of its own hears it. `dropped`: the one that falls there. */
export function rowItself(event: Event, view: PushPortalView, dropped?: PortalRow): PortalRow | undefined {
  const isKey = (event as KeyboardEvent).key === 'Enter'
  const path = event.composedPath()
  if (dropped) return rowOf(path, view) || staysSo(path) ? undefined : dropped
  if (!isKey && !isSecondClick(event)) return undefined
  const [innermost] = path
  if (!(innermost instanceof Element) || isTyped(innermost)) return undefined
  for (const way of isKey ? [path, ...pointedTo(innermost).map(wayOut)] : [path]) {
    const row = rowOf(way, view)
    const inner = row ? way.slice(0, way.indexOf(row.element)) : []
    const isControl = (node: EventTarget) =>
      node instanceof Element && (node.matches(CONTROL) || view.controls.has(node))
    if (row) return inner.some(isControl) ? undefined : row
  }
  const chosen = isKey ? view.rows.filter(({ element }) => innermost.contains(element) && element.matches(CHOSEN)) : []
  return innermost.matches('[tabindex]') && chosen.length === 1 ? chosen[0] : undefined
}
