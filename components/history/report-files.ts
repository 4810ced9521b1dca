// A report as files for other programs: JSON with stable names, and CSV with the words of a language.
import { csv } from '../../lib/facts/csv.ts'
import { writeDay } from '../../lib/facts/days.ts'
import { IS_PRACTICE } from '../../lib/facts/practice.ts'
import type { Speech } from '../words/speech.ts'
import type { Report } from './report-data.ts'
import { reportLines } from './report-lines.ts'

/** In a file no line is broken: what looks for words there finds them with plain blanks. */
function withPlainBlanks(speech: Speech): Speech {
  return { ...speech, say: (key, values) => speech.say(key, values).replaceAll('\u00a0', ' ') }
}

export function reportCsv(report: Report, shown: Speech): string {
  const speech = withPlainBlanks(shown)
  const { say } = speech
  const heads = ['section', 'item', 'value', 'time', 'proof', 'who'].map((column) => say(`report.column.${column}`))
  const rows = reportLines(report, speech).map(({ section, item, value, at, proof = '', who = '' }) => [
    say(`report.section.${section}`),
    item,
    value,
    at === undefined ? '' : new Date(at).toISOString(),
    proof,
    who,
  ])
  return csv([heads, ...rows])
}

/** Times are written as ISO 8601, UTC. `version` is that of this Koshin, `made` in milliseconds since 1970. */
export function reportJson(report: Report, version: string, made: number): string {
  const isTime = (key: string) => /(?:^at|At|notAfter)$/.test(key)
  const whole = { format: 'koshin-report', version: 1, koshin: version, made: new Date(made).toISOString(), ...report }
  return JSON.stringify(
    whole,
    (key, value: unknown) =>
      typeof value === 'number' && isTime(key) && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : value,
    2,
  )
}

/** A name for the report's file: the day, the organisation and what was done, without what a file system refuses. */
export function reportFileName({ organisation, procedure, startedAt }: Report, ending: 'json' | 'csv'): string {
  const day = writeDay(startedAt)
  const name = organisation.name.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
  return `koshin ${IS_PRACTICE ? 'practice ' : ''}${day} ${name.trim().slice(0, 60)} ${procedure}.${ending}`.replace(
    /\s+/g,
    ' ',
  )
}
