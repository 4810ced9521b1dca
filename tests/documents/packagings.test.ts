// The right thing in every wrapping that people give it: what is read of it, and what is said of the form.

import { constants, createSign, type generateKeyPairSync, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentReading } from '../../lib/documents/kinds/types.ts'
import { makeKeys } from '../practice/authority/keys.ts'
import { type MadeSigningRequest, makePublicKeyCertificate, makeServerToken, pem } from '../practice/authority.ts'
import { OTHER_TOPIC, pushCertificate, read, signingRequest, TOPIC } from './make.ts'
import { AROUND_TEXT, binaryList, richText } from './packagings.ts'
import { bagOf, type SignedMessageOrder, signMessage } from './sign-message.ts'

let request: MadeSigningRequest
let plist: string
beforeAll(async () => {
  request = await signingRequest()
  plist = Buffer.from(request.text, 'base64').toString()
})

const MANAGING = { PayloadType: 'com.apple.mdm', Topic: TOPIC }
const PROFILE = { PayloadType: 'Configuration', PayloadDisplayName: '登録', PayloadContent: [MANAGING] }
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">${body}</plist>\n`
const topicOf = (topic: string) =>
  `<dict><key>PayloadType</key><string>com.apple.mdm</string><key>Topic</key><string>${topic}</string></dict>`
const profileXml = (...payloads: string[]) =>
  xml(
    `<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array>${payloads.join('')}</array></dict>`,
  )
const profileOf = (reading: DocumentReading) => (reading.kind === 'enrollment-profile' ? reading.profile : reading.kind)

describe('a certificate', () => {
  const WRITTEN: [string, (text: string) => string | Uint8Array][] = [
    ['old Mac’s line breaks', (text) => text.replaceAll('\n', '\r')],
    ['a page’s line breaks', (text) => text.replaceAll('\n', '\u2028')],
    ['wide blanks', (text) => text.replaceAll('\n', '\u3000\n')],
    ['line breaks as letters', (text) => text.replaceAll('\n', '\\n')],
    ['dashes of a word processor', (text) => text.replaceAll('-----', '—–')],
    ['minus signs', (text) => text.replaceAll('-----', '−−−−−')],
    ['a dash too few', (text) => text.replaceAll('-----', '----')],
    ['a frame in small letters', (text) => text.replace(/-----.*-----/g, (line) => line.toLowerCase())],
    ['an address', encodeURIComponent],
    ['gzip', gzipSync],
    ['lines behind a writer’s initials', (text) => text.replace(/^/gm, 'KT> ')],
    ['lines of remarks', (text) => text.replace(/^/gm, '# ')],
    ['a program that puts it together', (text) => `"${text.trimEnd().replaceAll('\n', '\\n" +\n  "')}"`],
  ]

  it.each(WRITTEN)('with %s is read, and its form is named', async (_, write) => {
    const { pem: text } = await pushCertificate()
    const reading = await read(write(text))
    expect(reading).toMatchObject({ kind: 'push-certificate', certificate: { topic: TOPIC } })
    expect(reading).toHaveProperty('form')
  })

  it.each(WRITTEN.slice(1))('that was changed, with %s, is none', async (_, write) => {
    const { pem: text } = await pushCertificate()
    expect((await read(write(text.replace(/\n(.{10})..../, '\n$1AAAA')))).kind).not.toBe('push-certificate')
  })

  it('in a bag that is called one is read', async () => {
    const { der } = await pushCertificate()
    expect(await read(pem(bagOf(der)))).toMatchObject({ kind: 'push-certificate', form: ['wrapped', 'frame'] })
    expect((await read(pem((await signingRequest()).der))).kind).toBe('bare-signing-request')
  })

  it('that was cut off is never called damaged', async () => {
    const { pem: text } = await pushCertificate()
    const { text: token } = makeServerToken({ certificate: (await makePublicKeyCertificate()).der })
    for (const [whole, from] of [
      [text, 22],
      [token, 36],
    ] as const) {
      for (let length = from; length < from + 330; length += 3)
        expect([length, (await read(whole.slice(0, length))).kind]).toEqual([length, 'truncated'])
    }
  })
})

describe('a signing request', () => {
  it('in the frame of one that no vendor has signed is read', async () => {
    expect(await read(pem(Buffer.from(plist), 'CERTIFICATE REQUEST'))).toMatchObject({
      kind: 'signing-request',
      form: ['wrapped'],
    })
    expect((await read(pem(Buffer.from('no request'), 'CERTIFICATE REQUEST'))).kind).toBe('bare-signing-request')
  })

  it.each(AROUND_TEXT.filter(([name]) => name !== 'nothing' && name !== 'UTF-16' && name !== 'lines of Windows'))(
    'in %s is read, and its form is named',
    async (_, wrap) => {
      const reading = await read(wrap(request.text))
      expect(reading).toMatchObject({
        kind: 'signing-request',
        signingRequest: { publicKey: request.publicKey },
        form: ['wrapped'],
      })
    },
  )

  it('has no flaw as the console makes it', async () => {
    expect(await read(request.text)).not.toHaveProperty('form')
    expect(await read(request.text.replace(/(.{64})/g, '$1\r\n'))).not.toHaveProperty('form')
  })

  it('with words of a mail behind it is read, and what is the matter is named', async () => {
    const { publicKey } = request
    for (const tail of ['\r\n-- \r\nit@example.com', '\n\n(sent from a phone)\n', '\n______\nAcme, Inc.\n', 'x']) {
      const reading = await read(request.text + tail)
      expect([tail, reading]).toMatchObject([
        tail,
        { kind: 'signing-request', signingRequest: { publicKey }, form: ['wrapped'] },
      ])
    }
    // Letters alone may go on as base64 does, or not, by where the base64 ends.
    for (const tail of ['\nSent from my iPhone', '\n\nSent from my iPhone.\n']) {
      const reading = await read(request.text + tail)
      expect(reading).toMatchObject({ signingRequest: { publicKey } })
      expect([tail, reading.kind === 'padded-signing-request' || 'form' in reading]).toEqual([tail, true])
    }
  })

  it('is named where something stands behind its end', async () => {
    for (const tail of ['more', '<!-- x -->x', '\u0000\u0000x', plist]) {
      const reading = await read(Buffer.from(plist + tail).toString('base64'))
      expect(reading).toMatchObject({
        kind: 'padded-signing-request',
        signingRequest: { publicKey: request.publicKey },
      })
    }
    const broken = xml('<dict><key>PushCertRequestCSR</key><string>AAAA</string></dict>')
    expect(await read(Buffer.from(`${broken}x`).toString('base64'))).toEqual({ kind: 'padded-signing-request' })
  })

  it('as rich text of other words is none', async () => {
    expect((await read(richText('Dear all,\nthe certificate {UID} ends in May.'))).kind).toBe('text')
  })

  it('as a binary list is in the wrong form', async () => {
    const strings = Object.fromEntries(
      [...plist.matchAll(/<key>(\w+)<\/key>\s*<string>([^<]*)<\/string>/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    )
    const reading = { kind: 'unencoded-signing-request', signingRequest: { publicKey: request.publicKey } }
    expect(await read(binaryList(strings))).toMatchObject(reading)
    expect(await read(binaryList(strings).toString('base64'))).toMatchObject(reading)
  })
})

describe('a profile', () => {
  it.each<[string, () => string | Uint8Array]>([
    ['a binary list', () => binaryList(PROFILE)],
    ['base64 of a binary list', () => binaryList(PROFILE).toString('base64')],
    ['base64 of XML', () => Buffer.from(profileXml(topicOf(TOPIC))).toString('base64')],
    [
      'a saved page',
      () => binaryList({ WebMainResource: { WebResourceData: Buffer.from(profileXml(topicOf(TOPIC))) } }),
    ],
    [
      'a saved page in XML',
      () =>
        xml(
          `<dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${Buffer.from(profileXml(topicOf(TOPIC))).toString('base64')}</data></dict></dict>`,
        ),
    ],
    [
      'what macOS lists as XML',
      () =>
        xml(
          `<dict><key>_computerlevel</key><array><dict><key>ProfileIdentifier</key><string>a</string><key>ProfileItems</key><array><dict><key>PayloadType</key><string>com.apple.mdm</string><key>PayloadContent</key><dict><key>Topic</key><string>${TOPIC}</string></dict></dict></array></dict></array></dict>`,
        ),
    ],
    [
      'what macOS lists as a binary list',
      () =>
        binaryList({ it: [{ ProfileItems: [{ PayloadType: 'com.apple.mdm', PayloadContent: { Topic: TOPIC } }] }] }),
    ],
    [
      'what macOS lists as text',
      () =>
        `_computerlevel[1] attribute: name: MDM\n_computerlevel[1] attribute: profileIdentifier: com.example\n_computerlevel[1] payload[1] type = com.apple.mdm\n    Topic = "${TOPIC}";\nThere are 1 configuration profiles installed\n`,
    ],
    [
      'a mail',
      () =>
        `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/x-apple-aspen-config\n\n${profileXml(topicOf(TOPIC))}\n--b--\n`,
    ],
  ])('as %s is read to its UID', async (_, make) => {
    expect(profileOf(await read(make()))).toMatchObject({ topic: TOPIC, manages: true })
  })

  it.each([
    ['placeholder', 'com.apple.mgmt.External.YOUR-PUSH-TOPIC-HERE'],
    ['placeholder', '$TOPIC$'],
    ['placeholder', 'com.apple.mgmt.External.{{uuid}}'],
    ['placeholder', 'com.apple.mgmt.External.'],
    ['service', 'com.apple.mgmt.XServer.0b7c3e52-84d9-4a61-9e07-c1f2a6580d3b'],
    ['service', 'com.apple.mail.XServer.0b7c3e52-84d9-4a61-9e07-c1f2a6580d3b'],
    ['service', 'com.apple.calendar.XServer.x'],
    ['team', 'A1B2C3D4E5'],
    ['team', 'ZZZZZZZZZZ'],
    ['unknown', `${TOPIC}0`],
    ['unknown', 'push'],
    ['unknown', 'org.acme.mdm'],
  ])('with %s in the place of its UID says so: %s', async (otherTopicIs, otherTopic) => {
    expect(profileOf(await read(profileXml(topicOf(otherTopic))))).toMatchObject({ otherTopicIs, otherTopic })
  })

  it('with two UIDs says so', async () => {
    const several = { otherTopicIs: 'several', otherTopic: `${TOPIC}, ${OTHER_TOPIC}` }
    expect(profileOf(await read(profileXml(topicOf(TOPIC), topicOf(OTHER_TOPIC))))).toMatchObject(several)
    const mixed = profileOf(await read(profileXml(topicOf(TOPIC), topicOf('x'))))
    expect(mixed).toMatchObject({ otherTopicIs: 'unknown' })
  })

  it('that is encrypted says nothing of management', async () => {
    for (const content of [
      xml(
        '<dict><key>PayloadType</key><string>Configuration</string><key>EncryptedPayloadContent</key><data>MIAG</data></dict>',
      ),
      xml('<dict><key>EncryptedPayloadContent</key><data>MIAG</data></dict>'),
      binaryList({ PayloadType: 'Configuration', EncryptedPayloadContent: Buffer.from('x') }),
    ]) {
      expect(profileOf(await read(content))).toMatchObject({ encrypted: true, manages: false })
    }
  })

  it('that only fetches another one is named', async () => {
    const body =
      '<key>PayloadContent</key><dict><key>URL</key><string>https://example.com</string></dict><key>PayloadType</key><string>Profile Service</string>'
    expect((await read(xml(`<dict>${body}</dict>`))).kind).toBe('ota-profile')
    expect((await read(binaryList({ PayloadType: 'Profile Service', PayloadContent: { URL: 'x' } }))).kind).toBe(
      'ota-profile',
    )
    expect((await read(Buffer.from(xml(`<dict>${body}</dict>`)).toString('base64'))).kind).toBe('ota-profile')
  })
})

describe('a signed profile', () => {
  let certificate: Uint8Array
  let key: ReturnType<typeof generateKeyPairSync>['privateKey']
  beforeAll(async () => {
    const keys = await makeKeys()
    const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
    const { createPrivateKey } = await import('node:crypto')
    key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
    certificate = (await makePublicKeyCertificate({ keys, commonName: 'signer' })).der
  })
  const signed = (order: Partial<SignedMessageOrder> = {}) =>
    signMessage({
      content: Buffer.from(profileXml(topicOf(TOPIC))),
      certificate,
      sign: (data) => createSign('sha256').update(data).sign(key),
      ...order,
    })
  const pss = (data: Uint8Array) =>
    sign('sha256', data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })

  it.each<[string, Partial<SignedMessageOrder>]>([
    ['by RSA-PSS', { algorithm: '2a864886f70d01010a', sign: pss }],
    ['by RSA-PSS over the content itself', { algorithm: '2a864886f70d01010a', sign: pss, withoutAttributes: true }],
    ['without a certificate', { withoutCertificates: true }],
    ['in BER without a certificate', { withoutCertificates: true, pieces: 200 }],
    ['by an unknown algorithm', { algorithm: '2b6570' }],
  ])('%s could not be checked', async (_, order) => {
    expect(profileOf(await read(signed(order)))).toMatchObject({ topic: TOPIC, signature: 'not-checked' })
  })

  it('with other content is broken, though its certificate is missing', async () => {
    const message = Buffer.from(signed({ withoutCertificates: true }))
    message.write(OTHER_TOPIC, message.indexOf(TOPIC))
    expect(profileOf(await read(message))).toMatchObject({ topic: OTHER_TOPIC, signature: 'broken' })
  })

  it('as a binary list, or inside a signed mail, is read', async () => {
    expect(profileOf(await read(signed({ content: binaryList(PROFILE) })))).toMatchObject({
      topic: TOPIC,
      signature: 'holds',
    })
    const entity = `Content-Type: application/x-apple-aspen-config\r\n\r\n${profileXml(topicOf(TOPIC))}`
    const mail = `MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64\n\n${Buffer.from(signed({ content: Buffer.from(entity) })).toString('base64')}\n`
    expect(profileOf(await read(mail))).toMatchObject({ topic: TOPIC, signature: 'none' })
    const inner = Buffer.from(signed()).toString('base64')
    const attached = `Content-Type: multipart/signed; boundary=s\n\n--s\nContent-Type: application/x-apple-aspen-config\nContent-Transfer-Encoding: base64\n\n${inner}\n--s--\n`
    expect(profileOf(await read(attached))).toMatchObject({ topic: TOPIC, signature: 'holds' })
  })
})

describe('a bag of certificates', () => {
  it('with one is that certificate, with several nobody can tell', async () => {
    const { der } = await makePublicKeyCertificate()
    expect((await read(bagOf(der))).kind).toBe('public-key-certificate')
    expect(await read(bagOf(der, der))).toMatchObject({ kind: 'certificate-bundle', detail: '2' })
    expect((await read(bagOf())).kind).toBe('unread-message')
  })
})

describe('a server token', () => {
  it('is read where its header has lost its blank line', async () => {
    const { text } = makeServerToken({ certificate: (await makePublicKeyCertificate()).der })
    const glued = text.replace(/\r?\n\r?\n/, '\n')
    expect(glued).not.toBe(text)
    expect(await read(glued)).toMatchObject({ kind: 'server-token', serverToken: { framed: true } })
    expect(await read(text.replaceAll('\r\n', '\n').replace('\n\n', '\n'))).toMatchObject({ kind: 'server-token' })
    expect(await read(`${glued}\n\n`)).toMatchObject({ kind: 'server-token' })
  })

  it('in a mail is read, and is not in its own frame', async () => {
    const { text } = makeServerToken({ certificate: (await makePublicKeyCertificate()).der })
    const mail = `From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${text}\n--b--\n`
    expect(await read(mail)).toMatchObject({ kind: 'server-token', serverToken: { framed: false } })
    expect(await read(JSON.stringify({ token: text }))).toMatchObject({
      kind: 'server-token',
      serverToken: { framed: false },
    })
  })

  it.each([
    ['encrypted and authenticated (AES-GCM)', '3016 060b2a864886f70d0109100117 a007 3005 020100 3100'],
    ['encrypted without recipients', '3014 06092a864886f70d010706 a007 3005 020100 3100'],
    ['compressed', '3016 060b2a864886f70d0109100109 a007 3005 020100 3100'],
    ['authenticated', '3016 060b2a864886f70d0109100102 a007 3005 020100 3100'],
  ])('that is %s could not be checked', async (_, hex) => {
    const message = Buffer.from(hex.replaceAll(' ', ''), 'hex')
    expect((await read(message)).kind).toBe('unread-message')
    const framed = `Content-Type: application/pkcs7-mime; name="smime.p7m"\n\n${message.toString('base64')}\n`
    expect((await read(framed)).kind).toBe('unread-message')
  })
})

describe('a binary list made to be slow', () => {
  it('comes to an end', async () => {
    // Each level holds the level below twice: a hundred bytes that unfold into 2^40 objects.
    const levels = 40
    const body = [...Array(levels).keys()].map((level) => Buffer.from([0xa2, level + 1, level + 1]))
    const objects = [...body, Buffer.from([0x09])]
    const offsets = objects.map((_, index) => 8 + 3 * index)
    const trailer = Buffer.alloc(32)
    trailer.set([1, 1], 6)
    trailer[15] = objects.length
    trailer[31] = 8 + objects.reduce((sum, one) => sum + one.length, 0)
    const bomb = Buffer.concat([Buffer.from('bplist00'), ...objects, Buffer.from(offsets), trailer])
    expect((await read(bomb)).kind).toBe('unread-property-list')
  })
})
