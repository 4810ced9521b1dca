// The i of a row: which of its controls shows more of its certificate.
import { labelsOf } from '../page/label.ts'
import { holds, isBefore, matching } from '../page/tree.ts'
import type { PortalRow } from './view.ts'
import { INFORMATION_LABELS } from './words.ts'

/** What an i may be made of: drawings, too, which nothing else takes for a control. */
const MAY_BE_I = 'a,button,input[type=button],input[type=image],[role=button],[role=link],[tabindex],summary,img,svg'

/** All of a row that may be its i: no action, and no label that speaks of something else. */
function candidatesIn(row: PortalRow, hasShadows: boolean): Element[] {
  const actions = row.controls.map(({ element }) => element)
  return matching(row.element, MAY_BE_I, hasShadows).filter(
    (element) =>
      !actions.some((action) => holds(element, action) || holds(action, element)) &&
      labelsOf(element).every((label) => INFORMATION_LABELS.has(label)),
  )
}

/** True where nothing can have asked for what a row says. */
export const saysUnasked = (row: PortalRow, hasShadows: boolean): boolean =>
  row.parts ? !row.information : candidatesIn(row, hasShadows).length === 0

/** The one control of a row that can be its i. */
export function findInformation(row: PortalRow, hasShadows: boolean): HTMLElement | undefined {
  if (row.parts) return row.information as HTMLElement | undefined
  const actions = row.controls.map(({ element }) => element)
  const candidates = candidatesIn(row, hasShadows)
  const outermost = candidates.filter((one) => !candidates.some((other) => other !== one && holds(other, one)))
  // What stands behind an action and says nothing, too, may be one more action: a bin.
  const [first] = actions
  const leading = outermost.filter((one) => first && isBefore(one, first))
  const likely = outermost.length === 1 ? outermost : leading
  return likely.length === 1 ? (likely[0] as HTMLElement) : undefined
}
