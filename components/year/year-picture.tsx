// Some lines of the year as one SVG: the name, the months, and a mark where it ends, whose shape says what it is.
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import { plainText } from '../../lib/facts/plain-text.ts'
import { regional } from '../../lib/facts/region.ts'
import type { YearlyId } from '../../lib/model/steps.ts'
import type { Year, YearLine } from '../../lib/procedures/year.ts'
import { assetName } from '../../lib/reminders/asset-name.ts'
import { now } from '../state/clock.ts'
import { writeMonth, writeShortDay, writeYear } from '../words/dates.ts'
import { ownSpeech } from '../words/speech.ts'
import { sayDay, urgency } from '../words/words.ts'
import type { YearLayout } from './layout.ts'
import { shortened } from './shortened.ts'

const LINE = 22
/** Above the lines: the year, and the months. */
const HEAD = 36
/** So long is a year's name with the room behind it. */
const YEAR_WRITTEN = 42
/** Behind this part of the line what ends is written before its mark, for want of room. */
const LATE = 0.7

/** A disc, a square, a triangle. */
const SHAPES: Record<YearlyId, string> = {
  'push-certificate': 'M0-6a6 6 0 1 0 .01 0z',
  'server-token': 'M-5-5H5V5H-5z',
  'content-token': 'M0-6.5 6.5 5h-13z',
}

const SHORT: Record<YearlyId, () => string> = {
  'push-certificate': () => i18n.t('year.short.pushCertificate'),
  'server-token': () => i18n.t('year.short.serverToken'),
  'content-token': () => i18n.t('year.short.contentToken'),
}

interface Properties {
  year: Year
  lines: readonly YearLine[]
  layout: YearLayout
}

export function YearPicture({ year, lines, layout }: Properties) {
  const id = useId()
  const { width, names, months } = layout
  const height = HEAD + lines.length * LINE + 8
  const xOf = (at: number) => names + at * months
  const today = (now.value - year.from) / (year.until - year.from)
  return (
    <svg
      class="year-picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ 'max-width': `${layout.widest}px` }}
      role="img"
      aria-labelledby={`${id}-title ${id}-more`}
    >
      <title id={`${id}-title`}>{i18n.t('year.picture', [sayDay(year.from), sayDay(year.until - 1)])}</title>
      <desc id={`${id}-more`}>{i18n.t('year.pictureMore')}</desc>
      <Months year={year} layout={layout} height={height} />
      <line class="year-today" x1={xOf(today)} x2={xOf(today)} y1={HEAD - 6} y2={height} />
      {lines.map((line, index) => (
        <Line
          key={`${line.asset.organisation.id} ${line.asset.procedure}`}
          line={line}
          layout={layout}
          y={HEAD + (index + 0.5) * LINE}
        />
      ))}
    </svg>
  )
}

const isJanuary = (at: number): boolean => new Date(at).getUTCMonth() === 0

function Months({ year, layout, height }: { year: Year; layout: YearLayout; height: number }) {
  const language = regional(i18n.t('app.languageTag'))
  const next = year.months.find(({ from }, index) => index > 0 && isJanuary(from))?.at ?? 1
  return year.months.map(({ from, at }, index) => {
    const x = layout.names + at * layout.months
    const isFirstOfYear = isJanuary(from) || (index === 0 && (next - at) * layout.months >= YEAR_WRITTEN)
    return (
      <g key={from} class="year-month">
        <line x1={x} x2={x} y1={HEAD - 6} y2={height} />
        {isFirstOfYear && (
          <text x={x + 2} y={10}>
            {writeYear(from, language)}
          </text>
        )}
        {index % layout.everyMonths === 0 && (
          <text x={x + 2} y={HEAD - 11}>
            {writeMonth(from, language)}
          </text>
        )}
      </g>
    )
  })
}

function Line({ line: { asset, at, standing }, layout, y }: { line: YearLine; layout: YearLayout; y: number }) {
  const { organisation, procedure, notAfter, isUncertain } = asset
  const { names, months, room, isShort } = layout
  const x = names + at * months
  const isLate = at > LATE
  const day = isShort ? writeShortDay(notAfter, regional(i18n.t('app.languageTag'))) : sayDay(notAfter)
  const words = { before: i18n.t('year.past', [day]), after: i18n.t('year.later', [day]), within: day }
  return (
    <g class={`year-line tone-${urgency(notAfter)}`}>
      <text x={0} y={y + 4}>
        {shortened(plainText(organisation.name), room)}
      </text>
      <text class="year-kind" x={names - 8} y={y + 4} text-anchor="end">
        {SHORT[procedure]()}
      </text>
      <line x1={names} x2={x} y1={y} y2={y} />
      <path
        d={SHAPES[procedure]}
        transform={`translate(${x} ${y})`}
        class={isUncertain ? 'year-hollow' : 'year-filled'}
      />
      <text class="year-day" x={isLate ? x - 11 : x + 11} y={y + 4} text-anchor={isLate ? 'end' : 'start'}>
        {words[standing]}
      </text>
      <title>
        {i18n.t('general.labelled', [
          plainText(organisation.name),
          ownSpeech().list([assetName(asset), sayDay(notAfter)]),
        ])}
      </title>
    </g>
  )
}
