// What Koshin knows of an organisation and its open run, as text for a support desk: no secret is in it, for none is on record.
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Speech } from '../words/speech.ts'
import type { Report } from './report-data.ts'
import { reportLines } from './report-lines.ts'

export interface Surroundings {
  version: string
  /** As the browser calls itself. */
  browser: string
  /** Milliseconds since 1970. */
  now: number
}

export function situationText(
  organisation: Organisation,
  report: Report,
  { version, browser, now }: Surroundings,
  speech: Speech,
): string {
  const { say, day } = speech
  const { serverToken, contentToken, servers = [], locations = [], notAfter } = organisation
  const until = (at: number | undefined) => (at === undefined ? say('report.unknown') : day(at))
  const lines = reportLines(report, speech)
  const facts = lines.filter(({ section }) => section === 'facts')
  const steps = lines.filter(({ section }) => section === 'steps')
  const others = lines.filter(({ section }) => section !== 'facts' && section !== 'steps')
  const whenOf = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString())
  const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' | ')
  const next = steps.find(({ at }) => at === undefined)
  return [
    `Koshin ${version} | ${new Date(now).toISOString()} | ${browser}`,
    '',
    ...facts.map(({ item, value, at, who }) => `${item}: ${joined(value, whenOf(at), who)}`),
    `${say('recordFacts.name.notAfter')}: ${until(notAfter)}`,
    `${say('recordFacts.name.serverToken')}: ${until(serverToken?.notAfter)}${servers.length > 0 ? ` (${servers.join(' / ')})` : ''}`,
    `${say('recordFacts.name.contentToken')}: ${until(contentToken?.notAfter)}${locations.length > 0 ? ` (${locations.join(' / ')})` : ''}`,
    '',
    `${say('report.section.steps')}:`,
    ...steps.map(({ item, value, at, proof }) => {
      const mark = at !== undefined ? '[x]' : item === next?.item ? '[>]' : '[ ]'
      return `${mark} ${item}. ${joined(value, at === undefined ? undefined : proof, whenOf(at))}`
    }),
    ...(others.length > 0 ? [''] : []),
    ...others.map(({ item, value, at, proof }) => joined(`${item}: ${value}`, proof, whenOf(at))),
  ].join('\n')
}
