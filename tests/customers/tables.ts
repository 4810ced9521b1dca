// Tables of customers as spreadsheets write them, and what is on record beside them.

import { readTable, type TableWishes } from '../../lib/customers/read-table.ts'
import type { Organisation } from '../../lib/model/organisation.ts'

export const NOW = Date.UTC(2026, 10, 24, 3)

export const uid = (number: number): string =>
  `com.apple.mgmt.External.00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const HEAD = 'Organisation,Customer number,Group,Console,UID,Apple Account,MDM push certificate expiry'

export const organisation = (number: number, facts: Partial<Organisation> = {}): Organisation => ({
  ...{ id: `customer-${number}`, name: `Customer ${number}`, customerNumber: `C-${number}`, consoleId: 'clomo' },
  ...{ topic: uid(number), createdAt: 1, updatedAt: 1 },
  ...facts,
})

/** Encodes what an old spreadsheet in Japanese writes, by decoding every pair of bytes: browsers write UTF-8 only. */
export function inEncoding(text: string, encoding: 'shift_jis' | 'euc-jp' | 'windows-1252'): Uint8Array<ArrayBuffer> {
  const known = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  const learn = (bytes: number[]) => {
    const decoded = decoder.decode(Uint8Array.from(bytes))
    if ([...decoded].length === 1 && decoded !== '\ufffd' && !known.has(decoded)) known.set(decoded, bytes)
  }
  for (let first = 0; first < 256; first++) learn([first])
  for (let first = 128; first < 256; first++) for (let second = 64; second < 256; second++) learn([first, second])
  return Uint8Array.from(
    [...text].flatMap((one) => {
      const bytes = known.get(one)
      if (!bytes) throw new Error(`${one} is not in ${encoding}`)
      return bytes
    }),
  )
}

export function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text).slice()

export function read(
  content: string | Uint8Array<ArrayBuffer>,
  known: readonly Organisation[] = [],
  wishes: Partial<TableWishes> = {},
) {
  return readTable(new Blob([content]), known, { now: NOW, rest: () => Promise.resolve(), ...wishes })
}

/** The rows of a table that must be readable. */
export async function rowsOf(
  content: string | Uint8Array<ArrayBuffer>,
  known: readonly Organisation[] = [],
  wishes: Partial<TableWishes> = {},
) {
  const table = await read(content, known, wishes)
  if ('refused' in table) throw new Error(`refused: ${table.refused}`)
  return table.rows
}
