// Nothing that is known is due: said in one line, with what comes next; and that more may be due where an expiry is not on record.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { YEARLY } from '../../lib/model/steps.ts'
import { whatIsDue } from '../../lib/procedures/due.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import { assetName, uncertaintyMark } from '../../lib/reminders/asset-name.ts'
import { Note } from '../parts/note.tsx'
import { now } from '../state/clock.ts'
import { visit } from '../state/drafts.ts'
import { organisations } from '../state/shown.ts'
import { procedureName } from '../words/procedure-name.ts'
import { sayDaysLeft, sayList } from '../words/words.ts'
import { isPressing } from './turn-to.ts'

export function Rest({ organisation }: { organisation: Organisation }) {
  const [next] = whatIsDue([organisation], [], { now: now.value })
  if (next?.standing !== 'rests' && next?.standing !== 'near') return null
  const mark = uncertaintyMark(next)
  const name = assetName(next)
  const days = sayDaysLeft(next.notAfter ?? now.value)
  const unknown = YEARLY.filter((procedure) => expiryOf(procedure, organisation) === undefined).map(procedureName)
  const others = organisations.value.filter((one) => one.id !== organisation.id && isPressing(one, now.value)).length
  const isSure = !next.isUncertain && unknown.length === 0
  return (
    <Note tone={isSure && others === 0 ? 'ok' : 'info'} title={title(unknown.length === 0, others)}>
      <p>{mark ? i18n.t('rest.nextUncertain', [name, days, mark]) : i18n.t('rest.next', [name, days])}</p>
      {unknown.length > 0 && <p>{i18n.t('rest.unknown', [sayList(unknown)])}</p>}
      {others > 0 ? (
        <>
          <p>{i18n.t('rest.others', others)}</p>
          <button type="button" class="link-button" onClick={() => visit('due')}>
            {i18n.t('rest.show')}
          </button>
        </>
      ) : (
        <p class="small">{i18n.t('rest.rehearse')}</p>
      )}
    </Note>
  )
}

function title(isAllKnown: boolean, others: number): string {
  if (!isAllKnown) return i18n.t('rest.titleKnown')
  return others > 0 ? i18n.t('rest.here') : i18n.t('rest.title')
}
