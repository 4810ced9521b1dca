// Takes a table in: chosen, read, looked at row by row, and only then put on record.
import { i18n } from '#i18n'
import { FileChooser } from '../parts/file-chooser.tsx'
import { Note } from '../parts/note.tsx'
import { ProgressLine } from '../parts/progress-line.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { visit } from '../state/drafts.ts'
import { PlannedTable, Rows } from './planned-table.tsx'
import { RefusedTableNote } from './refused-table.tsx'
import { saveTemplate } from './save-table.ts'
import { progress, readFile, startOver, stop, table } from './table-state.ts'

export function TakeTable() {
  const state = table.value
  const heading = useFocusOnChange<HTMLHeadingElement>(state.kind)
  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('customers.takeTitle')}
      </h2>
      {(state.kind === 'choosing' || state.kind === 'refused') && (
        <>
          <p class="small">{i18n.t('customers.takeLead')}</p>
          <FileChooser label={i18n.t('customers.choose')} onFile={(file) => void readFile(file)} />
          <div>
            <button type="button" class="link-button small" onClick={() => void saveTemplate()}>
              {i18n.t('customers.template')}
            </button>
          </div>
          {state.kind === 'choosing' && state.isStopped && <Note tone="info" title={i18n.t('customers.stopped')} />}
          {state.kind === 'refused' && <RefusedTableNote file={state.file} refusal={state.refusal} />}
        </>
      )}
      {(state.kind === 'reading' || state.kind === 'taking') && (
        <UnderWay kind={state.kind} fileName={state.file.name} />
      )}
      {state.kind === 'planned' && <PlannedTable file={state.file} table={state.table} />}
      {state.kind === 'done' && (
        <>
          <Note tone="ok" title={i18n.t('customers.taken')}>
            <p class="small">{i18n.t('customers.takenCounts', [state.taken.added, state.taken.changed])}</p>
            <p class="small">{i18n.t('customers.takenMore')}</p>
          </Note>
          <div class="row">
            <button type="button" class="button" onClick={() => visit('due')}>
              {i18n.t('dueScreen.open')}
            </button>
            <button type="button" class="link-button" onClick={() => startOver()}>
              {i18n.t('customers.another')}
            </button>
          </div>
          {state.bad.length > 0 && (
            <>
              <Note tone="caution" title={i18n.t('customers.leftBad', state.bad.length)}>
                <p class="small">{i18n.t('customers.leftBadMore')}</p>
              </Note>
              <Rows rows={state.bad} />
            </>
          )}
        </>
      )}
    </section>
  )
}

function UnderWay({ kind, fileName }: { kind: 'reading' | 'taking'; fileName: string }) {
  const words = kind === 'reading' ? i18n.t('customers.reading', [fileName]) : i18n.t('customers.taking')
  const share = new Intl.NumberFormat(i18n.t('app.languageTag'), { style: 'percent' }).format(progress.value)
  return (
    <>
      <p>{words}</p>
      <ProgressLine value={progress.value} max={1} label={words} words={share} />
      <div>
        <button type="button" class="button" onClick={stop}>
          {i18n.t('customers.stop')}
        </button>
      </div>
    </>
  )
}
