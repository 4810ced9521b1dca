// A file that can't be taken in as a table: what it is, why, what to do now; and another encoding, where that may be the reason.
import { i18n } from '#i18n'
import { ENCODINGS, type Encoding } from '../../lib/customers/encoding.ts'
import type { RefusedTable } from '../../lib/customers/read-table.ts'
import { MOST_CUSTOMERS } from '../../lib/facts/limits.ts'
import { wordKey } from '../../lib/facts/word-key.ts'
import { Note } from '../parts/note.tsx'
import { say } from '../words/words.ts'
import { readFile } from './table-state.ts'

export function RefusedTableNote({ file, refusal }: { file: File; refusal: RefusedTable }) {
  const { refused, line, encoding } = refusal
  const most = new Intl.NumberFormat(i18n.t('app.languageTag')).format(MOST_CUSTOMERS)
  return (
    <div role="alert" class="stack">
      <Note tone="caution" title={say(`customers.refused.${wordKey(refused)}.what`, [line ?? 0, most])}>
        <p class="small">
          <bdi>{file.name}</bdi>
        </p>
        <p class="small">{say(`customers.refused.${wordKey(refused)}.todo`, [line ?? 0, most])}</p>
        <p class="small quiet">{i18n.t('customers.nothingChanged')}</p>
      </Note>
      {encoding && <EncodingChoice file={file} encoding={encoding} />}
    </div>
  )
}

const NAMES: Record<Encoding, () => string> = {
  'utf-8': () => 'UTF-8',
  'utf-16le': () => 'UTF-16',
  'utf-16be': () => 'UTF-16 BE',
  shift_jis: () => i18n.t('customers.encodings.shiftJis'),
  'euc-jp': () => i18n.t('customers.encodings.eucJp'),
  'windows-1252': () => i18n.t('customers.encodings.western'),
}

/** What the file was taken for; another choice reads it anew. */
export function EncodingChoice({ file, encoding }: { file: File; encoding: Encoding }) {
  return (
    <div class="row small">
      <label for="table-encoding">{i18n.t('customers.encoding')}</label>
      <select
        id="table-encoding"
        class="select-small"
        value={encoding}
        onChange={(event) => void readFile(file, event.currentTarget.value as Encoding)}
      >
        {ENCODINGS.map((one) => (
          <option key={one} value={one}>
            {NAMES[one]()}
          </option>
        ))}
      </select>
    </div>
  )
}
