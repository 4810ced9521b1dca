// An unknown label beside a control that is known to do harm: it is held wherever that is.

import { MENU, openerOf } from '../../portals/page/opener.ts'
import { closest, wayOut } from '../../portals/page/tree.ts'
import { harmBeside } from '../../portals/push/beside.ts'
import type { PortalControl, PushPortalView } from '../../portals/push/view.ts'
import { onlyOpens, pressedAt } from '../press/pressable.ts'
import { declines } from '../press/question.ts'
import { controlOf, rowOf } from '../press/target.ts'

/** Sets a value that something else sends. */
const SETS = 'input[type=range]'

/**
 * True for what stands in one form, dialog or bar with something that `isHeld`, or in a menu that was opened there. Not what only opens
 * something or says no, nor what stands in a row.
 */
export function isHeldBeside(
  element: Element,
  view: PushPortalView,
  isHeld: (control: PortalControl) => boolean,
): boolean {
  const pressed = pressedAt(element)
  const path = wayOut(element)
  if (
    !pressed ||
    onlyOpens(pressed) ||
    pressed.matches(SETS) ||
    declines(pressed) ||
    rowOf(path, view) ||
    controlOf(path, view)
  )
    return false
  const menu = closest(pressed, MENU)
  const opener = menu && openerOf(menu)
  const control = harmBeside(pressed, view) ?? (opener ? harmBeside(opener, view) : undefined)
  return control !== undefined && isHeld(control)
}
