// A file that is something else: what it is, why it is of no use here, and what to choose instead.

import { i18n } from '#i18n'
import { type JudgedKind, kindOf } from '../../lib/documents/kinds/kinds.ts'
import type { BundlePart, DocumentReading } from '../../lib/documents/kinds/types.ts'
import { wordKey } from '../../lib/facts/word-key.ts'
import { adviceOn, judgeMisplaced, type Misplaced } from '../../lib/judgement/files/misplaced.ts'
import { Note, type Tone } from '../parts/note.tsx'
import { say } from '../words/words.ts'
import { findingWords } from './findings.tsx'
import './other-file.css'

interface Properties {
  reading: DocumentReading
  title: string
  /** Among many files: nobody waits for another one in its place. */
  alone?: boolean
  tone?: Tone
  /** What is asked for in the place it was chosen in; `misplaced` is what came of that. Absent among many files. */
  wanted?: JudgedKind
  misplaced?: Misplaced | undefined
  /** What to do, where the place it was chosen in knows better than what is said of such a file anywhere. */
  todo?: string
}

export function OtherFile({ reading, title, alone = false, tone = 'stop', wanted, misplaced, todo }: Properties) {
  const { kind } = reading
  const detail = 'detail' in reading ? reading.detail : undefined
  const parts = ('parts' in reading && reading.parts) || []
  const key = `documents.${wordKey(kind)}`
  const found = wanted && (misplaced ?? judgeMisplaced(kind, wanted, undefined))
  const advice = wanted && found ? adviceOn(kind, wanted, found) : ([`${key}.todo`] as const)
  const isUnclear = kindOf(kind).is === 'unclear'
  return (
    <Note tone={isUnclear ? 'caution' : tone} title={isUnclear ? i18n.t('judge.cannotTell') : title}>
      <p>
        <b>{say(`${key}.name`)}</b>
      </p>
      <p>{say(`${key}.meaning`, [detail ?? ''])}</p>
      {parts.length > 0 && <Parts parts={parts} />}
      {found?.reason && <p>{findingWords(found.reason, 'meaning')}</p>}
      {todo === undefined ? advice.map((one) => <p key={one}>{say(one)}</p>) : <p>{todo}</p>}
      {!alone && <p class="quiet small">{i18n.t('judge.nothingLost')}</p>}
    </Note>
  )
}

/** What is in a bundle, an archive or a document, each by its name: of a secret nothing else is shown. */
function Parts({ parts }: { parts: readonly BundlePart[] }) {
  return (
    <>
      <p>{i18n.t('judge.inside')}</p>
      <ul class="inside small">
        {parts.map(({ kind, name }) => {
          const what = say(`documents.${wordKey(kind)}.name`)
          return (
            <li key={`${name} ${kind}`}>{name === undefined ? what : i18n.t('judge.insideNamed', [name, what])}</li>
          )
        })}
      </ul>
    </>
  )
}
