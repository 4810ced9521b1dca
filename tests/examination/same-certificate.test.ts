// The light look at a certificate finds the very one that the reader of files has judged, and no other.
import { describe, expect, it } from 'vitest'
import { isPushCertificate, isSameCertificate } from '../../lib/examination/same-certificate.ts'
import { MAX_DOCUMENT_BYTES } from '../../lib/facts/limits.ts'
import { factsOf, pushCertificate } from '../documents/make.ts'

const made = await pushCertificate()
const other = await pushCertificate()
const { sha256 } = await factsOf(made.pem)
const base64 = made.pem.replace(/-----[A-Z ]+-----|\s/g, '')
const trust = Buffer.from([0x30, 0x03, 0x0c, 0x01, 0x61])
const pemOf = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`

const isSame = (content: string | Uint8Array) =>
  isSameCertificate(new File([typeof content === 'string' ? content : content.slice()], 'a'), { sha256 })

describe('the certificate that was judged', () => {
  it.each<[string, string | Uint8Array]>([
    ['PEM, as the portal hands it out', made.pem],
    ['PEM with CRLF', made.pem.replaceAll('\n', '\r\n')],
    ['PEM behind a byte order mark', `\ufeff${made.pem}`],
    ['PEM behind the attributes of a bag', `Bag Attributes\n    friendlyName: APSP\n${made.pem}`],
    ['PEM under its old name', made.pem.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
    ['PEM with OpenSSL’s trust settings', pemOf('TRUSTED CERTIFICATE', Buffer.concat([made.der, trust]))],
    ['DER', made.der],
    ['DER with a line break behind it', Buffer.concat([made.der, Buffer.from('\r\n')])],
    ['bare base64', base64],
  ])('is itself in %s', async (_form, content) => {
    expect(await isSame(content)).toBe(true)
    // The reader of files says the same.
    expect((await factsOf(content)).sha256).toBe(sha256)
  })
})

describe('another file', () => {
  it.each<[string, string | Uint8Array]>([
    ['another certificate', other.pem],
    ['another certificate in DER', other.der],
    ['a bundle that has it first', made.pem + other.pem],
    ['a bundle that has it last', other.pem + made.pem],
    ['a private key beside it', `${made.pem}-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n`],
    ['it with a byte behind it', Buffer.concat([made.der, Buffer.from([1])])],
    ['it under the name of something else', pemOf('PKCS7', made.der)],
    ['it inside a page', `<html><body><pre>${made.pem}</pre></body></html>`],
    ['it inside JSON', JSON.stringify({ certificate: made.pem })],
    ['it in UTF-16', Buffer.from(`\ufeff${made.pem}`, 'utf16le')],
    ['half of it', made.pem.slice(0, made.pem.length / 2)],
    ['half of it in DER', made.der.slice(0, made.der.length / 2)],
    ['nothing', ''],
    ['a text', 'Renew on Friday.'],
    ['zeros', new Uint8Array(64)],
  ])('is not it: %s', async (_what, content) => {
    expect(await isSame(content)).toBe(false)
  })

  it('is not it where it is too large, or has vanished', async () => {
    const file = new File([made.pem], 'a')
    Object.defineProperty(file, 'size', { value: MAX_DOCUMENT_BYTES + 1 })
    expect(await isSameCertificate(file, { sha256 })).toBe(false)
    const gone = new File([made.pem], 'a')
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) })
    expect(await isSameCertificate(gone, { sha256 })).toBe(false)
  })
})

describe('a push certificate', () => {
  const isOne = (content: string | Uint8Array) =>
    isPushCertificate(new File([typeof content === 'string' ? content : content.slice()], 'a'))

  it('is known as one, anybody’s, in every form', async () => {
    for (const content of [made.pem, made.der, base64, other.pem]) expect(await isOne(content)).toBe(true)
  })

  it('is no certificate of another kind, nor a text that names a UID', async () => {
    const server = await pushCertificate({ topic: 'com.apple.mail.XServer.3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10' })
    const named = 'UID = com.apple.mgmt.External.3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
    for (const content of [server.pem, named, '']) expect(await isOne(content)).toBe(false)
  })
})
