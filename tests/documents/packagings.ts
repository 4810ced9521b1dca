// What people and programs put around a file: the same content in many wrappings, and a writer of binary property lists.
import { deflateSync } from 'node:zlib'

const bytes = (content: Uint8Array | string) => Buffer.from(content)
const lines = (long: string, width = 76) => long.replace(new RegExp(`(.{1,${width}})`, 'g'), '$1\n')

const base64 = (content: Uint8Array | string) => bytes(content).toString('base64')
const quotedPrintable = (content: string) => content.replaceAll('=', '=3D').replace(/(.{60})(?=.)/g, '$1=\r\n')
const attachment = (content: Uint8Array | string) =>
  `From: it@example.com\r\nSubject: renewal\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary="=_b 1"\r\n\r\n` +
  `--=_b 1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\nhere is the file.\r\n--=_b 1\r\n` +
  `Content-Type: application/octet-stream; name="file"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(base64(content)).replaceAll('\n', '\r\n')}--=_b 1--\r\n`

/** For any content, bytes or text. */
export const AROUND_ANYTHING: readonly [string, (content: Uint8Array | string) => string][] = [
  ['base64', base64],
  ['base64 of base64', (content) => base64(base64(content))],
  ['hexadecimal', (content) => bytes(content).toString('hex')],
  ['a mail', attachment],
  ['JSON of a program', (content) => JSON.stringify({ file: { name: 'a', data: base64(content) } })],
  ['base64 in quotes', (content) => `"${base64(content)}"`],
  ['base64 in a sentence', (content) => `The file is ${base64(content)} and nothing else.\n`],
  ['base64 in lines among others', (content) => `Hello,\n\n${lines(base64(content))}\nBye\n`],
  ['base64 quoted by a mail', (content) => `> ${lines(base64(content)).trimEnd().replaceAll('\n', '\n> ')}\n`],
]

/** For texts. */
export const AROUND_TEXT: readonly [string, (content: string) => string | Uint8Array][] = [
  ['nothing', (content) => content],
  ['quotes', (content) => JSON.stringify(content)],
  ['JSON of a program', (content) => JSON.stringify([{ kept: { text: content } }])],
  ['rich text', (content) => richText(content)],
  ['quoted-printable', quotedPrintable],
  [
    'a mail in quoted-printable',
    (content) =>
      `MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(content)}`,
  ],
  ['a mail that quotes it', (content) => `On Monday somebody wrote:\n${content.replace(/^/gm, '> ')}`],
  ['lines of Windows', (content) => content.replaceAll('\n', '\r\n')],
  ['UTF-16', (content) => Buffer.from(`\ufeff${content}`, 'utf16le')],
  [
    'a saved page of Safari',
    (content) =>
      binaryList({ WebMainResource: { WebResourceData: Buffer.from(content), WebResourceMIMEType: 'text/plain' } }),
  ],
]

/** Rich text as TextEdit saves it. */
export function richText(content: string): string {
  const escaped = content.replace(/[\\{}]/g, '\\$&').replaceAll('\n', '\\\n')
  return `{\\rtf1\\ansi\\ansicpg932\\cocoartf2822\n{\\fonttbl\\f0\\fnil\\fcharset0 Menlo-Regular;}\n{\\colortbl;\\red255\\green255\\blue255;}\n{\\*\\expandedcolortbl;;}\n\\paperw11900\\pard\\tx560\\f0\\fs22 \\cf0 ${escaped}}`
}

type Plain = string | Uint8Array | number | boolean | Plain[] | { [key: string]: Plain }

/** A binary property list. Source of the format: Apple, CFBinaryPList.c. */
export function binaryList(root: Plain): Buffer {
  const objects: Buffer[] = []
  const references = (list: number[]) => Buffer.from(list.flatMap((one) => [one >> 8, one & 255]))
  const sized = (high: number, count: number) =>
    count < 15 ? Buffer.from([(high << 4) | count]) : Buffer.from([(high << 4) | 15, 0x11, count >> 8, count & 255])
  function put(value: Plain): number {
    const at = objects.push(Buffer.alloc(0)) - 1
    objects[at] = encode(value)
    return at
  }
  function encode(value: Plain): Buffer {
    if (typeof value === 'boolean') return Buffer.from([value ? 9 : 8])
    if (typeof value === 'number') return Buffer.from([0x10, value])
    if (value instanceof Uint8Array) return Buffer.concat([sized(4, value.length), value])
    if (Array.isArray(value)) return Buffer.concat([sized(0xa, value.length), references(value.map(put))])
    if (typeof value === 'object') {
      const keys = Object.keys(value).map(put)
      return Buffer.concat([sized(0xd, keys.length), references([...keys, ...Object.values(value).map(put)])])
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has control characters.
    if (/^[\x00-\x7f]*$/.test(value)) return Buffer.concat([sized(5, value.length), Buffer.from(value)])
    return Buffer.concat([sized(6, value.length), Buffer.from(value, 'utf16le').swap16()])
  }
  const top = put(root)
  let at = 8
  const offsets = objects.map((one) => {
    const here = Buffer.alloc(4)
    here.writeUInt32BE(at)
    at += one.length
    return here
  })
  const trailer = Buffer.alloc(32)
  trailer.set([4, 2], 6)
  trailer.writeUInt32BE(objects.length, 12)
  trailer.writeUInt32BE(top, 20)
  trailer.writeUInt32BE(at, 28)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, ...offsets, trailer])
}

const SECTOR = 512
const FREE = 0xffffffff
const LAST = 0xfffffffe

/** A compound file (OLE) with these streams, each in sectors that follow one another. Source of the format: Microsoft, MS-CFB. */
export function compound(streams: Record<string, Uint8Array>): Buffer {
  const entries = Object.entries(streams)
  const sectorsOf = (bytes: Uint8Array) => Math.max(1, Math.ceil(bytes.length / SECTOR))
  const entry = (name: string, kind: number, start: number, size: number, child = FREE, behind = FREE) => {
    const bytes = Buffer.alloc(128)
    bytes.write(name, 'utf16le')
    bytes.writeUInt16LE(2 * name.length + 2, 64)
    bytes[66] = kind
    for (const [at, id] of [FREE, behind, child].entries()) bytes.writeUInt32LE(id, 68 + at * 4)
    bytes.writeUInt32LE(start, 116)
    bytes.writeUInt32LE(size, 120)
    return bytes
  }
  const many = Math.ceil((entries.length + 1) / 4)
  const table: number[] = [0xfffffffd, ...Array.from({ length: many }, (_, at) => (at < many - 1 ? at + 2 : LAST))]
  const directory = [entry('Root Entry', 5, LAST, 0, 1)]
  const contents: Buffer[] = []
  for (const [index, [name, content]] of entries.entries()) {
    const behind = index + 1 < entries.length ? index + 2 : FREE
    const count = sectorsOf(content)
    directory.push(entry(name, 2, table.length, content.length, FREE, behind))
    const first = table.length
    for (let at = 0; at < count; at++) table.push(at < count - 1 ? first + at + 1 : LAST)
    contents.push(Buffer.concat([content, Buffer.alloc(count * SECTOR - content.length)]))
  }
  const header = Buffer.alloc(SECTOR, 0)
  header.write('d0cf11e0a1b11ae1', 'hex')
  header.set([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0], 24)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.fill(0xff, 76)
  header.writeUInt32LE(0, 76)
  const fat = Buffer.alloc(SECTOR, 0xff)
  for (const [at, next] of table.slice(0, SECTOR / 4).entries()) fat.writeUInt32LE(next, at * 4)
  const padded = Buffer.concat(directory)
  return Buffer.concat([header, fat, padded, Buffer.alloc(many * SECTOR - padded.length), ...contents])
}

/** A PDF with these streams. Source of the format: ISO 32000-1. */
export function pdf(streams: readonly Uint8Array[], flate: boolean, lineEnd = '\n'): Buffer {
  const objects = streams.flatMap((stream, at) => {
    const data = flate ? deflateSync(stream) : Buffer.from(stream)
    const filter = flate ? ' /Filter /FlateDecode' : ''
    return [
      Buffer.from(`${at + 3} 0 obj\n<< /Length ${data.length}${filter} >>\nstream\n`),
      data,
      Buffer.from(`${lineEnd}endstream\nendobj\n`),
    ]
  })
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
    ...objects,
    Buffer.from('%%EOF\n'),
  ])
}
