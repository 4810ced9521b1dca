// The old expiry and the new one, side by side, and why the console may write another day.
import { i18n } from '#i18n'
import type { NewEnd } from '../../lib/procedures/new-expiry.ts'
import { Icon } from '../parts/icon.tsx'
import { sayDay, sayDaysLeft } from '../words/words.ts'
import './from-to.css'

interface Properties {
  /** Milliseconds since 1970, UTC; absent where it was not on record: then only the new one is shown. */
  before: number | undefined
  after: NewEnd
}

export function FromTo({ before, after: { notAfter, from } }: Properties) {
  return (
    <>
      <div class="from-to">
        {before !== undefined && (
          <p>
            <span class="quiet small">{i18n.t('end.before')}</span>
            <strong>{sayDay(before)}</strong>
          </p>
        )}
        <div class="to">
          {before !== undefined && <Icon name="arrow" size={16} />}
          <p>
            <span class="quiet small">{from === 'estimate' ? i18n.t('end.afterAbout') : i18n.t('end.after')}</span>
            <strong>{sayDay(notAfter)}</strong>
            <span class="small">{sayDaysLeft(notAfter)}</span>
          </p>
        </div>
      </div>
      {/* A day that was read in the console is the console's own. */}
      {from === 'file' && <p class="quiet small">{i18n.t('end.zone')}</p>}
    </>
  )
}
