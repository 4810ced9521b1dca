// A report in words, line by line: what the page shows and what the CSV file holds.
import { IS_PRACTICE } from '../../lib/facts/practice.ts'
import { wordKey } from '../../lib/facts/word-key.ts'
import { isToken } from '../../lib/model/steps.ts'
import { factName, factText } from '../words/fact-words.ts'
import type { Speech } from '../words/speech.ts'
import type { Report, ReportFile } from './report-data.ts'

export interface ReportLine {
  section: 'facts' | 'steps' | 'files' | 'presses' | 'replaced'
  item: string
  value: string
  /** Milliseconds since 1970. */
  at?: number
  proof?: string
  who?: string
}

/** What is missing is said, never left empty. */
export function reportLines(report: Report, speech: Speech): ReportLine[] {
  return [
    ...facts(report, speech),
    ...steps(report, speech),
    ...files(report, speech),
    ...presses(report, speech),
    ...replaced(report, speech),
  ]
}

function facts({ organisation, procedure, state, before, after, ...run }: Report, { say, day }: Speech): ReportLine[] {
  const unknown = say('report.unknown')
  const line = (key: string, value: string | undefined, more: Partial<ReportLine> = {}): ReportLine => ({
    section: 'facts',
    item: say(`report.fact.${key}`),
    value: value ?? unknown,
    ...more,
  })
  const days = (at: number | undefined) => (at === undefined ? undefined : day(at))
  const isPush = !isToken(procedure)
  const about =
    after.notAfter !== undefined && after.isEstimate ? say('report.about', [day(after.notAfter)]) : undefined
  return [
    ...(IS_PRACTICE ? [{ section: 'facts', item: say('practice.mark'), value: say('practice.report') } as const] : []),
    line('organisation', organisation.name),
    line('procedure', say(`procedures.${wordKey(procedure)}`)),
    line('state', say(`report.state.${wordKey(state)}`)),
    line('console', organisation.console),
    ...(isPush ? [line('topic', organisation.topic)] : []),
    line('account', organisation.account),
    line('started', '', { at: run.startedAt, who: run.startedBy ?? say('report.nobody') }),
    ...(run.endedAt === undefined
      ? []
      : [line('ended', '', { at: run.endedAt, who: run.endedBy ?? say('report.nobody') })]),
    ...(isPush ? [line('oldSerial', before.serial), line('newSerial', after.serial)] : []),
    line('oldExpiry', days(before.notAfter)),
    line('newExpiry', about ?? days(after.notAfter)),
  ]
}

function steps({ steps: all }: Report, { say }: Speech): ReportLine[] {
  return all.map(({ id, tick }, index) => ({
    section: 'steps',
    item: String(index + 1),
    value: say(`steps.${id}.title`) || id,
    ...(tick
      ? { at: tick.at, proof: say(`report.proof.${tick.insisted ? 'insisted' : tick.by}`), who: tick.who ?? '' }
      : { proof: say('report.proof.none') }),
  }))
}

function files({ files: all }: Report, { say, list, day }: Speech): ReportLine[] {
  const parts = ({ fileName, name, serial, notAfter, sha256 }: ReportFile) => [
    fileName,
    name,
    serial && say('recordFacts.serial', [serial]),
    notAfter !== undefined && say('recordFacts.until', [day(notAfter)]),
    sha256 && `SHA-256 ${sha256}`,
  ]
  return all.map((file) => ({
    section: 'files',
    item: say(`recordFacts.name.${file.kind}`),
    value: list(parts(file)),
    at: file.at,
  }))
}

function presses({ presses: all }: Report, { say, list }: Speech): ReportLine[] {
  return all.map((press) => ({
    section: 'presses',
    item: say(`report.press.${press.what}`),
    value: list([press.name, press.account]),
    at: press.at,
  }))
}

function replaced({ replaced: all }: Report, speech: Speech): ReportLine[] {
  return all.map(({ fact, before, after, at, who, kind }) => ({
    section: 'replaced',
    item: factName(fact, speech),
    value: `${factText(fact, before, speech)} → ${factText(fact, after, speech)}`,
    at,
    proof: speech.say(`report.change.${kind === 'given-up' ? 'givenUp' : kind}`),
    who: who ?? '',
  }))
}
