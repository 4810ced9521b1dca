// Every answer that Koshin gives to "what is this file?", with what must have been established for it, and files that it is right of.
import 'reflect-metadata'
import { generateKeyPairSync } from 'node:crypto'
import { KeyUsageFlags } from '@peculiar/x509'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS, type DocumentKind } from '../../lib/documents/kinds/kinds.ts'
import { readAndProve } from '../../lib/examination/read.ts'
import { MAX_DOCUMENT_BYTES } from '../../lib/facts/limits.ts'
import { makeFile } from '../../lib/handover/file.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken, pem } from '../practice/authority.ts'
import { authority, pushCertificate, read, signingRequest, TOPIC } from './make.ts'
import { namedCertificate } from './named-certificate.ts'
import { binaryList, compound, richText } from './packagings.ts'
import { bagOf, signMessage } from './sign-message.ts'

type Content = string | Uint8Array | File
interface Answer {
  /** What has to be known before this is said. */
  evidence: string
  /** Files of which it is right; made when they are needed. */
  of: () => Promise<Content[]> | Content[]
}

const list = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">${body}</plist>\n`
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const concat = (text: string, digits: string) => Buffer.concat([Buffer.from(text), hex(digits)])
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const keyText = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
const issued = async () => (await pushCertificate()).pem
const token = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'c2VjcmV0c2VjcmV0' })
const OAUTH = { consumer_key: 'CK_1', consumer_secret: 'CS_1', access_token: 'AT_1', access_secret: 'AS_1' }
const MANAGING = `<dict><key>PayloadType</key><string>com.apple.mdm</string><key>Topic</key><string>${TOPIC}</string></dict>`
const PROFILE = list(`<dict><key>PayloadContent</key><array>${MANAGING}</array></dict>`)
const OTA = list('<dict><key>PayloadType</key><string>Profile Service</string></dict>')
const root = async () => (await authority()).root.certificate.rawData
const plistOf = async () => Buffer.from((await signingRequest()).text, 'base64').toString()
const APPLE = { CN: 'Apple Worldwide Developer Relations Certification Authority', O: 'Apple Inc.' }
const named = (...all: Parameters<typeof namedCertificate>[]) => Promise.all(all.map((one) => namedCertificate(...one)))
/** A file that the browser can't open any more. */
function goneFile(why: string): File {
  const file = new File(['x'], 'file.pem')
  return Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new DOMException('', why)) })
}

const ANSWERS: Record<DocumentKind, Answer> = {
  'push-certificate': {
    evidence: 'a whole certificate whose subject has one UID of an MDM',
    of: async () => [await issued(), (await pushCertificate()).der, (await issued()).replaceAll('\n', '\r\n')],
  },
  'signing-request': {
    evidence: 'base64 of a whole list with request, chain and signature, each read',
    of: async () => [
      (await signingRequest()).text,
      richText((await signingRequest()).text),
      JSON.stringify((await signingRequest()).text),
    ],
  },
  'server-token': {
    evidence: 'an enveloped message with a recipient and a content',
    of: async () => {
      const { text, message } = makeServerToken({ certificate: (await makePublicKeyCertificate()).der })
      return [text, message, base64(message)]
    },
  },
  'content-token': {
    evidence: 'base64 of JSON with the token and a fact about it',
    of: () => [token, `${token}\n`, token.replace(/(.{64})/g, '$1\r\n')],
  },
  'enrollment-profile': {
    evidence: 'a whole list with the payloads of a profile, open or encrypted',
    of: () => [
      PROFILE,
      binaryList({ PayloadType: 'Configuration', PayloadContent: [] }),
      list('<dict><key>EncryptedPayloadContent</key><data>MIAG</data></dict>'),
    ],
  },
  'public-key-certificate': {
    evidence: 'a whole self-signed certificate whose RSA key may encrypt',
    of: async () => {
      const own = await makePublicKeyCertificate()
      return [own.pem, own.der, bagOf(own.der)]
    },
  },
  empty: { evidence: 'no byte, or blanks alone', of: () => ['', ' \n', '\ufeff'] },
  truncated: {
    evidence: 'a beginning that tells how it goes on, and no end',
    of: async () => [new Uint8Array(64), PROFILE.slice(0, -12), (await issued()).slice(0, 300)],
  },
  'html-page': {
    evidence: 'the first tags of a page',
    of: () => [
      '<!doctype html><html>',
      '<html lang="ja"><body>',
      binaryList({ WebMainResource: { WebResourceData: Buffer.from('<html><body>x') } }),
    ],
  },
  'portal-answer': {
    evidence: 'JSON with the portal’s fields of an error',
    of: () => ['{"ErrorCode":-1,"ErrorMessage":"x"}', '{"ErrorMessage":"x"}', '{"ErrorCode":-80018,"ErrorMess'],
  },
  'bare-signing-request': {
    evidence: 'the shape of PKCS#10, or its BEGIN line',
    of: async () => {
      const { der } = await signingRequest()
      return [der, pem(der, 'CERTIFICATE REQUEST'), base64(der)]
    },
  },
  'unencoded-signing-request': {
    evidence: 'the whole request, read, in a list that is not in base64',
    of: async () => [await plistOf(), (await plistOf()).replaceAll('\n', '\r\n'), `\ufeff${await plistOf()}`],
  },
  'incomplete-signing-request': {
    evidence: 'a list with one of the three strings, another missing or unreadable',
    of: () => [
      list('<dict><key>PushCertRequestCSR</key><string>AAAA</string></dict>'),
      base64(list('<dict><key>PushCertSignature</key><string>AAAA</string></dict>')),
      binaryList({ PushCertCertificateChain: 'x' }),
    ],
  },
  'padded-signing-request': {
    evidence: 'the end of the list, and something behind it',
    of: async () => [`${await plistOf()}x`, base64(`${await plistOf()}<a>`), `${await plistOf()}${await plistOf()}`],
  },
  'wide-text': {
    evidence: 'two bytes a letter',
    of: async () => [wide(await issued()), wide((await signingRequest()).text), wide('some text')],
  },
  'certificate-bundle': {
    evidence: 'several certificates and nothing else',
    of: async () => [
      (await issued()) + pem(await root()),
      bagOf((await pushCertificate()).der, new Uint8Array(await root())),
      pem(await root()).repeat(3),
    ],
  },
  'mixed-bundle': {
    evidence: 'several blocks of different kinds, none of them secret',
    of: async () => {
      const request = pem((await signingRequest()).der, 'CERTIFICATE REQUEST')
      return [
        (await issued()) + request,
        request + pem(await root()),
        (await issued()) + String(publicKey.export({ type: 'spki', format: 'pem' })),
      ]
    },
  },
  'broken-certificate': {
    evidence: 'the frame or the first bytes of a certificate, and a content that does not parse',
    of: async () => [
      (await issued()).replace(/\n(.{10})..../, '\n$1????'),
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      Buffer.concat([(await pushCertificate()).der, Buffer.from('x')]),
    ],
  },
  'broken-token': {
    evidence: 'a token’s frame or fields, and no token in it',
    of: () => [
      'Content-Type: application/pkcs7-mime\n\nMIAG!?\n',
      '{"expDate":"x","orgName":"y"}',
      base64('{"expDate":"x","token":""}'),
    ],
  },
  'ota-profile': {
    evidence: 'a whole list that calls itself a profile service',
    of: () => [OTA, base64(OTA), binaryList({ PayloadType: 'Profile Service' })],
  },
  archive: {
    evidence: 'the first bytes of a format that holds other files',
    of: () => [hex('504b03041400'), hex('1f8b0800'), hex('377abcaf271c')],
  },
  'office-document': {
    evidence: 'the parts of a document’s text, by the names that a package or an old file lists',
    of: () => [
      zipSync({ '[Content_Types].xml': new Uint8Array(), 'word/document.xml': Buffer.from('<w:document/>') }),
      zipSync({ mimetype: new Uint8Array(), 'content.xml': Buffer.from('<office:document-content/>') }),
      compound({ Workbook: Buffer.from('x') }),
    ],
  },
  'outlook-mail': {
    evidence: 'the names that Outlook lists its properties by, or the first bytes of its own form',
    of: () => [
      compound({ '__nameid_version1.0': Buffer.from('x') }),
      compound({ a: Buffer.from('x'), '__properties_version1.0': Buffer.from('x') }),
      hex('789f3e2203000102'),
    ],
  },
  'locked-document': {
    evidence: 'the name under which an encrypted document lies in a file',
    of: () => [
      compound({ EncryptedPackage: Buffer.from('x') }),
      compound({ EncryptionInfo: Buffer.from('x'), EncryptedPackage: Buffer.from('x'.repeat(4000)) }),
      compound({ EncryptedPackage: Buffer.alloc(0) }),
    ],
  },
  'private-key': {
    evidence: 'the frame or the shape of a private key',
    of: async () => [keyText, privateKey.export({ type: 'pkcs1', format: 'der' }), (await issued()) + keyText],
  },
  'key-store': {
    evidence: 'the shape of PKCS#12, or the first bytes of a Java store',
    of: () => [
      hex('3080 020103 3080 06092a864886f70d010701 a080 2480 0402 cafe 0000 0000 0000 0000'),
      hex('feedfeed 00000002 00000001'),
      base64(hex('3016 020103 3011 06092a864886f70d010701 a004 0402 3000')),
    ],
  },
  'decrypted-server-token': {
    evidence: 'the fields of both secrets, each with a value',
    of: () => [
      JSON.stringify(OAUTH),
      `-----BEGIN MESSAGE-----\n${JSON.stringify(OAUTH)}\n-----END MESSAGE-----\n`,
      base64(JSON.stringify(OAUTH)),
    ],
  },
  'unencoded-content-token': {
    evidence: 'JSON with the token and a fact about it, not in base64',
    of: () => [
      Buffer.from(token, 'base64'),
      `${Buffer.from(token, 'base64')}\n`,
      `\ufeff${Buffer.from(token, 'base64')}`,
    ],
  },
  'wrapped-content-token': {
    evidence: 'a content token, read, with something around it',
    of: () => [JSON.stringify(token), base64(token), JSON.stringify({ locations: [{ name: 'a', token }] })],
  },
  'too-large': {
    evidence: 'its size alone',
    of: () => [1, 2, 100].map((more) => new File([new Uint8Array(MAX_DOCUMENT_BYTES + more)], 'file')),
  },
  unreadable: {
    evidence: 'the browser has not handed out its bytes',
    of: () => ['NotFoundError', 'NotReadableError', 'SecurityError'].map(goneFile),
  },
  'app-push-certificate': {
    evidence: 'a whole certificate whose name begins as Apple names those of apps and websites',
    of: () =>
      named(
        [{ CN: 'Apple Push Services: com.example.app', UID: 'com.example.app' }, APPLE],
        [{ CN: 'Apple Production Mac Push Services: com.example.app' }, APPLE],
        [{ CN: 'VoIP Services: com.example.app', UID: 'com.example.app.voip' }, APPLE],
        [{ CN: 'WatchKit Services: com.example.app' }, APPLE],
        [{ CN: 'Website Push ID: web.com.example' }, APPLE],
      ),
  },
  'wallet-certificate': {
    evidence: 'a whole certificate whose name begins as Apple names those of passes',
    of: () =>
      named(
        [{ CN: 'Pass Type ID: pass.com.example', UID: 'pass.com.example' }, APPLE],
        [{ CN: 'Pass Type ID with NFC: pass.com.example' }, APPLE],
        [{ CN: 'Pass Type ID: pass.jp.example.card' }, { CN: 'anybody' }],
      ),
  },
  'device-certificate': {
    evidence: 'a whole certificate that names Apple and one of its authorities for devices as its issuer',
    of: () =>
      named(
        [{ CN: 'F2LABC' }, { CN: 'Apple iPhone Device CA', O: 'Apple Inc.' }],
        [
          { CN: 'F2LABC', UID: 'ABCDE12345' },
          { CN: 'Apple iPhone Device CA', O: 'Apple Inc.' },
        ],
        [{ CN: 'x' }, { CN: 'Apple Mac Device CA', O: 'Apple Inc.' }],
      ),
  },
  'mac-server-certificate': {
    evidence: 'a whole certificate whose subject names a service of macOS Server',
    of: () =>
      named(
        [{ CN: 'APSP:1', UID: 'com.apple.mail.XServer.1' }, APPLE],
        [{ CN: 'APSP:1', UID: 'com.apple.calendar.XServer.1' }, { CN: 'anybody' }],
        [{ CN: 'APSP:1', UID: 'com.apple.mgmt.XServer.1' }, APPLE],
      ),
  },
  'vendor-certificate': {
    evidence: 'a whole certificate whose name begins as Apple names those of vendors; not who issued it',
    of: () =>
      named(
        [{ CN: 'MDM Vendor: Example' }, APPLE],
        [{ CN: 'MDM Vendor: 株式会社サンプル' }, APPLE],
        [{ CN: 'MDM Vendor: Example' }, { CN: 'anybody' }],
      ),
  },
  'authority-certificate': {
    evidence: 'a whole certificate that may sign others, its key for that alone or its issuer Apple by name',
    of: async () => [
      ...(await named([{ CN: 'Root' }, { CN: 'Root' }, KeyUsageFlags.keyCertSign])),
      pem(await root()),
      new Uint8Array(await root()),
    ],
  },
  'detached-signature': {
    evidence: 'a whole signed message with a signer, whose content stands elsewhere',
    of: async () => {
      const { der } = await makePublicKeyCertificate()
      const order = { content: hex('00'), certificate: der, sign: () => hex('00'.repeat(256)), detached: true }
      const signature = signMessage(order)
      return [signature, base64(signature), signMessage({ ...order, withoutCertificates: true })]
    },
  },
  'koshin-file': {
    evidence: 'the first line of a file that Koshin has encrypted',
    of: async () => [
      await makeFile('{}', 'correct horse battery staple'),
      concat('koshin-team 1\n{}\n', 'a7b8c9'),
      concat('koshin-handover 7\n{}\n', 'ff00'),
    ],
  },
  'stand-in': {
    evidence: 'the form of a link to a page or a file, or the first bytes of what macOS keeps beside one',
    of: () => [
      concat('\0\x05\x16\x07\0\x02\0\0Mac OS X        ', '0002'.repeat(60)),
      hex(`4c0000000114020000000000c000000000000046${'9b00'.repeat(60)}`),
      hex(`626f6f6b000000006d61726b00000000${'38a0'.repeat(60)}`),
      '[InternetShortcut]\r\nURL=https://identity.apple.com/pushcert/\r\n',
    ],
  },
  'other-certificate': {
    evidence: 'a whole certificate that none of the other answers is true of',
    of: () =>
      named(
        [{ CN: 'clomo' }, { CN: 'Company CA' }],
        [{ CN: 'Apple Development: Ken Sato', UID: 'ABCDE12345' }, APPLE],
        [{ CN: `APSP:${TOPIC.slice(-36)}`, UID: 'ABCDE12345' }, APPLE],
        [{ CN: 'F2LABC' }, { CN: 'Company Device CA', O: 'Company' }],
      ),
  },
  json: { evidence: 'JSON, looked through', of: () => ['{"a":[1,2]}', '[]', '{"a":"b"'] },
  text: { evidence: 'a text, looked through', of: () => ['Hello', base64('Hello, world'), richText('Hello {you}')] },
  binary: {
    evidence: 'the first bytes of a format that no file of a renewal has',
    of: () => ['%PDF-1.7\n', hex('89504e470d0a1a0a0000000d'), hex('ffd8ffe000104a46')],
  },
  'property-list': {
    evidence: 'a whole list, looked through',
    of: () => [
      list('<dict><key>a</key><string>b</string></dict>'),
      list('<array/>'),
      binaryList({ a: ['b', 1, true] }),
    ],
  },
  'public-key': {
    evidence: 'the frame or the shape of a public key',
    of: () => [
      String(publicKey.export({ type: 'spki', format: 'pem' })),
      publicKey.export({ type: 'spki', format: 'der' }),
      publicKey.export({ type: 'pkcs1', format: 'der' }),
    ],
  },
  'unread-bytes': {
    evidence: 'nothing: the format is not known',
    of: () => [
      hex('00018b3c99fe0a0203040506a7b8c9d0e1f2'),
      base64(hex('00018b3c99fe0a0203040506a7b8c9d0e1f2')),
      '-----BEGIN PKCS7-----\nMIAG\n-----END PKCS7-----',
    ],
  },
  'unread-message': {
    evidence: 'a message (CMS), and no more than that',
    of: () => [hex('300b 06092a864886f70d010702'), hex('3014 06092a864886f70d010706 a007 3005 020100 3100'), bagOf()],
  },
  'unread-property-list': {
    evidence: 'the beginning of a list, and no more than that',
    of: () => [
      'bplist00\u0001\u0002',
      list('<dict><key>a</key></array></dict>'),
      list('<dict/>').replace('<plist', '<!DOCTYPE plist [<!ENTITY a "b">]><plist'),
    ],
  },
}

async function kindRead(content: Content): Promise<DocumentKind> {
  return content instanceof File ? (await readAndProve(content)).reading.kind : (await read(content)).kind
}

describe('an answer', () => {
  it('is listed with its evidence, whatever it is', () => {
    expect(DOCUMENT_KINDS.filter((kind) => !(kind in ANSWERS))).toEqual([])
  })

  it.each(Object.entries(ANSWERS))('%s is given on evidence', async (kind, { of, evidence }) => {
    expect(evidence).not.toBe('')
    const contents = await of()
    expect(contents.length).toBeGreaterThanOrEqual(3)
    const answers = await Promise.all(contents.map(kindRead))
    expect(answers).toEqual(contents.map(() => kind))
  })
})
