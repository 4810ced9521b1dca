// Secrets in files that are no text: on a PDF's pages, attached to it, in a picture's remarks, in a program or a database.
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { makeContentToken, makePublicKeyCertificate } from '../practice/authority.ts'
import { processorTime } from '../support/processor-time.ts'
import { pushCertificate, read } from './make.ts'
import { pdf } from './packagings.ts'

const SECRET = 'S3cretThatNobodyMayEverSeeAgain0123456789'
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const DER = privateKey.export({ type: 'pkcs8', format: 'der' })
const TOKEN = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: SECRET })
const SERVER = JSON.stringify({ consumer_key: 'CK_1', consumer_secret: SECRET, access_secret: SECRET }, undefined, 1)
const KEY_STORE = Buffer.concat([
  Buffer.from('30819002010330818906092a864886f70d010701a07c047a', 'hex'),
  Buffer.alloc(123, 7),
])
const folded = (text: string) => text.replace(/(.{70})/g, '$1\n')
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const between = (head: Buffer, content: string | Uint8Array) =>
  Buffer.concat([head, Buffer.alloc(900, 1), Buffer.from(content), Buffer.alloc(900, 2)])

/** How programs put a text on a page: a string a line, letters apart, in hexadecimal, each letter at its own place. */
const PAGES: Readonly<Record<string, (text: string) => string>> = {
  'a line at a time': (text) =>
    text
      .split('\n')
      .map((line) => `(${escaped(line)}) Tj T*`)
      .join('\n'),
  'with space between its letters': (text) =>
    text
      .split('\n')
      .map((line) => `0 -12 Td [${[...line].map((letter) => `(${escaped(letter)})`).join(' -3 ')}] TJ`)
      .join('\n'),
  'in hexadecimal': (text) =>
    text
      .split('\n')
      .map((line) => `<${Buffer.from(line).toString('hex')}> Tj T*`)
      .join('\n'),
  'each letter by itself': (text) =>
    [...text.replaceAll('\n', '')].map((letter, at) => `1 0 0 1 ${at} 700 Tm (${escaped(letter)}) Tj`).join('\n'),
}
const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

const TEXTS: Readonly<Record<string, string>> = {
  'a key': PEM,
  'a content token': folded(TOKEN),
  'a server token in clear': SERVER,
}
const page = (content: string) => Buffer.from(`BT /F1 9 Tf 40 780 Td ${content} ET`)

async function isSecret(file: Uint8Array): Promise<void> {
  const reading = await read(file)
  expect(kindOf(reading.kind).is).toBe('secret')
  expect(JSON.stringify(reading)).not.toContain('S3cret')
}

let certificate: string
beforeAll(async () => {
  certificate = (await pushCertificate()).pem
})

describe.each(Object.entries(TEXTS))('%s', (_, text) => {
  it.each(Object.entries(PAGES))('on the page of a PDF, %s, is a secret', async (_, write) => {
    for (const flate of [true, false]) await isSecret(pdf([page('(MDM) Tj'), page(write(text))], flate))
  })

  it.each(['\n', '\r\n', ''])('attached to a PDF is a secret, with %j before its end', async (lineEnd) => {
    for (const flate of [true, false]) await isSecret(pdf([Buffer.from(text)], flate, lineEnd))
  })

  it.each<[string, string]>([
    ['a PNG', '89504e470d0a1a0a'],
    ['a JPEG', 'ffd8ffe1'],
    ['a program', '4d5a9000'],
    ['an archive of 7-Zip that does not compress', '377abcaf271c'],
    ['a database', '53514c69746520666f726d6174203300'],
    ['a format that nobody knows', '0102030405060708'],
  ])('in %s is a secret', async (_, head) => {
    await isSecret(between(hex(head), text))
    await isSecret(between(hex(head), Buffer.from(text, 'utf16le')))
  })
})

it.each<[string, Uint8Array]>([
  ['a key', DER],
  ['an old key', privateKey.export({ type: 'pkcs1', format: 'der' })],
  ['a key of a curve', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })],
  ['a key store', KEY_STORE],
])('%s as it is, in a database or attached to a PDF, is a secret', async (_, bytes) => {
  await isSecret(between(Buffer.from('SQLite format 3\0'), bytes))
  await isSecret(pdf([bytes], true))
  await isSecret(pdf([bytes], false))
})

describe('none is seen', () => {
  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>]>([
    ['a text about the renewal', () => 'Renew the certificate, upload it, and keep your private key secret.'],
    ['a certificate', () => certificate],
    ['a certificate as it is', async () => (await makePublicKeyCertificate()).der],
    ['a public key', () => publicKey.export({ type: 'spki', format: 'der' })],
    ['an old public key', () => publicKey.export({ type: 'pkcs1', format: 'der' })],
    [
      'a signer’s entry',
      () =>
        hex(`3050 020101 3015 ${'0c05 6162636465'.repeat(3)} 300d 0609608648016503040201 0500 0423 ${'5a'.repeat(35)}`),
    ],
    ['lists of small numbers', () => hex('3009020100020101020102'.repeat(40))],
    ['a long run of base64', () => Buffer.alloc(3000, 9).toString('base64')],
  ])('%s', async (_, make) => {
    const content = Buffer.from(await make())
    expect(await read(pdf([content], true))).toEqual({ kind: 'binary', detail: 'PDF' })
    expect(await read(pdf([page(`(${escaped(content.toString('latin1'))}) Tj`)], true))).toEqual({
      kind: 'binary',
      detail: 'PDF',
    })
    expect(await read(between(hex('89504e470d0a1a0a'), content))).toEqual({ kind: 'binary', detail: 'PNG' })
    expect(await read(between(hex('0102030405060708'), content))).toEqual({ kind: 'unread-bytes' })
  })
})

it.each<[string, () => Uint8Array]>([
  ['streams without an end', () => Buffer.from(`%PDF-1.7\n${'stream\n'.repeat(140_000)}`)],
  ['thousands of streams', () => Buffer.from(`%PDF-1.7\n${'stream\nx\nendstream\n'.repeat(50_000)}`)],
  [
    'streams that unpack to more than is read',
    () =>
      pdf(
        Array.from({ length: 40 }, () => Buffer.alloc(900_000, '(')),
        true,
      ),
  ],
  ['brackets that never close', () => pdf([Buffer.from('BT '), Buffer.alloc(900_000, '(')], false)],
  ['beginnings of keys', () => between(hex('89504e470d0a1a0a'), Buffer.from('30820400020100'.repeat(140_000), 'hex'))],
  ['backslashes', () => pdf([Buffer.from(`(${'\\'.repeat(900_001)}`)], false)],
])('%s take no time', async (_, make) => {
  const file = make()
  expect(await processorTime(() => read(file), 2_000)).toBeLessThan(2_000)
})
