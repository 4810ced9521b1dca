// Files as logs, tables, dumps and databases show them: line by line behind something else, or in hexadecimal.
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { stretchesIn } from '../../lib/documents/wrappings/stretches.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken } from '../practice/authority.ts'
import { pushCertificate, read, signingRequest } from './make.ts'

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const folded = (text: string, width = 64) => text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n')
const linesOf = (text: string) => text.trim().split('\n')
const hex = (bytes: Uint8Array, between = ' ') =>
  Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join(between)
const shown = (bytes: Uint8Array) =>
  Array.from(bytes, (one) => (one > 31 && one < 127 ? String.fromCharCode(one) : '.')).join('')
const rows = (text: string) => {
  const bytes = Buffer.from(text)
  return Array.from({ length: Math.ceil(bytes.length / 16) }, (_, at) => ({
    at: at * 16,
    row: bytes.subarray(at * 16, at * 16 + 16),
  }))
}

const LINES: readonly [string, (text: string) => string][] = [
  [
    'a log',
    (text) =>
      linesOf(text)
        .map((line, at) => `2026-11-07 10:15:0${at % 10} INFO  mdm: ${line}`)
        .join('\n'),
  ],
  [
    'a log that goes on',
    (text) =>
      `${linesOf(text)
        .map((line) => `[1] mdm: ${line}`)
        .join('\n')}\n[2] mdm: done\n`,
  ],
  [
    'a table of a terminal',
    (text) =>
      `+---+\n${linesOf(text)
        .map((line) => `| ${line.padEnd(90)} |`)
        .join('\n')}\n+---+\n`,
  ],
  [
    'a program that adds line to line',
    (text) =>
      linesOf(text)
        .map((line) => `s = s & "${line}" & vbCrLf`)
        .join('\r\n'),
  ],
  ['a patch', (text) => `--- /dev/null\n+++ b/push\n@@ -0,0 +1,9 @@\n${text.trim().replace(/^/gm, '+')}\n`],
  [
    'numbered lines',
    (text) =>
      linesOf(text)
        .map((line, at) => `${at + 1}: ${line}`)
        .join('\n'),
  ],
  [
    'numbered lines as an editor prints them',
    (text) =>
      linesOf(text)
        .map((line, at) => `${String(at + 98).padStart(6)}  ${line}`)
        .join('\n'),
  ],
  ['a command of a shell', (text) => `export FILE=\\\n${text.trim().replaceAll('\n', '\\\n')}\n`],
  ['remarks of a program', (text) => text.trim().replace(/^/gm, ' * ')],
  ['lines far apart', (text) => `Here it is:\n\n${text.trim().replaceAll('\n', '\n\n')}\n\nBye\n`],
  [
    'a list of lines far apart',
    (text) => `file: |\n${text.trim().replace(/^/gm, '    ').replaceAll('\n', '\r   \n')}\nname: x\n`,
  ],
  ['a program’s text', (text) => `const file = ${JSON.stringify(text)};\nsend(file)\n`],
  ['a line of JSON among others', (text) => `{"a":1}\n${JSON.stringify({ file: text })}\n{"b":2}\n`],
  ['JSON with remarks', (text) => `// settings\n{\n  "file": ${JSON.stringify(text)}, // last year's\n}\n`],
]
const DUMPS: readonly [string, (text: string) => string][] = [
  ['a database', (text) => `INSERT INTO files VALUES (1, '\\x${hex(Buffer.from(text), '')}');\n`],
  ['another database', (text) => `INSERT INTO f (d) VALUES (0x${hex(Buffer.from(text), '').toUpperCase()});\n`],
  [
    'a dump of Windows',
    (text) =>
      rows(text)
        .map(
          ({ at, row }) =>
            `  ${at.toString(16).padStart(4, '0')}  ${hex(row.subarray(0, 8)).padEnd(23)}  ${hex(row.subarray(8)).padEnd(23)}   ${shown(row)}`,
        )
        .join('\r\n'),
  ],
  ['a program’s bytes', (text) => `file = b'${hex(Buffer.from(text), '').replace(/../g, '\\x$&')}'\n`],
  [
    'a dump of PowerShell',
    (text) =>
      `\r\n   Label: C:\\push.pem\r\n\r\n          Offset Bytes                                           Ascii\r\n` +
      rows(text)
        .map(
          ({ at, row }) =>
            `${at.toString(16).toUpperCase().padStart(16, '0')} ${hex(row).toUpperCase().padEnd(47)} ${shown(row)}`,
        )
        .join('\r\n'),
  ],
  [
    'a dump with a word before it',
    (text) =>
      `Here it is:\n\n${rows(text)
        .map(
          ({ at, row }) =>
            `${at.toString(16).padStart(8, '0')}  ${hex(row.subarray(0, 8)).padEnd(23)}  ${hex(row.subarray(8)).padEnd(23)}  |${shown(row)}|`,
        )
        .join('\n')}\n`,
  ],
]

const made: Record<string, string> = {}
beforeAll(async () => {
  const { der } = await makePublicKeyCertificate()
  Object.assign(made, {
    'push-certificate': (await pushCertificate()).pem,
    'signing-request': folded((await signingRequest()).text, 76),
    'server-token': makeServerToken({ certificate: der }).text.replaceAll('\r\n', '\n'),
    'wrapped-content-token': folded(makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'S3cret'.repeat(8) })),
    'private-key': String(
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ),
  })
})
const NAMES = ['push-certificate', 'signing-request', 'server-token', 'wrapped-content-token', 'private-key']

describe.each([...LINES, ...DUMPS])('in %s', (_, wrap) => {
  it.each(NAMES)('%s is named', async (name) => {
    const reading = await read(wrap(made[name] ?? ''))
    expect(reading.kind).toBe(name)
    expect(JSON.stringify(reading)).not.toContain('S3cret')
  })
})

it('a file that Windows has put into the frame of a certificate is the file', async () => {
  const framed = (text: string) =>
    `-----BEGIN CERTIFICATE-----\r\n${folded(base64(text))}\r\n-----END CERTIFICATE-----\r\n`
  for (const name of NAMES) expect([name, (await read(framed(made[name] ?? ''))).kind]).toEqual([name, name])
  expect((await read(framed('Guten Tag'))).kind).toBe('broken-certificate')
  expect((await read(framed('{"a":1}'))).kind).toBe('broken-certificate')
})

describe('nothing is named', () => {
  it.each<[string, string, (text: string) => string]>([
    ['a dump that was cut off in its first line', 'text', () => '0000  2d 2d 2d 2d 2d\n'],
    ['a long number', 'text', () => `id = 0x${'0a1b'.repeat(40)}\n`],
    ['a digest', 'text', () => `sha256 ${'0a1b2c3d'.repeat(8)}  push.pem\n`],
    [
      'a log of something else',
      'text',
      () => Array.from({ length: 30 }, (_, at) => `10:15:${at} INFO ${'abcDEF12'.repeat(8)}`).join('\n'),
    ],
    [
      'a log whose lines are in disorder',
      'broken-certificate',
      (text) =>
        linesOf(text)
          .map((line, at) => `1 ${at % 2 ? line.slice(0, 40) : line}`)
          .join('\n'),
    ],
    ['lines of JSON', 'json', () => '{"a":1}\n{"b":"<html>"}\n'],
  ])('in %s: %s', async (_, kind, make) => {
    expect((await read(make(made['push-certificate'] ?? ''))).kind).toBe(kind)
  })

  it('that is secret', async () => {
    const dump = rows('Nothing that anybody would have to hide, though it is rather long.'.repeat(3))
    const text = dump.map(({ at, row }) => `${at.toString(16).padStart(8, '0')}  ${hex(row)}  ${shown(row)}`).join('\n')
    expect(kindOf((await read(text)).kind).is).not.toBe('secret')
  })
})

it('base64 as addresses write it is one stretch, whatever dashes are in it by chance', () => {
  const word = 'Ab1_'.repeat(20)
  expect(stretchesIn(`a=${word}--${word}---${word}-`)).toEqual([`${word}++${word}+++${word}+`.replaceAll('_', '/')])
  expect(stretchesIn(`${word}----${word}`)).toHaveLength(2)
  expect(stretchesIn(`${word}-----END CERTIFICATE-----`)).toEqual([word.replaceAll('_', '/')])
})
