// Nothing is due: said in one line, with what comes next.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { whatIsDue } from '../../lib/procedures/due.ts'
import { assetName, uncertaintyMark } from '../../lib/reminders/asset-name.ts'
import { Note } from '../parts/note.tsx'
import { now } from '../state/clock.ts'
import { sayDaysLeft } from '../words/words.ts'

export function Rest({ organisation }: { organisation: Organisation }) {
  const [next] = whatIsDue([organisation], [], { now: now.value })
  if (next?.standing !== 'rests' && next?.standing !== 'near') return null
  const mark = uncertaintyMark(next)
  const name = assetName(next)
  const days = sayDaysLeft(next.notAfter ?? now.value)
  return (
    <Note tone={next.isUncertain ? 'info' : 'ok'} title={i18n.t('rest.title')}>
      <p>{mark ? i18n.t('rest.nextUncertain', [name, days, mark]) : i18n.t('rest.next', [name, days])}</p>
      <p class="small">{i18n.t('rest.rehearse')}</p>
    </Note>
  )
}
