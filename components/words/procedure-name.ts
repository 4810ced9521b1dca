// What the procedures and their ends are called on the screens.
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { isWithoutEarlier } from '../../lib/procedures/without-earlier.ts'

export function procedureName(id: ProcedureId): string {
  return i18n.t(`procedures.${wordKey(id)}`)
}

/** What is said at the end of a pass: of a token that may be the first, not that it was renewed. */
export function endTitle(run: Pick<Run, 'procedure' | 'before'>): string {
  if (run.procedure === 'first-set-up') return i18n.t('setUp.end.title')
  if (run.procedure === 'push-certificate') return i18n.t('end.title')
  const key = isWithoutEarlier(run) ? 'tokenEnd.titleUnknown' : 'tokenEnd.title'
  return i18n.t(key, [procedureName(run.procedure)])
}
