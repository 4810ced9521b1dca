// Where an unknown label is in doubt though the page was read: below a question about what does harm, and among another row's actions.
import { isRead } from '../../judgement/push/row.ts'
import { DIALOG } from '../../portals/page/label.ts'
import { closest, holds, shownIn, textsIn } from '../../portals/page/tree.ts'
import { isInDoubt } from '../../portals/push/unread.ts'
import type { PortalRow } from '../../portals/push/view.ts'
import { ASKS_OF_HARM } from '../../portals/push/words.ts'
import { rowOf, wayOut } from '../target.ts'
import { findInformation } from './read-all.ts'
import type { PushState } from './state.ts'

/** What only opens something, or is ticked: what comes of it is judged by itself. */
const OPENS = '[aria-haspopup],[aria-expanded],summary,input[type=checkbox],input[type=radio]'

/** True in a dialog that asks whether to do harm, but for the page's own question whether to renew, behind Renew on the proven row. */
function isAsked(element: Element, { confirming, reading }: PushState): boolean {
  const dialog = closest(element, DIALOG)
  const [row] = reading.view.rows
  // What holds the list is the page itself, and long.
  const isQuestion = dialog !== null && !(row && holds(dialog, row.element))
  const asked = isQuestion
    ? textsIn(dialog, true).flatMap(({ nodeValue }) => ASKS_OF_HARM.exec(nodeValue ?? '')?.[1] ?? [])
    : []
  return asked.some((word) => !/^renew$/i.test(word) || confirming.topicAt(element) === undefined)
}

/** The part of a row that holds all of its actions; undefined where that is the row itself. */
function actionsOf({ element, controls }: PortalRow): Element | undefined {
  let at: Element | null = controls[0]?.element ?? null
  while (at && !controls.every((one) => at && holds(at, one.element))) at = shownIn(at)
  return at && at !== element && holds(element, at) ? at : undefined
}

/** True among the actions of a row that is not the proven one, where its i is known, or is needed no more. */
function isAmongOthers(element: Element, { reading }: PushState): boolean {
  const row = rowOf(wayOut(element), reading.view)
  const actions = row && !row.parts && actionsOf(row)
  if (!actions || actions === element || !holds(actions, element) || closest(element, OPENS)) return false
  const verdict = reading.verdictOf(row)
  const information = findInformation(row, reading.view.shadowRoots.length > 0)
  if (verdict.verdict === 'this-one' || (information && holds(information, element))) return false
  return information !== undefined || isRead(verdict)
}

/** True where only a harmless label says what something is. */
export const isDoubtful = (element: Element, state: PushState): boolean =>
  state.isHere() && (isInDoubt(state.reading.view, element) || isAsked(element, state) || isAmongOthers(element, state))
