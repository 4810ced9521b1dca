// A judgement as the user reads it: the verdict on top, then every finding with its meaning and what to do.
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import type { Finding, FindingValue, Judgement, Level } from '../../lib/judgement/files/finding.ts'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note, type Tone } from '../parts/note.tsx'
import { frame } from '../state/frame.ts'
import { say, sayDay, sayMoment } from '../words/words.ts'
import './findings.css'

const TONES: Record<Level, Tone> = { ok: 'ok', warning: 'caution', stop: 'stop' }

export function verdictWords(verdict: Level): string {
  return { ok: i18n.t('judge.ok'), warning: i18n.t('judge.caution'), stop: i18n.t('judge.stop') }[verdict]
}

interface Properties {
  judgement: Judgement
  fileName: string
  /** Said in place of the verdict, where the file may be good and still not be the right one. */
  heading?: string
}

export function JudgementView({ judgement, fileName, heading }: Properties) {
  const { verdict, findings } = judgement
  const grave = findings.filter(({ level }) => level === verdict && level !== 'ok')
  // The first reason to stop says what to do; what follows from it would only contradict. It stays within reach. A doubt says no
  // more than what it is: to go on is not the thing to do under “do not use this file”.
  const [cause, ...others] = grave
  const shown = verdict === 'stop' && cause ? [cause] : grave
  const lesser = verdict === 'stop' ? [...others, ...findings.filter(({ level }) => level === 'warning')] : []
  const good = findings.filter(({ level }) => level === 'ok')
  return (
    <div class="findings">
      <div class="verdict">
        <Note tone={heading ? 'info' : TONES[verdict]} title={heading ?? verdictWords(verdict)}>
          <p class="small">{i18n.t('judge.checked', [fileName])}</p>
        </Note>
      </div>
      {shown.length > 0 && (
        <ul class="findings">
          {shown.map((one) => (
            <li key={one.id}>
              <OneFinding finding={one} />
            </li>
          ))}
        </ul>
      )}
      {lesser.length > 0 && (
        <Fold title={i18n.t('judge.lesser', [lesser.length])}>
          <ul class="findings">
            {lesser.map((one) => (
              <li key={one.id}>
                <OneFinding finding={one} isBare={one.level !== 'stop'} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {good.length > 0 && (
        <Fold
          title={i18n.t('judge.proven', [good.length])}
          kind="proofs"
          open={verdict === 'ok' && frame.value === 'desk'}
        >
          <ul class="steps">
            {good.map((one) => (
              <li key={one.id} class="step-line">
                <span class="is-proven">
                  <Icon name="check" />
                </span>
                <div>
                  {findingWords(one, 'title')}
                  <p class="quiet small">{findingWords(one, 'meaning')}</p>
                </div>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}

/** `isBare`: without what to do. */
function OneFinding({ finding, isBare = false }: { finding: Finding; isBare?: boolean }) {
  return (
    <Note tone={TONES[finding.level]} title={findingWords(finding, 'title')}>
      <p>{findingWords(finding, 'meaning')}</p>
      {!isBare && (
        <p>
          <b>{findingWords(finding, 'todo')}</b>
        </p>
      )}
    </Note>
  )
}

/** The words of one part of a finding, its values written in the user's language. */
export function findingWords({ id, values }: Finding, part: 'title' | 'meaning' | 'todo'): string {
  return say(`finding.${id}.${part}`, values.map(write))
}

function write(value: FindingValue): string {
  if ('date' in value) return sayDay(value.date)
  if ('moment' in value) return sayMoment(value.moment)
  if ('text' in value) return value.text
  if ('days' in value) return String(value.days)
  return say(`documents.${wordKey(value.document)}.name`)
}
