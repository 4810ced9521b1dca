// Keys that press a control from afar: those that the page itself names, and Delete in a row that can be deleted.

import { labelsOf, normaliseLabel } from '../../portals/page/label.ts'
import type { Control, Unit, View } from '../view.ts'
import { isTyped } from './pressable.ts'
import { rowOf } from './target.ts'

const NAMED = 'aria-keyshortcuts'
const DELETE = 'delete backspace'
/** Where a label shows its key. */
const DRAWN = 'kbd:not(kbd kbd),u'
const MODIFIER = /(?:ctrl|control|cmd|command|alt|option|shift|meta|[⌘⌥⌃⇧^])\s*[+-]?\s*/g
/** A key in brackets at the end of a label. */
const IN_BRACKETS = new RegExp(`[([]\\s*((?:${MODIFIER.source})*(?:[a-z]|f\\d{1,2}))\\s*[)\\]]$`)

/** The key that a control shows to whoever reads it, in the same form. */
function drawnKey(control: Element): string {
  const drawn = [...control.querySelectorAll(DRAWN)].map((one) => normaliseLabel(one.textContent ?? '')).join(' ')
  const bracketed = labelsOf(control).map((label) => IN_BRACKETS.exec(label)?.[1] ?? '')
  return (drawn || bracketed.join('')).replace(MODIFIER, 'and+')
}

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
  const modifiers = [altKey, ctrlKey, metaKey, shiftKey].filter(Boolean).length
  // A browser that fills in a form tells of keys without naming any.
  if (!key || (path.some(isTyped) && !altKey && !ctrlKey && !metaKey)) return undefined
  const row = rowOf(path, view)
  const isHere = (one: Control<Action, One>): boolean => row !== undefined && one.row === row
  const isNamed = (name: string): boolean => {
    const keys = name.split('+')
    return keys.pop() === key.toLowerCase() && keys.length === modifiers
  }
  const found = [...view.controls.values()].filter((one) => {
    const names = one.element.closest(`[${NAMED}]`)?.getAttribute(NAMED)
    // Rows look alike, and to look for keys that are drawn takes long.
    const mayShow = key.length < 4 && (one.row === undefined || one.row === (row ?? view.rows[0]))
    const usual = [one.action === deletes && isHere(one) ? DELETE : '', mayShow ? drawnKey(one.element) : ''].join(' ')
    return (names ?? usual).toLowerCase().split(' ').some(isNamed)
  })
  const [first] = found
  return found.find(isHere) ?? (first && { action: first.action, element: first.element })
}
