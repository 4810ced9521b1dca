// Whatever leaves the practice edition says that it is practice: nobody is to file it as proof. What leaves a real one does not.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { saveCalendar } from '../../components/due/save-calendar.ts'
import { type Report, reportOf } from '../../components/history/report-data.ts'
import { reportCsv, reportFileName, reportJson } from '../../components/history/report-files.ts'
import { ReportPage } from '../../components/history/report-page.tsx'
import { situationText } from '../../components/history/situation-text.ts'
import { load } from '../../components/state/records.ts'
import { saveFile } from '../../components/state/save-file.ts'
import { ownSpeech, reportSpeech } from '../../components/words/speech.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW, TOPIC } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const edition = vi.hoisted(() => ({ IS_PRACTICE: true }))

vi.mock('../../lib/facts/practice.ts', () => edition)
vi.mock('../../components/state/save-file.ts', () => ({ saveFile: vi.fn() }))

const organisation: Organisation = {
  ...{ id: 'acme', name: 'Acme', consoleId: 'clomo', topic: TOPIC, createdAt: NOW, updatedAt: NOW },
}
const MARKS = { en: /practice/i, ja: /練習/ } as const
const JSON_MARK = /"practice": true/

function report(procedure: ProcedureId): Report {
  const run: Run = { id: 'run', organisationId: 'acme', procedure, startedAt: NOW, ticks: {}, before: {} }
  return reportOf(organisation, run, [])
}

async function papers(language: 'en' | 'ja', procedure: ProcedureId): Promise<Record<string, string>> {
  speak(language)
  const speech = await reportSpeech(language)
  const of = report(procedure)
  const page = draw(<ReportPage report={of} speech={speech} version="1.2.3" />)
  return {
    page: page.text(),
    head: page.body.querySelector('.report-kind')?.textContent ?? '',
    csv: reportCsv(of, speech),
    situation: situationText(organisation, of, { version: '1.2.3', browser: 'B', now: NOW }, ownSpeech()),
  }
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => {
    vi.mocked(saveFile).mockClear()
    edition.IS_PRACTICE = true
  })

  it.each(['push-certificate', 'first-set-up', 'server-token', 'content-token'] as const)(
    'the report of %s, on paper, in a table, as text and for programs',
    async (procedure) => {
      for (const [paper, text] of Object.entries(await papers(language, procedure)))
        expect(text, paper).toMatch(MARKS[language])
      expect((await papers(language, procedure)).csv).toContain(i18n.t('practice.report'))
      expect(reportJson(report(procedure), '1.2.3', NOW)).toMatch(JSON_MARK)
      expect(reportFileName(report(procedure), 'csv')).toMatch(/^koshin practice /)
    },
  )

  it('none of them in a real edition', async () => {
    edition.IS_PRACTICE = false
    for (const [paper, text] of Object.entries(await papers(language, 'push-certificate')))
      expect(text, paper).not.toMatch(MARKS[language])
    expect(reportJson(report('push-certificate'), '1.2.3', NOW)).not.toMatch(JSON_MARK)
    expect(reportFileName(report('push-certificate'), 'csv')).not.toContain('practice')
  })

  it.each([true, false])('the calendar and each event in it, where it is practice (%s)', async (isPractice) => {
    edition.IS_PRACTICE = isPractice
    speak(language)
    await freshBrowser()
    await addOrganisation(ACME, NOW)
    await load()
    await saveCalendar([30])
    const text = (await vi.mocked(saveFile).mock.lastCall?.[0].text()) ?? ''
    const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
    for (const name of ['X-WR-CALNAME:', 'SUMMARY:']) {
      const said = lines.filter((line) => line.startsWith(name))
      expect(said.length, name).toBeGreaterThan(0)
      for (const line of said) {
        if (isPractice) expect(line).toMatch(MARKS[language])
        else expect(line).not.toMatch(MARKS[language])
      }
    }
  })
})
