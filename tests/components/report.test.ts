// A report of one run: what it says in both languages, and as files that other programs read back.
import { describe, expect, it } from 'vitest'
import { historyOf } from '../../components/history/history-data.ts'
import { reportOf } from '../../components/history/report-data.ts'
import { reportCsv, reportFileName, reportJson } from '../../components/history/report-files.ts'
import { reportLines } from '../../components/history/report-lines.ts'
import { situationText } from '../../components/history/situation-text.ts'
import { factText } from '../../components/words/fact-words.ts'
import { ownSpeech, REPORT_LANGUAGES, reportSpeech } from '../../components/words/speech.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { JournalEntry } from '../../lib/model/journal.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'

const AT = Date.UTC(2026, 10, 24, 3)
const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const ODD = '=HYPERLINK("http://x")<b>株式会社</b>\u202egnorw 🍏'

const organisation: Organisation = {
  id: 'acme',
  name: ODD,
  consoleId: 'clomo',
  topic: TOPIC,
  account: '+push@acme.example',
  createdAt: AT,
  updatedAt: AT,
}
const run: Run = {
  id: 'run',
  organisationId: 'acme',
  procedure: 'push-certificate',
  startedAt: AT,
  startedBy: '山田, "花子"',
  finishedAt: AT + DAY,
  finishedBy: 'Tarō',
  ticks: {
    consoleUid: { at: AT + 1, by: 'page' },
    wizardStart: { at: AT + 2, by: 'hand', who: '山田, "花子"' },
    chooseSigningRequest: { at: AT + 3, by: 'hand', insisted: true },
    judgeCertificate: { at: AT + 4, by: 'file' },
  },
  signingRequest: { fileName: 'a\r\nb.csr', sha256: 'aa', publicKey: 'S0VZ', vendor: '@vendor', at: AT + 3 },
  certificate: {
    fileName: 'MDM_.pem',
    sha256: 'cc',
    serial: '77',
    notBefore: AT,
    notAfter: AT + 365 * DAY,
    at: AT + 4,
  },
  renewInsistedAt: [AT + 3],
  before: { topic: TOPIC, serial: '3b', notAfter: AT + 5 * DAY },
}
const journal: JournalEntry[] = [
  {
    ...{ id: 'e', at: AT + 5, kind: 'changed', subject: 'run', subjectId: 'run', organisationId: 'acme' },
    changes: [{ fact: 'ticks.upload', before: { at: AT + 4, by: 'hand' } }],
  },
]
const report = reportOf(organisation, run, journal)

/** An independent reader of RFC 4180, by its grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  for (const line of text.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)) {
    rows.push([...(line[1] ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')))
  }
  return rows
}

describe('a report', () => {
  it('can be written in every language of the app, whatever the screens speak', async () => {
    expect(REPORT_LANGUAGES).toEqual(['en', 'ja'])
    const [english, japanese] = await Promise.all([reportSpeech('en'), reportSpeech('ja')])
    expect(reportLines(report, english).map(({ value }) => value)).toContain(english.say('steps.consoleUid.title'))
    expect(reportLines(report, japanese).map(({ item }) => item)).toContain('更新前のシリアル番号')
    for (const speech of [english, japanese]) {
      const said = reportLines(report, speech).flatMap(({ item, proof }) => [
        item,
        ...(proof === undefined ? [] : [proof]),
      ])
      expect(said.filter((text) => text.trim() === '')).toEqual([])
    }
  })

  it.each([
    ['en', ', '],
    ['ja', '、'],
  ])('writes facts one after the other as the language does: %s', async (language, mark) => {
    const speech = await reportSpeech(language)
    const pem = reportLines(report, speech).find(({ section, value }) => section === 'files' && value.includes('.pem'))
    const until = speech.say('recordFacts.until', [speech.day(AT + 365 * DAY)])
    expect(pem?.value).toBe(['MDM_.pem', speech.say('recordFacts.serial', ['77']), until, 'SHA-256 cc'].join(mark))
    expect(factText('ticks.upload', { by: 'hand', who: '花子' }, speech)).toBe(
      [speech.say('recordFacts.by.hand'), '花子'].join(mark),
    )
    expect(factText('contentToken', { name: '本社', fileName: 'a.vpptoken' }, speech)).toBe(`本社${mark}a.vpptoken`)
    expect(factText('contentToken', { name: '本社' }, speech)).toBe('本社')
  })

  it('says what proved each step, who did it, and what was insisted on', async () => {
    const speech = await reportSpeech('en')
    const { say } = speech
    const lines = reportLines(report, speech)
    const step = (name: string) => lines.find(({ section, value }) => section === 'steps' && value === name)
    expect(step(say('steps.consoleUid.title'))).toMatchObject({ proof: 'Seen on the page', at: AT + 1 })
    expect(step(say('steps.wizardStart.title'))).toMatchObject({
      proof: 'Marked by hand',
      who: '山田, "花子"',
    })
    expect(step(say('steps.chooseSigningRequest.title'))).toMatchObject({ proof: 'Used despite warnings' })
    expect(step(say('steps.wizardFinish.title'))).toMatchObject({ proof: 'Not done' })
    expect(lines.filter(({ section }) => section === 'presses')).toHaveLength(1)
    expect(lines.filter(({ section }) => section === 'replaced')).toMatchObject([
      { item: say('recordFacts.step', [say('steps.upload.title')]), at: AT + 5 },
    ])
    const facts = Object.fromEntries(
      lines.filter(({ section }) => section === 'facts').map(({ item, value }) => [item, value]),
    )
    expect(facts).toMatchObject({
      'Old serial number': '3b',
      'New serial number': '77',
      'New expiry': 'November 24, 2027',
    })
  })

  it('of an open run, and of one that was given up, says so', () => {
    const { finishedAt: _end, finishedBy: _who, ...open } = run
    expect(reportOf(organisation, open, [])).toMatchObject({ state: 'open' })
    const givenUp: JournalEntry = {
      ...{
        id: 'g',
        at: AT + 9,
        who: 'Hanako',
        kind: 'given-up',
        subject: 'run',
        subjectId: 'run',
        organisationId: 'acme',
      },
      ...{ changes: [], run: open },
    }
    expect(reportOf(organisation, open, [givenUp])).toMatchObject({
      state: 'given-up',
      endedAt: AT + 9,
      endedBy: 'Hanako',
    })
  })
})

describe('as CSV', () => {
  it('is read back as it was written, and no cell is a formula', async () => {
    const text = reportCsv(report, await reportSpeech('ja'))
    expect(text.startsWith('\ufeff"')).toBe(true)
    const rows = readCsv(text.slice(1))
    expect(rows).toHaveLength(reportLines(report, await reportSpeech('ja')).length + 1)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]))
    const cells = rows.flat()
    expect(cells).toContain(`'${ODD}`)
    expect(cells).toContain("'+push@acme.example")
    expect(cells).toContain('山田, "花子"')
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
    expect(cells.some((cell) => cell.includes('a\r\nb.csr'))).toBe(true)
    // Every line ends in CR LF, and none stands alone outside of a cell.
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).toMatch(/^\ufeff?,*$/)
  })

  it('has plain blanks, whatever keeps words on one line on a screen', async () => {
    const speech = await reportSpeech('ja')
    expect(reportCsv(report, { ...speech, say: (key) => `${key}\u00a0の` })).not.toContain('\u00a0')
    expect(reportCsv(report, speech)).toContain('使用した Apple Account')
  })
})

describe('as JSON', () => {
  it('has stable names and times that any program reads', () => {
    const read = JSON.parse(reportJson(report, '0.1.0', AT + 2 * DAY))
    expect(read).toMatchObject({
      ...{ format: 'koshin-report', version: 1, koshin: '0.1.0', made: '2026-11-26T03:00:00.000Z' },
      organisation: { name: ODD, topic: TOPIC },
      startedAt: '2026-11-24T03:00:00.000Z',
      after: { serial: '77', notAfter: '2027-11-24T03:00:00.000Z' },
    })
    expect(read.steps[0]).toEqual({ id: 'consoleUid', tick: { at: '2026-11-24T03:00:00.001Z', by: 'page' } })
  })

  it('is saved under a name that every file system takes', () => {
    const name = reportFileName(report, 'json')
    expect(name).toMatch(/^koshin 2026-11-24 .*push-certificate\.json$/)
    expect(name).not.toMatch(/[<>:"/\\|?*\u202e]/)
  })
})

describe('the situation for a support desk', () => {
  it('names version, browser, organisation and where the run stands, and holds no secret', () => {
    const { finishedAt: _end, finishedBy: _who, ...open } = run
    const text = situationText(
      organisation,
      reportOf(organisation, open, []),
      { version: '0.1.0', browser: 'Chromium 140', now: AT },
      ownSpeech(),
    )
    expect(text).toContain('Koshin 0.1.0 | 2026-11-24T03:00:00.000Z | Chromium 140')
    expect(text).toContain(TOPIC)
    expect(text).toContain(`[x] 1. ${ownSpeech().say('steps.consoleUid.title')}`)
    expect(text.match(/\[>\]/g)).toHaveLength(1)
    expect(text).not.toContain('S0VZ')
  })
})

describe('the history', () => {
  it('has every run once, the latest first, those that were given up and what was changed or deleted', () => {
    const up: Run = { ...run, id: 'up', finishedAt: undefined } as unknown as Run
    const entries: JournalEntry[] = [
      ...journal,
      {
        id: 'g',
        at: AT + 9,
        kind: 'given-up',
        subject: 'run',
        subjectId: 'up',
        organisationId: 'acme',
        changes: [],
        run: up,
      },
      {
        id: 'h',
        at: AT + 8,
        kind: 'given-up',
        subject: 'run',
        subjectId: 'run',
        organisationId: 'acme',
        changes: [],
        run,
      },
      { id: 'd', at: AT + 2 * DAY, kind: 'removed', subject: 'organisation', subjectId: 'x', changes: [] },
    ]
    const items = historyOf([run], entries)
    expect(items.map((item) => (item.kind === 'run' ? `${item.run.id} ${item.state}` : item.entry.id))).toEqual([
      'd',
      'run finished',
      'up given-up',
    ])
  })
})
