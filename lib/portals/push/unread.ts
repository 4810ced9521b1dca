// Where a list holds what was not read: there a label that is not known may be the dangerous one.
import { holds, shownIn } from '../page/tree.ts'
import type { PortalRow, PushPortalView } from './view.ts'

/** True where something on the page, or in a part of it, is named as certificates are, and is in no row. */
export const hasUnread = ({ unread }: PushPortalView, around?: Element): boolean =>
  (['service', 'date'] as const).every((word) =>
    unread.some((one) => one.word === word && (!around || holds(around, one.element))),
  )

/** True where it is known what sends a request. */
export const hasSender = ({ controls }: PushPortalView): boolean =>
  [...controls.values()].some(({ action }) => action === 'upload')

/** True where both actions that do harm are known; of a revoked certificate there are no more of them. */
const isKnown = (rows: readonly PortalRow[]): boolean =>
  (['renew', 'revoke'] as const).every((action) =>
    rows.some(({ controls }) => controls.some((control) => control.action === action)),
  )

/**
 * True where a label that is not known may be the dangerous one: on a page that can't be read, where nothing is known to send the
 * request, on a list on which one of these is missing, and on any list in a certificate that was not read whole.
 */
export function isInDoubt(view: PushPortalView, element: Element): boolean {
  const { screen, rows } = view
  if (screen === 'translated' || screen === 'unreadable') return true
  if (screen === 'renew' || screen === 'create') return !hasSender(view)
  if (screen !== 'list' || rows.length === 0) return false
  if (!isKnown(rows)) return true
  for (let at: Element | null = element; at; at = shownIn(at)) {
    const around = at
    const row = rows.find((one) => holds(around, one.element))
    if (row) return row.element === around && !isKnown([row]) && row.status?.toLowerCase() !== 'revoked'
    if (hasUnread(view, around)) return true
  }
  return false
}
