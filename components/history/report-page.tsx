// The page of a report as it is printed: what was renewed, from what to what, by whom, and what proved each step.
import { IS_PRACTICE } from '../../lib/facts/practice.ts'
import { readClock } from '../state/clock.ts'
import type { Speech } from '../words/speech.ts'
import { onOnePage } from './one-page.ts'
import type { Report } from './report-data.ts'
import { type ReportLine, reportLines } from './report-lines.ts'
import './report.css'

export function ReportPage({ report, speech, version }: { report: Report; speech: Speech; version: string }) {
  const { say, moment, brief, tag } = speech
  const { shown, leftOut } = onOnePage(reportLines(report, speech))
  const of = (section: ReportLine['section']) => shown.filter((line) => line.section === section)
  const zone = new Intl.DateTimeFormat(tag, { timeZoneName: 'long' })
    .formatToParts(readClock())
    .find(({ type }) => type === 'timeZoneName')?.value
  return (
    <article class="report" lang={tag}>
      <header>
        <p class="report-kind">{IS_PRACTICE ? say('practice.of', [say('report.title')]) : say('report.title')}</p>
        <h2>
          <bdi>{report.organisation.name}</bdi>
        </h2>
      </header>
      <dl class="report-facts">
        {of('facts').map(({ item, value, at, who }) => (
          <div key={item} class={IS_PRACTICE && item === say('practice.mark') ? 'report-whole' : undefined}>
            <dt>{item}</dt>
            <dd>
              {value && <bdi>{value}</bdi>}
              {at !== undefined && moment(at)}
              {who !== undefined && (
                <>
                  {' · '}
                  <bdi>{who}</bdi>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{say('report.section.steps')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('report.column.item')}</th>
            <th scope="col">{say('report.column.step')}</th>
            <th scope="col">{say('report.column.proof')}</th>
            <th scope="col">{say('report.column.time')}</th>
            <th scope="col">{say('report.column.who')}</th>
          </tr>
        </thead>
        <tbody>
          {of('steps').map(({ item, value, at, proof, who }) => (
            <tr key={item} class={at === undefined ? 'report-open' : undefined}>
              <td>{item}</td>
              <td>{value}</td>
              <td>{proof}</td>
              <td class="report-time">{at !== undefined && brief(at)}</td>
              <td>
                <bdi>{who}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['files', 'presses', 'replaced'] as const).map((section) => (
        <Section key={section} title={say(`report.section.${section}`)} lines={of(section)} speech={speech} />
      ))}
      {leftOut > 0 && <p class="report-left-out">{say('report.leftOut', [leftOut])}</p>}
      <footer>
        {say('report.foot', [version, moment(readClock()), zone ?? ''])} {say('report.noSecret')}
      </footer>
    </article>
  )
}

function Section({ title, lines, speech }: { title: string; lines: readonly ReportLine[]; speech: Speech }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ item, value, at, proof, who }) => (
          <li key={`${item} ${value} ${at}`}>
            <span class="report-time">{at !== undefined && speech.brief(at)}</span>{' '}
            <span>
              <b>{item}</b> <bdi>{value}</bdi>
              {[proof, who].filter(Boolean).map((more) => (
                <span key={more}>
                  {' · '}
                  <bdi>{more}</bdi>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
