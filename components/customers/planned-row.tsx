// One row of a table: whose it is, what would change, what stays, or why it can't be taken and what to do.
import { i18n } from '#i18n'
import { type ColumnId, headerOf } from '../../lib/customers/columns.ts'
import type { CellChange, PlannedRow } from '../../lib/customers/plan.ts'
import type { Problem } from '../../lib/customers/read-row.ts'
import { plainText } from '../../lib/facts/plain-text.ts'
import { say } from '../words/words.ts'
import { leftOut } from './table-state.ts'

const columnName = (column: ColumnId): string => headerOf(column, i18n.t('app.languageTag'))

export function PlannedRowView({ row }: { row: PlannedRow }) {
  const { line, kind, name, changes, kept, fixed, problems } = row
  return (
    <div class="table-row" data-kind={kind}>
      <p class="table-row-head">
        <span class="quiet small">{i18n.t('customers.line', [line])}</span>
        <strong>
          <bdi>{plainText(name) || i18n.t('customers.nameless')}</bdi>
        </strong>
      </p>
      {problems.map((problem, index) => (
        <ProblemView key={index} problem={problem} />
      ))}
      {changes.length > 0 && kind !== 'bad' && (
        <dl class="table-changes small">
          {changes.map((one) => (
            <Change key={one.column} change={one} isNew={kind === 'new'} />
          ))}
        </dl>
      )}
      {kept.map(({ column, before, after }) => (
        <p key={column} class="small quiet">
          {i18n.t('customers.kept', [columnName(column), before, after])}
        </p>
      ))}
      {fixed.map(({ column, before, after }) => (
        <p key={column} class="small quiet">
          {i18n.t('customers.fixed', [columnName(column), before, after])}
        </p>
      ))}
      {(kind === 'changed' || kind === 'new') && <LeaveOut row={row} />}
    </div>
  )
}

function Change({ change: { column, before, after }, isNew }: { change: CellChange; isNew: boolean }) {
  return (
    <div>
      <dt>{columnName(column)}</dt>
      <dd>
        {!isNew && (
          <>
            <del>
              <bdi>{plainText(before) || i18n.t('recordFacts.nothing')}</bdi>
            </del>{' '}
            →{' '}
          </>
        )}
        <bdi>{plainText(after)}</bdi>
      </dd>
    </div>
  )
}

function ProblemView({ problem: { reason, column, value, line } }: { problem: Problem }) {
  const about = [value === undefined ? '' : plainText(value), line ?? 0]
  const what = say(`customers.problem.${reason}.what`, about)
  return (
    <div class="small">
      <p class="table-problem">{column ? i18n.t('general.labelled', [columnName(column), what]) : what}</p>
      {value !== undefined && (
        <p class="table-cell">
          <bdi>{plainText(value)}</bdi>
        </p>
      )}
      <p class="quiet">{say(`customers.problem.${reason}.todo`, about)}</p>
    </div>
  )
}

function LeaveOut({ row: { line, name, isDoubtful } }: { row: PlannedRow }) {
  const isLeftOut = leftOut.value.has(line)
  function toggle() {
    const lines = new Set(leftOut.value)
    if (!lines.delete(line)) lines.add(line)
    leftOut.value = lines
  }
  return (
    <>
      {isDoubtful && <p class="table-problem small">{i18n.t('customers.isDoubtful')}</p>}
      <label class="small row">
        <input
          type="checkbox"
          checked={!isLeftOut}
          aria-label={i18n.t('customers.takeNamed', [name, line])}
          onChange={toggle}
        />
        {i18n.t('customers.takeThis')}
      </label>
    </>
  )
}
