// What is read of server tokens and content tokens, in every form in which they arrive; and that nothing of a secret is handed on.
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentReading, ServerTokenFacts } from '../../lib/documents/kinds/types.ts'
import { readTokenDate } from '../../lib/documents/renewal/content-token.ts'
import {
  contentTokenJson,
  type MadePublicKeyCertificate,
  makeContentToken,
  makePublicKeyCertificate,
  makeServerToken,
  type ServerTokenOrder,
} from '../practice/authority.ts'
import { bytesOf, read } from './make.ts'

const EXPIRES = Date.UTC(2027, 4, 19, 18, 40, 49)
const SECRET = 'CS_5ecret5ecret5ecret'
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

let own: MadePublicKeyCertificate

beforeAll(async () => {
  own = await makePublicKeyCertificate({ commonName: 'clomo', serial: '00a1b2c3' })
})

function token(reading: DocumentReading): ServerTokenFacts {
  if (reading.kind !== 'server-token') throw new Error(`read as ${reading.kind}`)
  return reading.serverToken
}

const made = (order: Partial<ServerTokenOrder> = {}) => makeServerToken({ certificate: own.der, ...order })

describe('a server token', () => {
  it('is read to all that can be known without the MDM’s key', async () => {
    const { text } = made({ secret: SECRET })
    expect(await read(text)).toEqual({
      kind: 'server-token',
      serverToken: {
        sha256: sha256(text),
        size: text.length,
        recipients: [{ issuer: 'CN=clomo', serial: 'a1b2c3', keyBits: 2048 }],
        cipher: 'AES-128-CBC',
        framed: true,
      },
    })
  })

  it('names the certificate that it is encrypted for as that certificate is read', async () => {
    const certificate = await read(own.pem)
    if (certificate.kind !== 'public-key-certificate') throw new Error(certificate.kind)
    const { issuer, serial, keyBits } = certificate.certificate
    expect(token(await read(made().text)).recipients).toEqual([{ issuer, serial, keyBits }])
  })

  const forms: [string, Partial<ServerTokenOrder>][] = [
    ['definite lengths', { definite: true }],
    ['a content in many pieces', { pieces: 16 }],
    ['folded header lines', { folded: true }],
  ]
  it.each(forms)('is the same with %s', async (_, order) => {
    const { recipients, cipher, framed } = token(await read(made(order).text))
    expect({ recipients, cipher, framed }).toEqual({
      recipients: [{ issuer: 'CN=clomo', serial: 'a1b2c3', keyBits: 2048 }],
      cipher: 'AES-128-CBC',
      framed: true,
    })
  })

  it.each([
    ['aes-256-cbc', 'AES-256-CBC'],
    ['des-ede3-cbc', '3DES-CBC'],
  ] as const)('is read when encrypted with %s', async (cipher, name) => {
    expect(token(await read(made({ cipher }).text)).cipher).toBe(name)
  })

  it.each([
    ['f1e2d3', 'f1e2d3'],
    ['00f1e2d3', 'f1e2d3'],
    ['80', '80'],
    ['ff', 'ff'],
    ['00', '0'],
  ])('is read with the serial %s, negative or not', async (serial, said) => {
    const { recipients } = token(await read(made({ serial: Buffer.from(serial, 'hex') }).text))
    expect(recipients[0]?.serial).toBe(said)
  })

  const encodings: [string, (text: string) => string | Uint8Array][] = [
    ['LF', (text) => text.replaceAll('\r\n', '\n')],
    ['CR', (text) => text.replaceAll('\r\n', '\r')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    [
      'its base64 in one line',
      (text) => text.replace(/\r\n\r\n[\s\S]*/, (body) => `\r\n\r\n${body.replace(/\s/g, '')}`),
    ],
    ['another header before', (text) => `MIME-Version: 1.0\r\n${text}`],
    ['a header in capitals', (text) => text.replace('Content-Type', 'CONTENT-TYPE')],
  ]
  it.each(encodings)('is read with %s', async (_, bend) => {
    expect(token(await read(bend(made().text))).framed).toBe(true)
  })

  it('is read without its frame, which is noted', async () => {
    const { message } = made()
    const base64 = Buffer.from(message).toString('base64')
    for (const content of [message, base64, `-----BEGIN CMS-----\n${base64}\n-----END CMS-----\n`]) {
      expect(token(await read(content)).framed).toBe(false)
    }
  })

  it('is refused in UTF-16', async () => {
    expect(await read(wide(made().text))).toEqual({ kind: 'wide-text' })
  })

  it('is truncated wherever it is cut off behind its headers', async () => {
    const { text } = made()
    const body = text.indexOf('\r\n\r\n') + 4
    for (let end = body; end < text.length - 8; end += 7) {
      expect([end, (await read(text.slice(0, end))).kind]).toEqual([end, 'truncated'])
    }
  })

  it('is damaged where its message has no recipient', async () => {
    const { message } = made({ definite: true })
    const text = Buffer.from(message)
    const set = text.indexOf(Buffer.from('3182', 'hex'))
    expect(set).toBeGreaterThan(0)
    // A sequence in place of the set of recipients.
    text[set] = 0x30
    expect((await read(text)).kind).toBe('broken-token')
  })
})

describe('a content token', () => {
  const text = makeContentToken({ expires: EXPIRES, organisationName: '株式会社サンプル', token: SECRET })

  it('is read to its expiry, its organisation and its SHA-256, and to nothing else', async () => {
    const reading = await read(text)
    expect(reading).toEqual({
      kind: 'content-token',
      contentToken: { notAfter: EXPIRES, organisationName: '株式会社サンプル', sha256: sha256(text) },
    })
  })

  it.each([
    ['-0700', '2027-05-19T11:40:49-0700'],
    ['+0900', '2027-05-20T03:40:49+0900'],
    ['+0530', '2027-05-20T00:10:49+0530'],
  ])('is read with the offset %s', async (offset, written) => {
    expect(contentTokenJson({ expires: EXPIRES, offset })).toContain(written)
    const reading = await read(makeContentToken({ expires: EXPIRES, offset }))
    expect(reading.kind === 'content-token' && reading.contentToken.notAfter).toBe(EXPIRES)
  })

  const encodings: [string, string][] = [
    ['line breaks', (text.match(/.{1,76}/g) ?? []).join('\r\n')],
    ['a line break at its end', `${text}\n`],
    ['a byte order mark', `\ufeff${text}`],
    ['no padding', text.replace(/=+$/, '')],
  ]
  it.each(encodings)('is the same token with %s, in another file', async (_, content) => {
    const reading = await read(content)
    if (reading.kind !== 'content-token') throw new Error(reading.kind)
    expect(reading.contentToken).toMatchObject({ notAfter: EXPIRES, organisationName: '株式会社サンプル' })
  })

  it('is named where an editor has spoilt it', async () => {
    expect(await read(contentTokenJson({ expires: EXPIRES }))).toEqual({ kind: 'unencoded-content-token' })
    expect(await read(wide(text))).toEqual({ kind: 'wrapped-content-token' })
    for (const share of [0.3, 0.6, 0.9]) {
      expect(await read(text.slice(0, Math.floor(text.length * share)))).toEqual({ kind: 'truncated' })
    }
  })

  it('without a date or an organisation is still one', async () => {
    const bare = Buffer.from(JSON.stringify({ token: SECRET, expDate: 'soon', orgName: 7 })).toString('base64')
    expect(await read(bare)).toEqual({ kind: 'content-token', contentToken: { sha256: sha256(bare) } })
  })

  it('never hands on a part of its secret, whatever was made of it', async () => {
    const encoded = Buffer.from(SECRET).toString('base64')
    const spoilt = [text, contentTokenJson({ expires: EXPIRES, token: SECRET }), `${text}${text}`, `x${text}`]
    const cut = Array.from({ length: 40 }, (_, index) => text.slice(0, Math.floor((text.length * index) / 40)))
    for (const content of [...spoilt, ...cut, wide(text), bytesOf(text.replaceAll('A', 'B'))]) {
      const answer = JSON.stringify(await read(content, 'sToken_for_A.vpptoken'))
      expect(answer).not.toContain(SECRET.slice(0, 8))
      expect(answer).not.toContain(encoded.slice(0, 12))
      expect(answer).not.toContain(text.slice(20, 40))
    }
  })
})

describe('a date of a content token', () => {
  it.each([
    ['2027-05-19T18:40:49+0000', EXPIRES],
    ['2027-05-19T18:40:49+00:00', EXPIRES],
    ['2027-05-19T18:40:49Z', EXPIRES],
    ['2027-05-19T18:40:49.5+0000', EXPIRES + 500],
    [' 2027-05-19T18:40:49+0000 ', EXPIRES],
    ['2028-02-29T00:00:00+0000', Date.UTC(2028, 1, 29)],
    ['2027-05-19T24:00:00+0000', Date.UTC(2027, 4, 20)],
    ['2027-05-19T24:00:00.000Z', Date.UTC(2027, 4, 20)],
    ['2027-12-31T24:00:00+0900', Date.UTC(2027, 11, 31, 15)],
    ['2028-02-29T24:00:00-08:00', Date.UTC(2028, 2, 1, 8)],
  ])('%s', (text, time) => {
    expect(readTokenDate(text)).toBe(time)
  })

  it.each([
    '2027-02-29T00:00:00+0000',
    '2027-02-30T00:00:00+0000',
    '2027-13-01T00:00:00+0000',
    '2027-05-19T25:00:00+0000',
    '2027-05-19T24:00:01+0000',
    '2027-05-19T24:30:00+0000',
    '2027-05-19T24:00:00.001Z',
    '2027-02-29T24:00:00+0000',
    '2027-05-19T24:00:00',
    '2027-05-19T18:40:49',
    '2027-05-19',
    '19 May 2027',
    '1810752049000',
    1810752049000,
    null,
    undefined,
    {},
  ])('is none: %s', (value) => {
    expect(readTokenDate(value)).toBeUndefined()
  })
})
