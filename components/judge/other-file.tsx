// A file that is something else: what it is, why it is of no use here, and what to choose instead.

import { i18n } from '#i18n'
import { type DocumentKind, kindOf, wordKey } from '../../lib/documents/kinds.ts'
import { Note, type Tone } from '../parts/note.tsx'
import { say } from '../words/words.ts'

interface Properties {
  kind: DocumentKind
  detail?: string | undefined
  title: string
  /** Among many files: nobody waits for another one in its place. */
  alone?: boolean
  tone?: Tone
  /** What to do, where the place it was chosen in knows better than what is said of such a file anywhere. */
  todo?: string
}

export function OtherFile({ kind, detail, title, alone = false, tone = 'stop', todo }: Properties) {
  const key = `documents.${wordKey(kind)}`
  const isUnclear = kindOf(kind).is === 'unclear'
  return (
    <Note tone={isUnclear ? 'caution' : tone} title={isUnclear ? i18n.t('judge.cannotTell') : title}>
      <p>
        <b>{say(`${key}.name`)}</b>
      </p>
      <p>{say(`${key}.meaning`, [detail ?? ''])}</p>
      <p>{todo ?? say(`${key}.todo`)}</p>
      {!alone && <p class="quiet small">{i18n.t('judge.nothingLost')}</p>}
    </Note>
  )
}
