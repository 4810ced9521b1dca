// What an old office file or a mail of Outlook is (OLE), by the names that its root lists. Source of the format: Microsoft, MS-CFB.
import type { Bytes } from '../../facts/bytes.ts'
import type { OtherReading } from '../kinds/types.ts'
import { secretAmongBytes } from '../secrets/binary-secrets.ts'

/** By a name in its root. What stands in its text is not read: it lies in pieces, each format's own. */
const NAMED: readonly [name: RegExp, reading: OtherReading][] = [
  [/^__(?:nameid_version|properties_version|substg)1\.0/, { kind: 'outlook-mail' }],
  [/^EncryptedPackage$/, { kind: 'locked-document' }],
  [/^WordDocument$/, { kind: 'office-document', detail: 'Word 97–2003' }],
  [/^(?:Workbook|Book)$/, { kind: 'office-document', detail: 'Excel 97–2003' }],
  [/^PowerPoint Document$/, { kind: 'office-document', detail: 'PowerPoint 97–2003' }],
]
const ENTRY = 128
/** Places of the header: a sector's size, the directory's first sector, and the sectors of the table that says which follows which. */
const [SIZE_AT, DIRECTORY_AT, TABLE_AT] = [30, 48, 76]
const MOST_SECTORS = 64
const MOST_TABLES = 109

/** Names it, or the secret that stands in it in one piece. Never throws. */
export function readCompound(bytes: Bytes): OtherReading {
  const secret = secretAmongBytes(bytes)
  if (secret) return secret
  const names = namesInRoot(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  const [, reading] = NAMED.find(([pattern]) => names.some((name) => pattern.test(name))) ?? []
  return reading ?? { kind: 'unread-bytes' }
}

/** The names in the root; as many as can be read. */
function namesInRoot(view: DataView): string[] {
  const number = (at: number) => (at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined)
  const size = view.byteLength > TABLE_AT ? 2 ** Math.min(view.getUint16(SIZE_AT, true), 16) : 0
  if (size < ENTRY) return []
  const placeOf = (sector: number) => (sector + 1) * size
  const places: number[] = []
  for (let sector = number(DIRECTORY_AT); sector !== undefined && places.length < MOST_SECTORS; ) {
    if (placeOf(sector) + size > view.byteLength) break
    places.push(placeOf(sector))
    const table = Math.floor((sector * 4) / size)
    const listed = table < MOST_TABLES ? number(TABLE_AT + table * 4) : undefined
    sector = listed === undefined ? undefined : number(placeOf(listed) + ((sector * 4) % size))
  }
  const entryAt = (id: number | undefined) => {
    const place = id === undefined ? undefined : places[Math.floor((id * ENTRY) / size)]
    return place === undefined || id === undefined ? undefined : place + ((id * ENTRY) % size)
  }
  return namesBelow(view, entryAt)
}

/** The root's children hang in a tree of their own: each knows the one before and the one behind it. */
function namesBelow(view: DataView, entryAt: (id: number | undefined) => number | undefined): string[] {
  const root = entryAt(0)
  const [BEFORE, BEHIND, CHILD, LENGTH] = [68, 72, 76, 64]
  const names = new Map<number, string>()
  const left = root === undefined ? [] : [view.getUint32(root + CHILD, true)]
  while (left.length > 0 && names.size < MOST_SECTORS) {
    const id = left.pop()
    const at = entryAt(id)
    if (id === undefined || at === undefined || names.has(id)) continue
    const length = Math.min(Math.max(view.getUint16(at + LENGTH, true) - 2, 0), 62)
    const letters = new Uint8Array(view.buffer, view.byteOffset + at, length)
    names.set(id, new TextDecoder('utf-16le').decode(new Uint8Array(letters)))
    left.push(view.getUint32(at + BEFORE, true), view.getUint32(at + BEHIND, true))
  }
  return [...names.values()]
}
