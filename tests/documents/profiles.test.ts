// What is read of enrolment profiles, plain and signed, and which certificates are told apart.
import 'reflect-metadata'
import { createHash, createSign } from 'node:crypto'
import { KeyUsageFlags } from '@peculiar/x509'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentReading, EnrollmentProfileFacts } from '../../lib/documents/kinds/types.ts'
import { makeKeys } from '../practice/authority/keys.ts'
import { makePublicKeyCertificate } from '../practice/authority.ts'
import { OTHER_TOPIC, read, TOPIC } from './make.ts'
import { namedCertificate } from './named-certificate.ts'
import { type SignedMessageOrder, signMessage } from './sign-message.ts'

const PLACEHOLDER = 'com.apple.mgmt.External.YOUR-PUSH-TOPIC-HERE'
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const managing = (topic: string) =>
  `<dict><key>PayloadType</key><string>com.apple.mdm</string><key>Topic</key><string>${topic}</string></dict>`
const WIFI = '<dict><key>PayloadType</key><string>com.apple.wifi.managed</string></dict>'

function profile(...payloads: string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n',
    `<plist version="1.0"><dict><key>PayloadContent</key><array>${payloads.join('')}</array>`,
    '<key>PayloadDisplayName</key><string>登録 &amp; 管理</string><key>PayloadOrganization</key><string>Example</string>',
    '<key>PayloadType</key><string>Configuration</string></dict></plist>\n',
  ].join('')
}

function factsOf(reading: DocumentReading): EnrollmentProfileFacts {
  if (reading.kind !== 'enrollment-profile') throw new Error(`read as ${reading.kind}`)
  return reading.profile
}

describe('an enrolment profile', () => {
  const text = profile(WIFI, managing(TOPIC))

  it('is read to the UID its devices listen to', async () => {
    expect(await read(text)).toEqual({
      kind: 'enrollment-profile',
      profile: {
        topic: TOPIC,
        manages: true,
        name: '登録 & 管理',
        organisationName: 'Example',
        signature: 'none',
        sha256: sha256(text),
      },
    })
  })

  it('is read with a byte order mark, CRLF and CR, and refused in UTF-16', async () => {
    for (const content of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      expect(factsOf(await read(content)).topic).toBe(TOPIC)
    }
    expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ kind: 'wide-text' })
  })

  it.each<[string, string[], Partial<EnrollmentProfileFacts>]>([
    ['a placeholder', [managing(PLACEHOLDER)], { otherTopic: PLACEHOLDER, manages: true }],
    ['the topic of mail', [managing('com.apple.mail.XServer.x')], { otherTopic: 'com.apple.mail.XServer.x' }],
    ['a UID that goes on', [managing(`${TOPIC}0`)], { otherTopic: `${TOPIC}0` }],
    ['two UIDs', [managing(TOPIC), managing(OTHER_TOPIC)], { otherTopic: `${TOPIC}, ${OTHER_TOPIC}` }],
    ['no UID', [managing('')], { manages: true }],
    ['no management', [WIFI], { manages: false }],
    ['nothing', [], { manages: false }],
  ])('with %s has no UID to learn', async (_, payloads, expected) => {
    const facts = factsOf(await read(profile(...payloads)))
    expect(facts.topic).toBeUndefined()
    expect(facts).toMatchObject(expected)
    if (expected.otherTopic === undefined) expect(facts.otherTopic).toBeUndefined()
  })

  it('with the same UID twice names it once', async () => {
    expect(factsOf(await read(profile(managing(TOPIC), managing(TOPIC)))).topic).toBe(TOPIC)
  })
})

describe('a signed profile', () => {
  const text = profile(managing(TOPIC))
  let keys: CryptoKeyPair
  let certificate: Uint8Array
  beforeAll(async () => {
    keys = await makeKeys()
    certificate = (await makePublicKeyCertificate({ keys, commonName: 'signer' })).der
  })

  async function sign(order: Partial<SignedMessageOrder> = {}): Promise<Uint8Array> {
    const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
    const privateKey = { key, format: 'der', type: 'pkcs8' } as const
    const signer = (data: Uint8Array) => createSign('sha256').update(data).sign(privateKey)
    return signMessage({ content: Buffer.from(text), certificate, sign: signer, ...order })
  }

  it.each<[string, Partial<SignedMessageOrder>]>([
    ['with signed attributes', {}],
    ['over the content itself', { withoutAttributes: true }],
    ['in BER, its content in pieces', { pieces: 100 }],
  ])('holds %s', async (_, order) => {
    const message = await sign(order)
    expect(factsOf(await read(message))).toMatchObject({ topic: TOPIC, signature: 'holds', sha256: sha256(message) })
    const armoured = `-----BEGIN PKCS7-----\n${Buffer.from(message).toString('base64')}\n-----END PKCS7-----\n`
    expect(factsOf(await read(armoured)).signature).toBe('holds')
  })

  it('is broken with another UID put into it', async () => {
    for (const order of [{}, { withoutAttributes: true }, { pieces: 4096 }]) {
      const message = Buffer.from(await sign(order))
      const place = message.indexOf(TOPIC)
      message.write(OTHER_TOPIC, place)
      expect(factsOf(await read(message))).toMatchObject({ topic: OTHER_TOPIC, signature: 'broken' })
    }
  })

  it('never holds with a bit of its content turned, whichever', { timeout: 60_000 }, async () => {
    const message = Buffer.from(await sign())
    const [from, until] = [message.indexOf('<?xml'), message.indexOf('</plist>') + 8]
    const held: number[] = []
    for (let at = from; at < until; at++) {
      const bent = Buffer.from(message)
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8))
      const reading = await read(bent)
      if (reading.kind === 'enrollment-profile' && reading.profile.signature === 'holds') held.push(at)
    }
    expect([until - from > 300, held]).toEqual([true, []])
  })

  it('is broken without the certificate of its signer', async () => {
    const { der } = await makePublicKeyCertificate({ commonName: 'somebody else' })
    expect(factsOf(await read(await sign({ certificate: der }))).signature).toBe('broken')
  })

  it('is truncated where it is cut off', async () => {
    const message = await sign()
    for (const share of [0.1, 0.5, 0.99]) {
      expect((await read(message.slice(0, Math.floor(message.length * share)))).kind).toBe('truncated')
    }
  })
})

describe('a certificate', () => {
  const issue = async (...names: Parameters<typeof namedCertificate>) => read(await namedCertificate(...names))
  const APPLE = { CN: 'Apple Worldwide Developer Relations Certification Authority', O: 'Apple Inc.' }

  it.each<[string, Parameters<typeof issue>]>([
    ['app-push-certificate', [{ CN: 'Apple Push Services: com.example.app', UID: 'com.example.app' }, APPLE]],
    ['app-push-certificate', [{ CN: 'Apple Development IOS Push Services: com.example.app' }, APPLE]],
    ['wallet-certificate', [{ CN: 'Pass Type ID: pass.com.example', UID: 'pass.com.example' }, APPLE]],
    ['device-certificate', [{ CN: 'F2LABC' }, { CN: 'Apple iPhone Device CA', O: 'Apple Inc.' }]],
    ['mac-server-certificate', [{ CN: 'APSP:1', UID: 'com.apple.mail.XServer.1' }, APPLE]],
    ['vendor-certificate', [{ CN: 'MDM Vendor: Example' }, APPLE]],
    ['authority-certificate', [{ CN: 'Root' }, { CN: 'Root' }, KeyUsageFlags.keyCertSign]],
    ['public-key-certificate', [{ CN: 'clomo' }, { CN: 'clomo' }]],
    ['public-key-certificate', [{ CN: 'clomo' }, { CN: 'clomo' }, KeyUsageFlags.keyEncipherment]],
    ['other-certificate', [{ CN: 'clomo' }, { CN: 'clomo' }, KeyUsageFlags.digitalSignature]],
    ['other-certificate', [{ CN: 'clomo' }, { CN: 'Company CA' }]],
    ['other-certificate', [{ CN: 'F2LABC' }, { CN: 'Company Device CA', O: 'Company' }]],
    ['other-certificate', [{ CN: 'APSP:1' }, { CN: 'APSP:1' }]],
    ['push-certificate', [{ CN: 'APSP:1', UID: TOPIC }, { CN: 'anybody' }]],
  ])('is a %s', async (kind, order) => {
    expect((await issue(...order)).kind).toBe(kind)
  })
})
