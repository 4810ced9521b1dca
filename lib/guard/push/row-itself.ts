// What a row does by itself, without a label that says so: on Enter, or on two clicks.
import { wayOut } from '../../portals/page/tree.ts'
import type { PortalRow, PushPortalView } from '../../portals/push/view.ts'
import { CONTROL } from '../press/doubt.ts'
import { isSecondClick } from '../press/press-events.ts'
import { isTyped } from '../press/pressable.ts'
import { pointedTo } from '../press/spoken.ts'
import { rowOf } from '../press/target.ts'

/** What is chosen in a list that has the focus as a whole. */
const CHOSEN = '[aria-selected=true],[aria-current=true]'

/** The row that is asked to do so: the one in which the event is, else the one that the list points to; undefined where a control of its own hears it. */
export function rowItself(event: Event, view: PushPortalView): PortalRow | undefined {
  const isKey = (event as KeyboardEvent).key === 'Enter'
  const path = event.composedPath()
  const [innermost] = path
  if (!(isKey || isSecondClick(event)) || !(innermost instanceof Element) || isTyped(innermost)) return undefined
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
