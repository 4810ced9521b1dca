// A secret is called one in whatever it is wrapped, and no part of it stands in an answer.
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { makeContentToken, pem } from '../practice/authority.ts'
import { pushCertificate, read } from './make.ts'
import { AROUND_ANYTHING, AROUND_TEXT } from './packagings.ts'
import { bagOf } from './sign-message.ts'

const SECRET = 'S3cretThatNobodyMayEverSeeAgain0123456789'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const locked = { ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'secret' } as const
const OPENSSH = `-----BEGIN OPENSSH PRIVATE KEY-----\n${Buffer.from(`openssh-key-v1\0${SECRET.repeat(4)}`)
  .toString('base64')
  .replace(/(.{70})/g, '$1\n')}\n-----END OPENSSH PRIVATE KEY-----\n`
const OAUTH = {
  consumer_key: 'CK_48dd68d1',
  consumer_secret: SECRET,
  access_token: 'AT_927696831',
  access_secret: SECRET,
  access_token_expiry: '2027-11-26T20:01:18Z',
}
const JSON_TOKEN = `${JSON.stringify({ expDate: '2027-05-19T18:40:49+0000', token: SECRET, orgName: 'Acme' })}\n`

const TEXTS: [string, string][] = [
  ['a key (PKCS#8)', String(privateKey.export(pkcs8))],
  ['a key (PKCS#1)', String(privateKey.export({ type: 'pkcs1', format: 'pem' }))],
  ['a key (SEC 1)', String(ec.privateKey.export({ type: 'sec1', format: 'pem' }))],
  ['a locked key', String(privateKey.export(locked))],
  [
    'a locked key, old style',
    '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\nMIIE\n-----END RSA PRIVATE KEY-----\n',
  ],
  ['a key of OpenSSH', OPENSSH],
  ['a decrypted server token', JSON.stringify(OAUTH)],
  ['a decrypted server token, set out', JSON.stringify(OAUTH, undefined, 2)],
  [
    'what openssl decrypts of a server token',
    `Content-Type: text/plain;charset=UTF-8\nContent-Transfer-Encoding: 7bit\n\n-----BEGIN MESSAGE-----\n${JSON.stringify(OAUTH)}\n-----END MESSAGE-----\n`,
  ],
  [
    'the settings of a tool',
    Object.entries(OAUTH)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n'),
  ],
  ['a content token', makeContentToken({ expires: Date.UTC(2027, 4, 19), token: SECRET })],
  ['a content token without its base64', JSON_TOKEN],
  ['a key as web tools write it', JSON.stringify({ kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'BBBB', d: SECRET })],
  ['a key of PuTTY', `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: it\nPrivate-Lines: 1\n${SECRET}\n`],
]
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const filler = Buffer.from(SECRET.repeat(3)).toString('hex')
const BYTES: [string, Uint8Array][] = [
  ['a key (PKCS#8, DER)', privateKey.export({ type: 'pkcs8', format: 'der' })],
  ['a key (PKCS#1, DER)', privateKey.export({ type: 'pkcs1', format: 'der' })],
  ['a locked key (DER)', privateKey.export({ ...locked, format: 'der' })],
  ['PKCS#12', hex(`3081 90 020103 3081 8a 06092a864886f70d010701 a07d 047b ${filler}`)],
  ['PKCS#12 in BER', hex(`3080 020103 3080 06092a864886f70d010701 a080 2480 047b ${filler} 0000 0000 0000 0000`)],
]

async function isSecret(content: string | Uint8Array): Promise<void> {
  const reading = await read(content)
  // A content token in its own form is a file of a renewal; its facts are no secret.
  expect([reading.kind, kindOf(reading.kind).is === 'secret' || reading.kind === 'content-token']).toEqual([
    reading.kind,
    true,
  ])
  const answer = JSON.stringify(reading)
  for (const part of [SECRET, Buffer.from(SECRET).toString('base64'), Buffer.from(SECRET).toString('hex')]) {
    expect(answer).not.toContain(part.slice(0, 12))
  }
}

describe.each(TEXTS)('%s', (_, text) => {
  it.each(AROUND_TEXT)('in %s is a secret', async (_wrapping, wrap) => {
    await isSecret(wrap(text))
  })

  it.each(AROUND_ANYTHING)('in %s is a secret', async (_wrapping, wrap) => {
    await isSecret(wrap(text))
  })
})

describe.each(BYTES)('%s', (_, bytes) => {
  it('is a secret', async () => {
    await isSecret(bytes)
  })

  it.each(AROUND_ANYTHING)('in %s is a secret', async (_wrapping, wrap) => {
    await isSecret(wrap(bytes))
  })
})

describe('a certificate with a secret among its bytes', () => {
  const INSIDE: [string, string][] = [
    ['a content token', JSON_TOKEN],
    ['the beginning of a content token', JSON_TOKEN.slice(0, 80)],
    ['the end of a content token', JSON_TOKEN.slice(JSON_TOKEN.indexOf('"token"'))],
    ['the end of a content token without its name', JSON_TOKEN.slice(JSON_TOKEN.indexOf(SECRET))],
    ['a content token in base64', makeContentToken({ expires: Date.UTC(2027, 4, 19), token: SECRET })],
    ['a decrypted server token', JSON.stringify(OAUTH)],
    ['the end of a decrypted server token', JSON.stringify(OAUTH).slice(-120)],
  ]
  const IN: [string, (der: Uint8Array) => string | Uint8Array][] = [
    ['DER', (der) => der],
    ['PEM', (der) => pem(der)],
    ['PKCS#7', bagOf],
  ]

  describe.each(INSIDE)('%s', (_, secret) => {
    it.each(IN)('in %s is a secret', async (_form, packed) => {
      await isSecret(packed(await withAmong(secret)))
    })
  })

  it.each(['A', 'AB', 'ABC', '='])('is one behind %s, which may belong to its base64', async (before) => {
    const token = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: SECRET })
    await isSecret(await withAmong(`\0${before}${token}`))
  })

  it.each(IN)('in %s, with the same number of other bytes, is a certificate', async (_form, packed) => {
    expect((await read(packed(await withAmong('\0'.repeat(200))))).kind).toBe('push-certificate')
  })
})

/** A certificate whose signature's last bytes are overwritten: it still has the form of one. */
async function withAmong(text: string): Promise<Uint8Array> {
  const der = Uint8Array.from((await pushCertificate()).der)
  const inside = Buffer.from(text)
  der.set(inside.subarray(0, 240), der.length - Math.min(inside.length, 240))
  return der
}

describe('no secret', () => {
  it.each([
    ['words about keys', 'Never send a PRIVATE KEY by mail. Ask for the consumer_key and the access_token.'],
    ['a public key of OpenSSH', `ssh-rsa ${Buffer.from(SECRET.repeat(6)).toString('base64')} it@example.com`],
    ['settings without a token', 'consumer_key: CK\nconsumer_secret: CS\n'],
    ['JSON with a token of something else', JSON.stringify({ token: SECRET, user: 'it' })],
    ['a page that shows an example', '<!doctype html><pre>-----BEGIN PRIVATE KEY-----\nMIIE\n</pre>'],
    ['a public key as web tools write it', JSON.stringify({ kty: 'EC', x: 'AAAA', y: 'BBBB' })],
  ])('is %s', async (_, text) => {
    expect(kindOf((await read(text)).kind).is).not.toBe('secret')
  })
})
