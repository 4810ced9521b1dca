// What the procedures and their ends are called on the screens.
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'

export function procedureName(id: ProcedureId): string {
  return i18n.t(`procedures.${wordKey(id)}`)
}

/** What is said at the end of one. */
export function endTitle(id: ProcedureId): string {
  if (id === 'first-set-up') return i18n.t('setUp.end.title')
  return id === 'push-certificate' ? i18n.t('end.title') : i18n.t('tokenEnd.title', [procedureName(id)])
}
