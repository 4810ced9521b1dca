// A colleague has begun this renewal on another computer: said before anybody begins or continues it.
import { i18n } from '#i18n'
import { plainText } from '../../lib/facts/plain-text.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { begunByColleagues } from '../state/colleagues.ts'
import { sayMoment } from '../words/words.ts'
import { Note } from './note.tsx'

export function BegunElsewhere({ procedure }: { procedure: ProcedureId }) {
  return (
    <>
      {begunByColleagues(procedure).map(({ startedAt, who, isBeside }) => {
        const at = sayMoment(startedAt, 'date-and-time')
        const title =
          who === undefined ? i18n.t('team.began.unnamed', [at]) : i18n.t('team.began.named', [plainText(who), at])
        return (
          <Note key={startedAt} tone="caution" title={title}>
            <p class="small">{i18n.t('team.began.todo')}</p>
            {isBeside && <p class="small">{i18n.t('team.began.beside')}</p>}
          </Note>
        )
      })}
    </>
  )
}
