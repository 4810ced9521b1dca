// The report of one run: one page to print or to save as PDF, in the language of whoever will read it; and as JSON and CSV.
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { JournalEntry } from '../../lib/model/journal.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { reading } from '../../lib/records/database.ts'
import { journalIn } from '../../lib/records/journal.ts'
import { Back } from '../parts/back.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { useRead } from '../parts/use-read.ts'
import { readClock } from '../state/clock.ts'
import { draft, keep } from '../state/drafts.ts'
import { frame, openDesk } from '../state/frame.ts'
import { saveFile } from '../state/save-file.ts'
import { REPORT_LANGUAGES, reportSpeech } from '../words/speech.ts'
import { reportOf } from './report-data.ts'
import { reportCsv, reportFileName, reportJson } from './report-files.ts'
import { ReportPage } from './report-page.tsx'
import { Situation } from './situation.tsx'

interface Found {
  organisation: Organisation
  run: Run
  journal: JournalEntry[]
}

/** The run, on record or given up, with all that its report is made of. */
function findRun(runId: string): Promise<Found | undefined> {
  return reading(async (transaction) => {
    const stored = await transaction.objectStore('runs').get(runId)
    const isIt = ({ kind, subjectId }: JournalEntry) => kind === 'given-up' && subjectId === runId
    const run = stored ?? (await journalIn(transaction)).find(isIt)?.run
    const organisation = run && (await transaction.objectStore('organisations').get(run.organisationId))
    if (!run || !organisation) return undefined
    return { organisation, run, journal: await journalIn(transaction, organisation.id) }
  })
}

export function ReportScreen() {
  const { runId = '' } = draft.value
  const heading = useFocusOnChange<HTMLHeadingElement>(runId)
  const [language, setLanguage] = useState(() => languageOf(i18n.t('app.languageTag')))
  const found = useRead(async () => (await findRun(runId)) ?? 'none', [runId], onRecordsChanged)
  const speech = useRead(() => reportSpeech(language), [language])
  const back = <Back to={() => keep({ view: 'history', runId: undefined })} label={i18n.t('history.back')} />
  if (found === 'none') {
    return (
      <>
        {back}
        <p class="quiet">{i18n.t('history.gone')}</p>
      </>
    )
  }
  if (!found || !speech) return back
  const report = reportOf(found.organisation, found.run, found.journal)
  const save = (ending: 'json' | 'csv', type: string, text: string) =>
    saveFile(new File([text], reportFileName(report, ending), { type }))
  const { version } = browser.runtime.getManifest()
  return (
    <>
      <div class="no-print stack">
        {back}
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('history.report')}
        </h1>
        <div class="row">
          <label for="report-language" class="small">
            {i18n.t('history.language')}
          </label>
          <select
            id="report-language"
            class="select-small"
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          >
            {REPORT_LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
              </option>
            ))}
          </select>
        </div>
        <div class="row">
          <button
            type="button"
            class="button button-main"
            onClick={() => (frame.value === 'desk' ? window.print() : void openDesk())}
          >
            {frame.value === 'desk' ? i18n.t('history.print') : i18n.t('history.printInDesk')}
          </button>
          <button type="button" class="button" onClick={() => save('csv', 'text/csv', reportCsv(report, speech))}>
            {i18n.t('history.csv')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => save('json', 'application/json', reportJson(report, version, readClock()))}
          >
            {i18n.t('history.json')}
          </button>
        </div>
        {report.state === 'open' && <Situation organisation={found.organisation} report={report} version={version} />}
      </div>
      <ReportPage report={report} speech={speech} version={version} />
    </>
  )
}

/** The language of the screens, where a report can be written in it. */
function languageOf(tag: string): string {
  return REPORT_LANGUAGES.find((one) => tag.toLowerCase().startsWith(one.toLowerCase())) ?? REPORT_LANGUAGES[0] ?? 'en'
}
