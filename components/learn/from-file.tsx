// Learning from last year's certificate file: UID, serial and expiry come along.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { DocumentReading } from '../../lib/documents/kinds/types.ts'
import { readTopic } from '../../lib/facts/topic.ts'
import { OtherFile } from '../judge/other-file.tsx'
import { Answer } from '../parts/answer.tsx'
import { FileChooser } from '../parts/file-chooser.tsx'
import { Note } from '../parts/note.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { keepFound } from '../state/drafts.ts'

type State = { kind: 'waiting' } | { kind: 'reading'; name: string } | { kind: 'other'; reading: DocumentReading }

export function LearnFromFile() {
  const [state, setState] = useState<State>({ kind: 'waiting' })
  async function read(file: File) {
    setState({ kind: 'reading', name: file.name })
    const { readAndProve } = await import('../../lib/examination/read.ts')
    const { reading } = await readAndProve(file)
    const topic = reading.kind === 'push-certificate' ? readTopic(reading.certificate.topic ?? '') : undefined
    if (reading.kind === 'push-certificate' && topic?.kind === 'one') {
      const { serial, notAfter, der } = reading.certificate
      keepFound({ topic: topic.topic, way: 'file', serial, notAfter, file: { name: file.name, der } })
    } else setState({ kind: 'other', reading })
  }
  return (
    <div class="stack">
      <p>{i18n.t('learn.file.lead')}</p>
      <Answer to={state.kind === 'other' ? state : undefined}>
        {state.kind === 'reading' && <ReadingLine words={i18n.t('judge.reading', [state.name])} />}
        {state.kind === 'other' && <Other reading={state.reading} />}
      </Answer>
      <FileChooser label={i18n.t('judge.chooseCertificate')} onFile={read} />
      <p class="quiet small">{i18n.t('judge.staysHere')}</p>
    </div>
  )
}

function Other({ reading }: { reading: DocumentReading }) {
  if (reading.kind === 'push-certificate') {
    return (
      <Note tone="stop" title={i18n.t('learn.file.notThat')}>
        <p>{i18n.t('learn.contradiction.title')}</p>
        <p>{i18n.t('learn.file.next')}</p>
      </Note>
    )
  }
  return <OtherFile reading={reading} title={i18n.t('learn.file.notThat')} wanted="push-certificate" />
}
