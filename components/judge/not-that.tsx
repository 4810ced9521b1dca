// A file that is something else: what it is, why it is of no use here, and what to choose instead.

import { i18n } from '#i18n'
import type { DocumentKind } from '../../lib/documents/types.ts'
import { wordKey } from '../../lib/documents/word-key.ts'
import { Note, type Tone } from '../parts/note.tsx'
import { say } from '../words/words.ts'

interface Properties {
  kind: DocumentKind
  detail?: string | undefined
  title: string
  /** Among many files: nobody waits for another one in its place. */
  alone?: boolean
  tone?: Tone
}

export function NotThat({ kind, detail, title, alone = false, tone = 'stop' }: Properties) {
  const key = `documents.${wordKey(kind)}`
  return (
    <Note tone={tone} title={title}>
      <p>
        <b>{say(`${key}.name`)}</b>
      </p>
      <p>{say(`${key}.meaning`, [detail ?? ''])}</p>
      <p>{say(`${key}.todo`)}</p>
      {!alone && <p class="quiet small">{i18n.t('judge.nothingLost')}</p>}
    </Note>
  )
}
