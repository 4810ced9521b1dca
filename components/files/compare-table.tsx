// The lines of two files side by side. Whether a line is right is said in words and an icon, never by colour alone.
import { i18n } from '#i18n'
import type { Line, LineVerdict } from '../../lib/judgement/files/compare.ts'
import type { FindingValue } from '../../lib/judgement/files/finding.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { say, sayDay, sayMoment } from '../words/words.ts'

const ICONS: Record<LineVerdict, IconName> = { right: 'check', wrong: 'stop', open: 'info' }
/** What is compared letter by letter stands in letters of one width. */
const MONO: ReadonlySet<Line['id']> = new Set(['uid', 'commonName', 'serial', 'key', 'fingerprint'])

export function CompareTable({ lines, earlier, later }: { lines: readonly Line[]; earlier: string; later: string }) {
  return (
    <table class="table compare">
      <thead>
        <tr>
          <th scope="col">{i18n.t('compare.what')}</th>
          <th scope="col">
            {i18n.t('compare.earlier')}
            <span class="quiet small compare-file">{earlier}</span>
          </th>
          <th scope="col">
            {i18n.t('compare.later')}
            <span class="quiet small compare-file">{later}</span>
          </th>
          <th scope="col">{i18n.t('compare.result')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} class={line.same ? undefined : 'compare-differs'}>
            <th scope="row">{say(`compare.line.${line.id}`)}</th>
            {line.values.map((value, side) => (
              <td key={side} class={MONO.has(line.id) ? 'uid' : undefined} translate={false}>
                {value === undefined ? <span class="quiet">{i18n.t('compare.notSaid')}</span> : write(value)}
              </td>
            ))}
            <td>
              <span class={`compare-mark compare-${line.verdict}`}>
                <Icon name={ICONS[line.verdict]} size={16} />
                <span>
                  {line.same ? i18n.t('compare.same') : i18n.t('compare.differs')}
                  {line.verdict !== 'open' && <span class="small"> {say(`compare.verdict.${line.verdict}`)}</span>}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function write(value: FindingValue): string {
  if ('date' in value) return sayDay(value.date)
  if ('moment' in value) return sayMoment(value.moment, 'date-and-time')
  return 'text' in value ? value.text : ''
}
