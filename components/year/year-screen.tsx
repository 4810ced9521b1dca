// A year at a glance: every certificate and token on a line of months, to look at, to print, or to read as a table.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type YearLine, yearOf } from '../../lib/procedures/year.ts'
import { assetName } from '../../lib/reminders/asset-name.ts'
import { Back } from '../parts/back.tsx'
import { sayFrom } from '../parts/expiry-source.ts'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { now } from '../state/clock.ts'
import { draft, keep } from '../state/drafts.ts'
import { due, followRuns } from '../state/due-assets.ts'
import { frame } from '../state/frame.ts'
import { sayDay } from '../words/words.ts'
import { layoutFor } from './layout.ts'
import { YearPicture } from './year-picture.tsx'
import './year.css'

/** So many lines stand in one picture: each fits on a printed page, with its months above it. */
const LINES = 40

export function YearScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  useEffect(followRuns, [])
  const year = yearOf(due.value, now.value)
  const parts = Array.from({ length: Math.ceil(year.lines.length / LINES) }, (_, index) =>
    year.lines.slice(index * LINES, (index + 1) * LINES),
  )
  return (
    <div class="year">
      <div class="row row-apart no-print">
        <Back to={() => keep({ view: 'due' })} label={i18n.t('general.back')} />
        <button type="button" class="link-button small" onClick={() => window.print()}>
          <Icon name="file" size={16} />
          {i18n.t('year.print')}
        </button>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('year.title')}
      </h1>
      <p class="small">{i18n.t('year.lead', [sayDay(year.from)])}</p>
      <p class="quiet small">{i18n.t('year.legend')}</p>
      {parts.length === 0 && <p>{i18n.t('year.none')}</p>}
      {parts.map((lines, index) => (
        <YearPicture key={index} year={year} lines={lines} layout={layoutFor(frame.value)} />
      ))}
      {year.unknown > 0 && <p class="quiet small">{i18n.t('year.unknown', [year.unknown])}</p>}
      <p class="quiet small">{i18n.t('dueList.zone')}</p>
      <AsTable lines={year.lines} />
    </div>
  )
}

/** Drawn when it is opened: with a thousand organisations it is long. */
function AsTable({ lines }: { lines: readonly YearLine[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Fold title={i18n.t('year.table')} kind="no-print" onTurn={setOpen}>
      {isOpen && (
        <div class="year-table">
          <table class="small">
            <thead>
              <tr>
                <th scope="col">{i18n.t('year.name')}</th>
                <th scope="col">{i18n.t('year.asset')}</th>
                <th scope="col">{i18n.t('year.end')}</th>
                <th scope="col">{i18n.t('year.howKnown')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ asset }) => (
                <tr key={`${asset.organisation.id} ${asset.procedure}`}>
                  <th scope="row">
                    <bdi>{asset.organisation.name}</bdi>
                  </th>
                  <td>{assetName(asset)}</td>
                  <td>{sayDay(asset.notAfter)}</td>
                  <td>{asset.expiry && sayFrom(asset.expiry)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Fold>
  )
}
