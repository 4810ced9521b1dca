// What the label of a certificate's row says.
import { i18n } from '#i18n'
import type { RowVerdict } from '../../judgement/push/row.ts'
import type { PortalRow } from '../../portals/push/view.ts'
import type { Marking } from '../contents.ts'

function markText(verdict: RowVerdict, awaited: boolean): string {
  switch (verdict.verdict) {
    case 'this-one':
      return i18n.t('mark.thisOne')
    case 'not-this-one':
      return verdict.organisation
        ? i18n.t('mark.otherOrganisation', [verdict.organisation.name])
        : i18n.t('mark.notThisOne')
    default:
      return awaited && verdict.reason === 'closed' ? i18n.t('mark.awaited') : i18n.t(`mark.${verdict.reason}`)
  }
}

/** The mark of a row. `awaited`: its i is pressed and has not answered yet. */
export function rowMarking(row: PortalRow, verdict: RowVerdict, awaited: boolean): Marking {
  return { verdict: verdict.verdict, text: () => markText(verdict, awaited), place: row.service }
}
