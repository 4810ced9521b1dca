// Every file that people take for a certificate is called by its name, and by no other's.
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OtherDocument } from '../../lib/documents/kinds/types.ts'
import { readAndProve } from '../../lib/examination/read.ts'
import { MAX_DOCUMENT_BYTES } from '../../lib/facts/limits.ts'
import { pem } from '../practice/authority.ts'
import { authority, bytesOf, pushCertificate, read, signingRequest } from './make.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const locked = { ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'secret' } as const
const DOCTYPE = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">'
const plist = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${DOCTYPE}\n<plist version="1.0">${body}</plist>\n`
const base64 = (text: string) => Buffer.from(text).toString('base64')
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const ENVELOPED = '3080 06092a864886f70d010703 a080 3080 020100 3100 3080 06092a864886f70d010701 0000 0000 0000 0000'
const ENVELOPED_HALF = Buffer.from(ENVELOPED.replaceAll(' ', ''), 'hex').subarray(0, 40).toString('base64')
const TOKEN = '{"expDate":"2030-05-19T18:40:49+0000","token":"c2VjcmV0","orgName":"Test Org"}'
const PROFILE = '<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array/></dict>'

const impostors: [string, OtherDocument, string | Uint8Array][] = [
  ['nothing', 'empty', ''],
  ['blanks', 'empty', ' \r\n\t\n'],
  ['only a byte order mark', 'empty', '\ufeff'],
  ['zeros', 'truncated', new Uint8Array(4096)],
  ['a web page', 'html-page', '<!DOCTYPE html>\n<html><head><title>Sign In</title>'],
  ['a web page with a comment first', 'html-page', '<!-- saved from url -->\n<html lang="ja"><body>'],
  ['XHTML', 'html-page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" ""><html>'],
  ['a piece of a page', 'html-page', '<div class="x">Your session has ended</div>'],
  ['a web page in UTF-16', 'html-page', Buffer.from('\ufeff<html><body>Sign In', 'utf16le')],
  [
    'the portal’s answer',
    'portal-answer',
    '{"ErrorCode":-80018,"ErrorMessage":"Certificate Signature Verification failed"}',
  ],
  ['the portal’s answer, cut off', 'portal-answer', '{"ErrorCode":-80018,"ErrorMess'],
  ['JSON', 'json', '{"a":[1,2]}'],
  ['a JSON list', 'json', '[]'],
  ['a private key (PKCS#8)', 'private-key', privateKey.export(pkcs8)],
  ['a locked private key', 'private-key', privateKey.export(locked)],
  ['a private key (PKCS#1)', 'private-key', privateKey.export({ type: 'pkcs1', format: 'pem' })],
  ['a private key (SEC 1)', 'private-key', ec.privateKey.export({ type: 'sec1', format: 'pem' })],
  ['a private key in DER (PKCS#8)', 'private-key', privateKey.export({ type: 'pkcs8', format: 'der' })],
  ['a private key in DER (PKCS#1)', 'private-key', privateKey.export({ type: 'pkcs1', format: 'der' })],
  ['a private key in DER (SEC 1)', 'private-key', ec.privateKey.export({ type: 'sec1', format: 'der' })],
  ['a locked private key in DER', 'private-key', privateKey.export({ ...locked, format: 'der' })],
  ['a private key in UTF-16', 'private-key', Buffer.from(`\ufeff${privateKey.export(pkcs8)}`, 'utf16le')],
  ['a private key, cut off', 'private-key', String(privateKey.export(pkcs8)).slice(0, 400)],
  ['a public key', 'public-key', publicKey.export({ type: 'spki', format: 'pem' })],
  ['a public key in DER', 'public-key', publicKey.export({ type: 'spki', format: 'der' })],
  ['a public key in DER (PKCS#1)', 'public-key', publicKey.export({ type: 'pkcs1', format: 'der' })],
  ['PKCS#12', 'key-store', hex('3016 020103 3011 06092a864886f70d010701 a004 0402 3000')],
  ['a Java key store', 'key-store', hex('feedfeed 00000002 00000001 00000001')],
  ['a server token, cut off in its headers', 'truncated', 'Content-Type: application/pkcs7-mime; name="smime.p7m"\r\n'],
  ['a server token, cut off behind its headers', 'truncated', 'Content-Type: application/pkcs7-mime\r\n\r\n'],
  ['a server token, cut off in its message', 'truncated', `Content-Type: application/pkcs7-mime\n\n${ENVELOPED_HALF}`],
  ['a server token that is encrypted for nobody', 'broken-token', hex(ENVELOPED)],
  ['a server token that was garbled', 'broken-token', 'Content-Type: application/pkcs7-mime\r\n\r\nMIAG!?\r\n'],
  ['a content token without its base64', 'unencoded-content-token', TOKEN],
  ['a content token, cut off', 'truncated', base64(TOKEN).slice(0, 90)],
  ['a content token without the token', 'broken-token', base64(TOKEN.replace('"token"', '"t"'))],
  ['a content token with nothing in it', 'broken-token', base64(TOKEN.replace('c2VjcmV0', ''))],
  ['an enrolment profile, cut off', 'truncated', plist(PROFILE).slice(0, -12)],
  ['a signed message, cut off', 'truncated', hex('3080 06092a864886f70d010702 a080 3080 020101')],
  ['a signed message that is empty', 'unread-message', hex('300b 06092a864886f70d010702')],
  ['another property list', 'property-list', plist('<dict><key>a</key><string>b</string></dict>')],
  ['a list without a dictionary', 'property-list', plist('<array/>')],
  ['a binary property list, damaged', 'unread-property-list', 'bplist00\u0001\u0002'],
  [
    'entities',
    'unread-property-list',
    plist('<dict/>').replace('.dtd">', '.dtd" [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'),
  ],
  [
    'a damaged signing request',
    'incomplete-signing-request',
    plist('<dict><key>PushCertRequestCSR</key></array></dict>'),
  ],
  [
    'a signing request without values',
    'incomplete-signing-request',
    base64(plist('<dict><key>PushCertSignature</key><string>AAAA</string></dict>')),
  ],
  ['a message in PEM without a message', 'unread-bytes', '-----BEGIN PKCS7-----\nMIAG\n-----END PKCS7-----'],
  ['a text', 'text', 'UID=com.apple.mgmt.External.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'],
  ['a Japanese text in Shift_JIS', 'text', hex('8fd8 96be 8f91 8358 83bd')],
  ['base64 of nothing known', 'text', base64('Hello, world')],
  ['a picture', 'binary', hex('89504e470d0a1a0a0000000d4948445200000001000000010802000000')],
  [
    'a white picture of Windows',
    'binary',
    Buffer.concat([hex('424d36000100 00000000 36000000'), Buffer.alloc(9000, 0xff)]),
  ],
  ['a scan', 'binary', Buffer.concat([hex('49492a0008000000'), Buffer.alloc(9000, 0xff)])],
  ['a scan, the other way round', 'binary', Buffer.concat([hex('4d4d002a00000008'), Buffer.alloc(9000, 0xff)])],
  ['a picture of a page', 'binary', Buffer.concat([hex('52494646 24000000 57454250'), Buffer.alloc(9000, 0xff)])],
  ['a text that begins like a picture', 'text', 'BM: see the certificate\n'],
  ['a ZIP archive', 'archive', hex('504b0304140000000800')],
  ['a PDF', 'binary', '%PDF-1.7\n'],
]

describe('an impostor', () => {
  it.each(impostors)('%s is %s', async (_, kind, content) => {
    expect((await read(content)).kind).toBe(kind)
  })

  it('keeps its secret to itself', async () => {
    for (const content of [TOKEN, base64(TOKEN).slice(0, 90), String(privateKey.export(pkcs8))]) {
      expect(Object.keys(await read(content))).toEqual(['kind'])
    }
  })

  it('shows the portal’s own words without their markup', async () => {
    const answer = JSON.stringify({ ErrorCode: -1, ErrorMessage: 'a <a href="http://x">b</a>\n\u0000c' })
    expect(await read(answer)).toEqual({ kind: 'portal-answer', detail: 'a b c' })
  })

  it('shows none of the portal’s words where anything else stands beside them', async () => {
    const whole = { ErrorCode: -1, ErrorMessage: 'a', ErrorDescription: 'b' }
    expect(await read(JSON.stringify(whole))).toEqual({ kind: 'portal-answer', detail: 'a' })
    const damaged = { ErrorCode: -1, ErrorMessage: 'Signature VerifS3cret', access_secret: 'S3cret' }
    expect(await read(JSON.stringify(damaged))).toEqual({ kind: 'portal-answer' })
  })
})

describe('an impostor made of the real thing', () => {
  let text = ''
  let der: Uint8Array = new Uint8Array()
  let bare: Uint8Array = new Uint8Array()
  beforeAll(async () => {
    const issued = await pushCertificate()
    text = issued.pem
    der = issued.der
    bare = (await signingRequest()).der
  })

  const kinds = async (contents: (string | Uint8Array)[]) =>
    Promise.all(contents.map(async (content) => (await read(content)).kind))

  it('is a signing request that no vendor has signed', async () => {
    const request = pem(bare, 'CERTIFICATE REQUEST')
    const named = request.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST')
    const answers = await kinds([request, named, bare, Buffer.from(bare).toString('base64')])
    expect(answers).toEqual(Array(4).fill('bare-signing-request'))
  })

  it('is a certificate that was cut off', async () => {
    const lines = text.split('\n')
    const half = lines.slice(0, lines.length / 2).join('\n')
    const answers = await kinds([
      half,
      lines[0] ?? '',
      `${half}\n${lines.at(-2)}\n`,
      der.slice(0, 600),
      der.slice(0, -1),
    ])
    expect(answers).toEqual(Array(5).fill('truncated'))
  })

  it('is a certificate that was garbled', async () => {
    const garbled = text.replace(/\n(.{10})..../, '\n$1���')
    const padded = Buffer.concat([der, Buffer.from('more')])
    const stuffed = text.replace('-----END', 'MIIB\n-----END')
    const answers = await kinds([garbled, padded, stuffed])
    expect(answers).toEqual(Array(3).fill('broken-certificate'))
  })

  it('is a bundle, shown where only one of it is a push certificate', async () => {
    const root = pem((await authority()).root.certificate.rawData)
    expect(await read(text + root)).toMatchObject({
      kind: 'certificate-bundle',
      detail: '2',
      certificate: { commonName: /^APSP/ },
    })
    const part = { kind: 'push-certificate', name: expect.stringMatching(/^APSP:/) }
    expect(await read(text + text)).toEqual({ kind: 'certificate-bundle', detail: '2', parts: [part, part] })
  })

  it('is a bundle of which every part is named', async () => {
    const request = pem(bare, 'CERTIFICATE REQUEST')
    const root = pem((await authority()).root.certificate.rawData)
    const key = String(publicKey.export({ type: 'spki', format: 'pem' }))
    const reading = await read(text + request + root + key)
    expect(reading).toMatchObject({ kind: 'mixed-bundle', detail: '4', certificate: { commonName: /^APSP/ } })
    expect('parts' in reading && reading.parts?.map((one) => one.kind)).toEqual([
      'push-certificate',
      'bare-signing-request',
      'authority-certificate',
      'public-key',
    ])
    const locked = await read(text + String(privateKey.export(pkcs8)))
    expect(locked).toMatchObject({
      kind: 'private-key',
      parts: [{ kind: 'push-certificate' }, { kind: 'private-key' }],
    })
    expect('certificate' in locked).toBe(false)
  })

  it('is another certificate', async () => {
    const { root, vendor } = await authority()
    expect(await read(pem(root.certificate.rawData))).toMatchObject({
      kind: 'authority-certificate',
      detail: 'TEST Root CA',
    })
    expect(await read(new Uint8Array(vendor.certificate.rawData))).toMatchObject({
      kind: 'vendor-certificate',
      detail: 'MDM Vendor: i3Systems,Inc.',
    })
  })

  it('is an unfinished download where its name says so and its bytes leave doubt', async () => {
    expect((await read('some text', 'a.pem.crdownload')).kind).toBe('truncated')
    expect((await read('some text', 'a.part')).kind).toBe('truncated')
    expect((await read('some text', 'part.pem')).kind).toBe('text')
    expect((await read('<html>', 'a.pem.crdownload')).kind).toBe('html-page')
  })
})

describe('a chosen file', () => {
  const chosen = async (parts: BlobPart[], change: Partial<File> = {}, name = 'file') => {
    const file = new File(parts, name)
    for (const [key, value] of Object.entries(change)) Object.defineProperty(file, key, { value })
    return (await readAndProve(file)).reading
  }

  it('is refused by its size before a byte is read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('was read'))
    const reading = await chosen(['x'], { arrayBuffer, size: 300 * 1024 * 1024 })
    expect(reading).toEqual({ kind: 'too-large', detail: '300' })
  })

  it('may have exactly the largest size', async () => {
    expect((await chosen([new Uint8Array(MAX_DOCUMENT_BYTES).fill(65)])).kind).toBe('text')
    expect((await chosen([new Uint8Array(MAX_DOCUMENT_BYTES + 1)])).kind).toBe('too-large')
    expect((await read(new Uint8Array(MAX_DOCUMENT_BYTES + 1))).kind).toBe('too-large')
  })

  it('may have vanished since', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await chosen(['x'], { arrayBuffer })).toEqual({ kind: 'unreadable' })
  })

  it('is read by its content', async () => {
    const { pem: text } = await pushCertificate()
    expect((await chosen([bytesOf(text).slice()], {}, 'a.txt')).kind).toBe('push-certificate')
  })
})
