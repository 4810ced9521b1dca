// A file that is something else: what it is, why it is of no use here, and what to choose instead.

import { i18n } from '#i18n'
import type { DocumentKind } from '../../lib/documents/types.ts'
import { wordKey } from '../../lib/documents/word-key.ts'
import { Note } from '../parts/note.tsx'
import { say } from '../words.ts'

interface Properties {
  kind: DocumentKind
  detail?: string | undefined
  title: string
}

export function NotThat({ kind, detail, title }: Properties) {
  const key = `documents.${wordKey(kind)}`
  return (
    <Note tone="stop" title={title}>
      <p>
        <b>{say(`${key}.name`)}</b>
      </p>
      <p>{say(`${key}.meaning`, [detail ?? ''])}</p>
      <p>{say(`${key}.todo`)}</p>
      <p class="quiet small">{i18n.t('judge.nothingLost')}</p>
    </Note>
  )
}
