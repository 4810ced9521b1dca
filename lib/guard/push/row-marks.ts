// What the label of a certificate's row says.
import { i18n } from '#i18n'
import type { RowVerdict } from '../../judgement/push/row.ts'
import type { PortalRow } from '../../portals/push/view.ts'
import type { Marking } from '../drawing/contents.ts'

function markText(verdict: RowVerdict, awaited: boolean): string {
  switch (verdict.verdict) {
    case 'this-one':
      return i18n.t('mark.thisOne')
    case 'not-this-one':
      return verdict.organisation
        ? i18n.t('mark.otherOrganisation', [verdict.organisation.name])
        : i18n.t('mark.notThisOne')
    default:
      if (verdict.reason === 'uncompared') return i18n.t('mark.uncompared', [verdict.topic])
      return awaited && verdict.reason === 'closed' ? i18n.t('mark.awaited') : i18n.t(`mark.${verdict.reason}`)
  }
}

/** What else is known of a row. */
interface Further {
  /** Its i is pressed and has not answered yet. */
  awaited: boolean
  /** What follows where the user says that it is theirs; absent where that is not asked. */
  onMine: (() => void) | undefined
}

/** The mark of a row. */
export function rowMarking(row: PortalRow, verdict: RowVerdict, { awaited, onMine }: Further): Marking {
  return {
    verdict: verdict.verdict,
    text: () => markText(verdict, awaited),
    place: row.service,
    controls: () => row.controls.map(({ element }) => element),
    ...(onMine && { button: { text: i18n.t('mark.thisIsMine'), onClick: onMine } }),
  }
}
