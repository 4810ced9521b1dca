// What taking a table in would change, before it changes anything: counted, each row with what is new or what is wrong.
import { useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { PlannedRow } from '../../lib/customers/plan.ts'
import type { CustomerTable } from '../../lib/customers/read-table.ts'
import { useBeginning } from '../parts/beginning.tsx'
import { Note } from '../parts/note.tsx'
import { useRowsInView } from '../parts/rows-in-view.ts'
import { sayList } from '../words/words.ts'
import { PlannedRowView } from './planned-row.tsx'
import { EncodingChoice } from './refused-table.tsx'
import { leftOut, startOver, take } from './table-state.ts'

type Kind = PlannedRow['kind']

/** What needs a look stands first. */
const KINDS: readonly Kind[] = ['bad', 'changed', 'new', 'same']

const KIND_WORDS: Record<Kind, () => string> = {
  bad: () => i18n.t('customers.kind.bad'),
  changed: () => i18n.t('customers.kind.changed'),
  new: () => i18n.t('customers.kind.new'),
  same: () => i18n.t('customers.kind.same'),
}

export function PlannedTable({ file, table }: { file: File; table: CustomerTable }) {
  const { rows, ignored, encoding } = table
  const ofKind = useMemo(() => new Map(KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind)])), [rows])
  const count = (kind: Kind): number => ofKind.get(kind)?.length ?? 0
  const [kind, choose] = useState<Kind>(() => KINDS.find((one) => count(one) > 0) ?? 'new')
  const wanted = rows.filter((row) => (row.kind === 'new' || row.kind === 'changed') && !leftOut.value.has(row.line))
  const doubtful = rows.filter(({ isDoubtful }) => isDoubtful).length
  return (
    <>
      <p>
        <bdi>{file.name}</bdi>
      </p>
      <EncodingChoice file={file} encoding={encoding} />
      {ignored.length > 0 && (
        <Note tone="info" title={i18n.t('customers.ignored', [sayList(ignored.slice(0, 20))])}>
          <p class="small">{i18n.t('customers.ignoredMore')}</p>
        </Note>
      )}
      {count('bad') > 0 && (
        <Note tone="caution" title={i18n.t('customers.hasBad', count('bad'))}>
          <p class="small">{i18n.t('customers.hasBadMore')}</p>
        </Note>
      )}
      {doubtful > 0 && (
        <Note tone="caution" title={i18n.t('customers.doubtful', doubtful)}>
          <p class="small">{i18n.t('customers.doubtfulMore')}</p>
        </Note>
      )}
      <p class="small quiet">{i18n.t('customers.keeps')}</p>
      {/* Before the rows: below thousands nobody comes to them. */}
      <div class="row">
        {wanted.length > 0 ? (
          <button type="button" class="button button-main" onClick={() => void take(file, table)}>
            {i18n.t('customers.take', wanted.length)}
          </button>
        ) : (
          <Note tone="info" title={i18n.t('customers.nothingNew')} />
        )}
        <button type="button" class="button" onClick={() => startOver()}>
          {i18n.t('customers.notNow')}
        </button>
      </div>
      <div class="row table-kinds">
        {KINDS.map((one) => (
          <button key={one} type="button" class="chip" aria-pressed={kind === one} onClick={() => choose(one)}>
            {KIND_WORDS[one]()} <span class="quiet">{count(one)}</span>
          </button>
        ))}
      </div>
      <Rows key={kind} rows={ofKind.get(kind) ?? []} />
    </>
  )
}

/** Of thousands only those in view are drawn. */
export function Rows({ rows: all }: { rows: readonly PlannedRow[] }) {
  const { shown: rows, more } = useBeginning(all)
  const list = useRef<HTMLUListElement>(null)
  const inView = useRowsInView({ count: rows.length, keyOf: (index) => String(rows[index]?.line ?? index), list })
  if (rows.length === 0) return <p class="quiet small">{i18n.t('customers.none')}</p>
  return (
    <>
      <ul class="table-rows" ref={list} style={{ height: `${inView.getTotalSize()}px` }}>
        {inView.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={key}
                ref={(element) => inView.measureElement(element)}
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start - inView.options.scrollMargin}px)` }}
              >
                <PlannedRowView row={row} />
              </li>
            )
          )
        })}
      </ul>
      {more}
    </>
  )
}
