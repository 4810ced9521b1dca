// Opens every row's i in turn, when the user asks for it: one after the other, so that no answer is mistaken.

import { labelsOf } from '../../portals/page/label.ts'
import { holds, isBefore, matching } from '../../portals/page/tree.ts'
import { ANSWERS_WITHIN } from '../../portals/push/hand.ts'
import type { PortalRow } from '../../portals/push/view.ts'
import { INFORMATION_LABELS } from '../../portals/push/words.ts'

/** What an i may be made of: drawings, too, which nothing else takes for a control. */
const MAY_BE_I = 'a,button,input[type=button],input[type=image],[role=button],[role=link],[tabindex],summary,img,svg'
/** Milliseconds to wait for what an i says, so that no other row gets its answer, and between two looks at the page. */
const PATIENCE = ANSWERS_WITHIN + 1_000
/** After so many rows in succession that say nothing, the rest is left to the hand. */
const SILENT = 2
const LOOK_EVERY = 60

/** The one control of a row that can be its i: no action, and no label that speaks of something else. */
export function findInformation(row: PortalRow, hasShadows: boolean): HTMLElement | undefined {
  if (row.parts) return row.information as HTMLElement | undefined
  const actions = row.controls.map(({ element }) => element)
  const candidates = matching(row.element, MAY_BE_I, hasShadows).filter(
    (element) =>
      !actions.some((action) => holds(element, action) || holds(action, element)) &&
      (labelsOf(element).length === 0 || labelsOf(element).every((label) => INFORMATION_LABELS.has(label))),
  )
  const outermost = candidates.filter((one) => !candidates.some((other) => other !== one && holds(other, one)))
  // What stands behind an action and says nothing, too, may be one more action: a bin.
  const [first] = actions
  const leading = outermost.filter((one) => first && isBefore(one, first))
  const likely = outermost.length === 1 ? outermost : leading
  return likely.length === 1 ? (likely[0] as HTMLElement) : undefined
}

/** What the opener needs of the page; every call reads it anew, because pressing an i may replace the list. */
export interface RowAccess {
  rows(): PortalRow[]
  /** True where the page keeps anything in open shadow roots. */
  hasShadows(): boolean
  isRead(row: PortalRow): boolean
  /** To be called before an i is pressed by Koshin, as for a press by hand. */
  beforePress(row: PortalRow): void
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Opens the i of every row that has not been read. Gives how many rows stayed unread: they must be opened by hand. */
export async function readAllRows(access: RowAccess): Promise<number> {
  const count = access.rows().length
  let silent = 0
  for (let index = 0; index < count && silent < SILENT; index++) {
    const row = access.rows()[index]
    if (!row || access.isRead(row)) continue
    const information = findInformation(row, access.hasShadows())
    if (!information) continue
    access.beforePress(row)
    information.click()
    silent++
    for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
      await pause(LOOK_EVERY)
      const now = access.rows()[index]
      if (!now || access.isRead(now)) {
        silent = 0
        break
      }
    }
  }
  return access.rows().filter((row) => !access.isRead(row)).length
}
