// Told to who comes back to a run after days: where it goes on; after months, that it is better begun anew.
import { i18n } from '#i18n'
import type { Run } from '../../lib/model/run.ts'
import { leftOff, movedOnAt } from '../../lib/procedures/left-off.ts'
import { Note } from '../parts/note.tsx'
import { now } from '../state/clock.ts'
import { sayMoment } from '../words/words.ts'
import { Abandon } from './abandon.tsx'

export function LeftOff({ run }: { run: Run }) {
  const since = leftOff(run, now.value)
  if (!since) return null
  const day = sayMoment(movedOnAt(run))
  if (since === 'days')
    return (
      <Note tone="info" title={i18n.t('run.leftOff.days', [day])}>
        <p class="small">{i18n.t('run.leftOff.daysMore')}</p>
      </Note>
    )
  return (
    <Note tone="caution" title={i18n.t('run.leftOff.months', [day])}>
      <p>{i18n.t('run.leftOff.monthsMore')}</p>
      <Abandon run={run} />
    </Note>
  )
}
