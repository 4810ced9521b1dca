// The record does not open: the last saved copy is offered, and takes its place once it was looked at and accepted.
import { i18n } from '#i18n'
import { lastCopy } from '../../lib/handover/last-copy.ts'
import { beginEmpty, planRestoring, restore } from '../../lib/handover/restore.ts'
import { Fold } from '../parts/fold.tsx'
import { TypedWord } from '../parts/typed-word.tsx'
import { useRead } from '../parts/use-read.ts'
import { announce } from '../state/announce.ts'
import { change } from '../state/records.ts'
import { sayMoment } from '../words/words.ts'
import { TakeFile } from './take-file.tsx'

export function Restore() {
  const last = useRead(lastCopy, [])
  if (!last) return null
  const { savedAt, fileName } = last
  const into = { plan: planRestoring, take: saying(restore), insteadOf: i18n.t('handover.restoreTitle') }
  return (
    <>
      <section class="stack">
        <h2>{i18n.t('handover.restoreTitle')}</h2>
        <p>
          {savedAt !== undefined && fileName !== undefined
            ? i18n.t('handover.restoreLast', [fileName, sayMoment(savedAt)])
            : i18n.t('handover.restoreNone')}
        </p>
        <p class="small">{i18n.t('handover.restoreLead')}</p>
      </section>
      <TakeFile into={into} />
      <Fold title={i18n.t('restoring.emptyTitle')} isLarge kind="card">
        <div class="stack">
          <p class="small">{i18n.t('restoring.emptyLead')}</p>
          <TypedWord
            id="empty-word"
            label={i18n.t('restoring.emptyNow')}
            onSure={() => void change(saying(beginEmpty))}
          />
        </div>
      </Fold>
    </>
  )
}

/** Says so where the record opens after all: then nothing was done, and the screens show it again. */
function saying<Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) {
  return async (...given: Given): Promise<Answer> => {
    const answer = await work(...given)
    if (!answer) announce(i18n.t('restoring.opens'))
    return answer
  }
}
