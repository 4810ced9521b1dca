// Keys that press a control from afar: those that the page itself names, and Delete in a row that can be deleted.

import type { Control, Unit, View } from '../view.ts'
import { isTyped } from './pressable.ts'
import { rowOf } from './target.ts'

const NAMED = 'aria-keyshortcuts'
const DELETE = 'delete backspace'

/**
 * The control that a key presses; undefined where that is none, as for every key of the browser's own, or while somebody types. It is
 * the one in the row that has the focus, else of no row: nobody can tell which one the page means. `deletes`: the action that Delete in
 * a row stands for.
 */
export function controlByKey<Action extends string, One extends Unit>(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  path: EventTarget[],
  view: View<Action, One>,
  deletes: Action | undefined,
): Control<Action, One> | undefined {
  const others = [altKey, ctrlKey, metaKey, shiftKey].filter(Boolean).length
  // A browser that fills in a form tells of keys without naming any.
  if (!key || (path.some(isTyped) && !altKey && !ctrlKey && !metaKey)) return undefined
  const row = rowOf(path, view)
  const isHere = (one: Control<Action, One>): boolean => row !== undefined && one.row === row
  const isNamed = (name: string): boolean => {
    const keys = name.split('+')
    return keys.pop() === key.toLowerCase() && keys.length === others
  }
  const found = [...view.controls.values()].filter((one) => {
    const names = one.element.closest(`[${NAMED}]`)?.getAttribute(NAMED)
    return (names ?? (one.action === deletes && isHere(one) ? DELETE : '')).toLowerCase().split(' ').some(isNamed)
  })
  const [first] = found
  return found.find(isHere) ?? (first && { action: first.action, element: first.element })
}
