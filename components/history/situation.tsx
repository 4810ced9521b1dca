// "Copy this situation": the user sees, and may shorten, what a support desk is going to get.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { CopyButton } from '../parts/uid.tsx'
import { readClock } from '../state/clock.ts'
import { ownSpeech } from '../words/speech.ts'
import type { Report } from './report-data.ts'
import { situationText } from './situation-text.ts'

interface Properties {
  organisation: Organisation
  report: Report
  version: string
}

export function Situation({ organisation, report, version }: Properties) {
  const [text, setText] = useState<string>()
  const show = () => {
    const about = { version, browser: navigator.userAgent, now: readClock() }
    setText(situationText(organisation, report, about, ownSpeech()))
  }
  if (text === undefined) {
    return (
      <div>
        <button type="button" class="link-button" onClick={show}>
          {i18n.t('history.situation')}
        </button>
      </div>
    )
  }
  return (
    <section class="card stack">
      <h2 class="heading-small">{i18n.t('history.situation')}</h2>
      <p class="small">{i18n.t('history.situationLead')}</p>
      <textarea
        rows={10}
        spellcheck={false}
        aria-label={i18n.t('history.situation')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <CopyButton text={text} label={i18n.t('history.situationCopy')} />
      </div>
    </section>
  )
}
