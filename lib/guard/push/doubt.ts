// Where an unknown label is in doubt though the page was read: below a question about what does harm, and among another row's actions.
import { isRead } from '../../judgement/push/row.ts'
import { labelsOf, PRESSABLE } from '../../portals/page/label.ts'
import { SPEAKS_ENGLISH } from '../../portals/page/question-words.ts'
import { asks, asksUnknown, saidBy } from '../../portals/page/questions.ts'
import { closest, holds, isBefore, shownIn, wayOut } from '../../portals/page/tree.ts'
import { findInformation } from '../../portals/push/information.ts'
import { isInDoubt } from '../../portals/push/unread.ts'
import type { PortalRow } from '../../portals/push/view.ts'
import { ASKS_IF_SURE, ASKS_OF_HARM, ASKS_TO_RENEW, DELETES } from '../../portals/push/words.ts'
import { OPENS } from '../press/pressable.ts'
import { declines, declinesBeside, questionsAround } from '../press/question.ts'
import { rowOf } from '../press/target.ts'
import type { PushState } from './state.ts'

/**
 * True for an answer to what asks whether to do harm, or asks in another language than the portal's: a dialog, what lies over the page,
 * or another row. The page's own question behind Renew on the proven row does none, unless it says so.
 */
export function isAsked(element: Element, state: PushState): boolean {
  return isAskedIn(rowAt(element, state), element, state)
}

function isOfHarm(part: Element): boolean {
  const said = saidBy(part)
  return [ASKS_OF_HARM, ASKS_TO_RENEW, ASKS_IF_SURE].some((pattern) => asks(said, pattern))
}

const rowAt = (element: Element, { reading }: PushState): PortalRow | undefined => rowOf(wayOut(element), reading.view)

function isAskedIn(row: PortalRow | undefined, element: Element, { confirming, reading }: PushState): boolean {
  if (declines(element)) return false
  const { view } = reading
  // In a long list the styles of a row's parts are not asked for: the row is asked as a whole.
  const around = row && !row.parts ? [row.element] : questionsAround(element, view.rows)
  const said = around.map(saidBy)
  const isAbout = (pattern: RegExp): boolean => said.some((one) => asks(one, pattern))
  // A row may bear notes in any language.
  const isUnknown = !row && said.some((one) => asksUnknown(one, [SPEAKS_ENGLISH]))
  const isOwn = (): boolean =>
    row ? reading.verdictOf(row).verdict === 'this-one' : confirming.topicAt(element) !== undefined
  return isAbout(ASKS_OF_HARM) || ((isUnknown || isAbout(ASKS_TO_RENEW)) && !isOwn())
}

/**
 * True beside or behind the first action of a row that is not the proven one, where its i is known, or is needed no more; in the
 * proven one for what deletes.
 */
function isOneMoreAction(row: PortalRow | undefined, element: Element, { reading }: PushState): boolean {
  const first = row?.controls[0]?.element
  const beside = first && shownIn(first)
  if (!beside || row.parts || row.element === element || closest(element, OPENS)) return false
  const control = closest(element, PRESSABLE)
  const isBehind = control !== null && holds(row.element, control) && isBefore(first, control)
  const isBeside = beside !== row.element && beside !== element && holds(beside, element)
  // A switch acts wherever it stands, and whatever it says of now.
  const deletes =
    control !== null && (control.matches('[role=switch]') || labelsOf(control).some((label) => DELETES.test(label)))
  if (!isBehind && !isBeside && !deletes) return false
  const verdict = reading.verdictOf(row)
  const information = findInformation(row, reading.view.shadowRoots.length > 0)
  if (information && holds(information, element)) return false
  if (verdict.verdict === 'this-one') return deletes
  return information !== undefined || isRead(verdict)
}

/** True where only a harmless label says what something is. */
export function isDoubtful(element: Element, state: PushState): boolean {
  if (!state.isHere()) return false
  if (isInDoubt(state.reading.view, element)) return !declinesBeside(element, isOfHarm)
  const row = rowAt(element, state)
  return isAskedIn(row, element, state) || isOneMoreAction(row, element, state)
}

/**
 * True where Enter on a row, or two clicks, may do anything: in one that is not the proven one, where its i is known or is needed no
 * more. What can be opened and closed only opens.
 */
export function isInDoubtItself(row: PortalRow, { reading }: PushState): boolean {
  if (row.parts || row.element.matches(OPENS)) return false
  const verdict = reading.verdictOf(row)
  if (verdict.verdict === 'this-one') return false
  return isRead(verdict) || findInformation(row, reading.view.shadowRoots.length > 0) !== undefined
}
