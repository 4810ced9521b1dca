// What a row does by itself, without a label that says so: on Enter, or on two clicks.
import { wayOut } from '../../portals/page/tree.ts'
import type { Unit, View } from '../view.ts'
import { CONTROL } from './doubt.ts'
import { isTyped } from './pressable.ts'
import { pointedTo } from './spoken.ts'
import { rowOf } from './target.ts'

/** True for the second of two clicks. */
export const isSecondClick = (event: Event): boolean =>
  /^(?:mouse|click|dblclick)/.test(event.type) && (event as MouseEvent).detail >= 2

/** What is chosen in a list that has the focus as a whole. */
const CHOSEN = '[aria-selected=true],[aria-current=true]'

/** The row that is asked to do so: the one in which the event is, else the one that the list points to; undefined where a control of its own hears it. */
export function rowItself<One extends Unit>(event: Event, view: View<string, One>): One | undefined {
  const isKey = (event as KeyboardEvent).key === 'Enter'
  const path = event.composedPath()
  const [innermost] = path
  if (!(isKey || isSecondClick(event)) || !(innermost instanceof Element) || isTyped(innermost)) return undefined
  const pointed = isKey ? pointedTo(innermost).map(wayOut) : []
  for (const way of [path, ...pointed]) {
    const row = rowOf(way, view)
    const inner = row ? way.slice(0, way.indexOf(row.element)) : []
    if (row) return inner.some((node) => node instanceof Element && node.matches(CONTROL)) ? undefined : row
  }
  if (!isKey || !innermost.matches('[tabindex]')) return undefined
  const [chosen, ...others] = view.rows.filter(({ element }) => innermost.contains(element) && element.matches(CHOSEN))
  return others.length === 0 ? chosen : undefined
}
