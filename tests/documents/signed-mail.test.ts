// Signed mails and their signatures (.p7s), and encrypted mails: neither the signer's certificates nor a mail's recipient make a file of a renewal.
import { createSign, generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeContentToken, makePublicKeyCertificate, makeServerToken } from '../practice/authority.ts'
import { pushCertificate, read, signingRequest, TOPIC } from './make.ts'
import { bagOf, signMessage } from './sign-message.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const base64 = (content: string | Uint8Array) =>
  Buffer.from(content)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')

let certificate: Uint8Array
let other: Uint8Array
beforeAll(async () => {
  certificate = (await makePublicKeyCertificate({ commonName: 'Ken' })).der
  other = (await makePublicKeyCertificate({ commonName: 'CA' })).der
})

const signatureOf = (content: string, certificates = certificate) =>
  signMessage({
    content: Buffer.from(content),
    certificate: certificates,
    sign: (data) => createSign('sha256').update(data).sign(privateKey),
    detached: true,
  })
const part = (content: string | Uint8Array, type: string, name: string) =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64(content)}\r\n`
const signedMail = (content: string) =>
  `From: ken@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="s"\r\n\r\n--s\r\n${content}--s\r\n${part(signatureOf(content), 'application/pkcs7-signature', 'smime.p7s')}--s--\r\n`
const withAttached = (attached: string) =>
  signedMail(
    `Content-Type: multipart/mixed; boundary="m"\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n--m\r\n${attached}--m--\r\n`,
  )

describe('a signature alone', () => {
  it.each<[string, () => string | Uint8Array]>([
    ['as mails attach it', () => signatureOf('Hello')],
    ['with those who issued the signer’s certificate', () => signatureOf('Hello', Buffer.concat([certificate, other]))],
    ['in PEM', () => `-----BEGIN PKCS7-----\n${base64(signatureOf('Hello'))}\n-----END PKCS7-----\n`],
    ['in base64', () => base64(signatureOf('Hello'))],
    ['in a mail', () => signedMail('Content-Type: text/plain\r\n\r\nPlease renew the certificate.\r\n')],
    [
      'in a mail with a picture',
      () => withAttached(part(Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image/png', 'a.png')),
    ],
  ])('%s is no certificate of a renewal', async (_, make) => {
    expect(await read(make())).toEqual({ kind: 'detached-signature' })
  })

  it('is none where nobody has signed: a bag of certificates', async () => {
    expect((await read(bagOf(certificate))).kind).toBe('public-key-certificate')
    expect((await read(bagOf(certificate, other))).kind).toBe('certificate-bundle')
  })
})

describe('a signed mail', () => {
  it('with the certificate in it is read', async () => {
    const { pem } = await pushCertificate()
    const reading = await read(withAttached(part(pem, 'application/x-x509-ca-cert', 'push.pem')))
    expect(reading).toMatchObject({ kind: 'push-certificate', certificate: { topic: TOPIC }, form: ['wrapped'] })
  })

  it('with a request or a server token in it is read', async () => {
    const { text } = await signingRequest()
    expect((await read(withAttached(part(text, 'text/plain', 'csr.plist')))).kind).toBe('signing-request')
    const token = makeServerToken({ certificate: other }).text
    expect((await read(withAttached(part(token, 'application/pkcs7-mime', 'smime.p7m')))).kind).toBe('server-token')
  })

  it('with a content token in it is a secret', async () => {
    const token = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'S3cret'.repeat(8) })
    const reading = await read(withAttached(part(token, 'application/octet-stream', 'a.vpptoken')))
    expect(reading).toEqual({ kind: 'wrapped-content-token' })
  })
})

describe('a mail that is encrypted as a whole', () => {
  const token = () => makeServerToken({ certificate }).text
  const from = 'From: Ken <ken@example.com>\r\n'

  it.each([
    `${from}To: it@example.com\r\nSubject: Lunch\r\n`,
    `Received: from a by b\r\n${from}Cc: it@example.com\r\n`,
    `${from}Subject: ADE token\r\nMIME-Version: 1.0\r\n`,
  ])('may hold anything: %j', async (header) => {
    expect(await read(header + token())).toEqual({ kind: 'unread-message' })
  })

  it.each(['', 'Received: from a by b\r\n', 'X-Mailer: a\r\nDate: Sat, 7 Nov 2026 09:05:00 +0900\r\n', from])(
    'is a server token behind other lines: %j',
    async (header) => {
      expect((await read(header + token())).kind).toBe('server-token')
    },
  )

  it('is none where a token is attached to a mail in clear', async () => {
    const mail = `${from}To: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\n${token()}\r\n--q--\r\n`
    expect((await read(mail)).kind).toBe('server-token')
  })
})
