// What is read from the two files of a renewal, in every form in which they arrive.
import { createHash, X509Certificate } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentReading, FormFlaw, OtherReading } from '../../lib/documents/kinds/types.ts'
import type { IssuedCertificate, MadeSigningRequest } from '../practice/authority.ts'
import { bytesOf, pushCertificate, read, signingRequest, TOPIC } from './make.ts'
import { bagOf } from './sign-message.ts'

let issued: IssuedCertificate
let request: MadeSigningRequest

beforeAll(async () => {
  request = await signingRequest()
  issued = await pushCertificate({ key: request.der, serial: '00c0ffee00c0ffee' })
})

const mime = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{1,76})/g, '$1\n')

const wide = (text: string, mark = true): Uint8Array => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')

describe('a push certificate', () => {
  it('is read to the facts that node:crypto reads', async () => {
    const reading = await read(issued.pem)
    const reference = new X509Certificate(issued.pem)
    expect(reading).toEqual({
      kind: 'push-certificate',
      certificate: {
        topic: TOPIC,
        commonName: `APSP:${TOPIC.slice(-36)}`,
        subject: `UID=${TOPIC}, CN=APSP:${TOPIC.slice(-36)}, C=JP`,
        issuer:
          'CN=TEST Application Integration 2 Certification Authority, OU=TEST Certification Authority, O=TEST Inc., C=US',
        issuerCommonName: 'TEST Application Integration 2 Certification Authority',
        issuerOrganisation: 'TEST Inc.',
        serial: 'c0ffee00c0ffee',
        notBefore: Date.parse(reference.validFrom),
        notAfter: Date.parse(reference.validTo),
        publicKey: reference.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
        sha256: reference.fingerprint256.replaceAll(':', '').toLowerCase(),
        der: reference.raw.toString('base64'),
        hasPushMarker: true,
        hasClientAuth: true,
        isAuthority: false,
        keyBits: 2048,
        keyUses: ['digitalSignature'],
        keyId: expect.stringMatching(/^[0-9a-f]{40}$/),
        authorityKeyId: expect.stringMatching(/^[0-9a-f]{40}$/),
      },
    })
  })

  it('carries the key of the request that it was made from', async () => {
    const reading = await read(issued.pem)
    expect(reading.kind === 'push-certificate' && reading.certificate.publicKey).toBe(request.publicKey)
  })

  const forms: [string, (pem: string, der: Uint8Array) => string | Uint8Array, FormFlaw?][] = [
    ['DER', (_, der) => der],
    ['DER with a line break behind it', (_, der) => Buffer.concat([der, Buffer.from('\r\n')])],
    ['PEM with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
    ['PEM with CR', (pem) => pem.replaceAll('\n', '\r'), 'frame'],
    ['PEM with a byte order mark', (pem) => `\ufeff${pem}`, 'frame'],
    ['PEM without its last line break', (pem) => pem.trimEnd()],
    ['PEM with leading blanks', (pem) => pem.replaceAll('\n', '\n   '), 'frame'],
    ['PEM in one line', (pem) => pem.replace(/\n(?!-)/g, ''), 'frame'],
    ['PEM with text around it', (pem) => `Bag Attributes\n  friendlyName: 証明書\nsubject=UID\n${pem}\nbye`],
    ['base64 without BEGIN and END', (_, der) => Buffer.from(der).toString('base64'), 'bare'],
    ['X509 CERTIFICATE', (pem) => pem.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
    [
      'TRUSTED CERTIFICATE with trust settings behind it',
      (_, der) => {
        const body = Buffer.concat([der, Buffer.from('300c300a06082b06010505070302', 'hex')]).toString('base64')
        return `-----BEGIN TRUSTED CERTIFICATE-----\n${body}\n-----END TRUSTED CERTIFICATE-----\n`
      },
      'frame',
    ],
    ['hexadecimal', (_, der) => Buffer.from(der).toString('hex'), 'wrapped'],
    [
      'hexadecimal with colons',
      (_, der) =>
        Buffer.from(der)
          .toString('hex')
          .replace(/(..)(?=.)/g, '$1:'),
      'wrapped',
    ],
    ['hexadecimal of a program', (_, der) => Buffer.from(der).toString('hex').replace(/(..)/g, '0x$1, '), 'wrapped'],
    ['PEM on one line altogether', (pem) => pem.replaceAll('\n', ''), 'frame'],
    ['PEM with text before BEGIN on its line', (pem) => `cert: ${pem}`, 'frame'],
    ['PEM with a header line inside', (pem) => pem.replace('\n', '\nx: y\n'), 'frame'],
    ['PEM with a no-break blank', (pem) => pem.replace(/\n(M.{20})/, '\n$1\u00a0'), 'frame'],
    ['PEM with no-break blanks at the ends', (pem) => pem.replaceAll('\n', '\u00a0\n'), 'frame'],
    ['PEM in JSON', (pem) => JSON.stringify({ certificate: { pem } }), 'wrapped'],
    ['PEM in quotes', (pem) => JSON.stringify(pem), 'wrapped'],
    ['PEM quoted in a mail', (pem) => `Here it is:\n${pem.replace(/^/gm, '> ')}`, 'wrapped'],
    ['PEM quoted twice', (pem) => pem.replace(/^/gm, '>> '), 'wrapped'],
    ['quoted-printable', (pem) => pem.replaceAll('=', '=3D').replace(/(.{60})(?=.)/g, '$1=\n'), 'wrapped'],
    ['base64 of its PEM', (pem) => Buffer.from(pem).toString('base64'), 'wrapped'],
    ['base64 with words around it', (_, der) => `Hello,\n\n${mime(der)}\nBye`, 'wrapped'],
    ['PKCS#7 with nothing else', (_, der) => bagOf(der), 'wrapped'],
    ['PKCS#7 in PEM', (_, der) => `-----BEGIN PKCS7-----\n${mime(bagOf(der))}-----END PKCS7-----\n`, 'wrapped'],
    [
      'an attachment',
      (_, der) =>
        `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b 1"\n\n--b 1\nContent-Type: text/plain\n\nHello\n` +
        `--b 1\nContent-Type: application/x-x509-ca-cert\nContent-Transfer-Encoding: base64\n\n${mime(der)}--b 1--\n`,
      'wrapped',
    ],
  ]
  it.each(forms)('is the same certificate as %s', async (_, bend, flaw) => {
    const reading = await read(bend(issued.pem, issued.der))
    const { form, ...rest } = { form: undefined, ...reading }
    expect(rest).toEqual(await read(issued.pem))
    if (flaw === undefined) expect(form).toBeUndefined()
    else expect(form).toContain(flaw)
  })

  it('is judged by its content, whatever its name', async () => {
    expect((await read(issued.pem, 'photo.jpg.crdownload')).kind).toBe('push-certificate')
  })

  it('is refused in UTF-16, yet read', async () => {
    const { kind, certificate } = narrow(await read(wide(issued.pem)))
    expect([kind, certificate?.topic]).toEqual(['wide-text', TOPIC])
    expect((await read(wide(issued.pem, false))).kind).toBe('wide-text')
    expect((await read(Buffer.from(wide(issued.pem)).swap16())).kind).toBe('wide-text')
  })

  const uids = [
    'wrong.prefix.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    'com.apple.mgmt.External.',
    'com.example.app',
    `${TOPIC}0`,
  ]
  it.each(uids)('is another certificate where its UID is %s', async (topic) => {
    const reading = narrow(await read((await pushCertificate({ topic })).pem))
    expect(reading.kind).toBe('other-certificate')
    expect(reading.certificate?.topic).toBeUndefined()
    expect(reading.detail).toBe(reading.certificate?.commonName)
  })
})

describe('a vendor-signed signing request', () => {
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')

  it('is read with its key, its vendor and its signatures', async () => {
    const reading = await read(request.text)
    expect(reading).toMatchObject({
      kind: 'signing-request',
      signingRequest: {
        publicKey: request.publicKey,
        sha256: sha256(request.text),
        vendor: 'MDM Vendor: i3Systems,Inc.',
        selfSigned: true,
        keyBits: 2048,
        vendorSignature: 'sha-256',
      },
    })
    expect(reading.kind === 'signing-request' && reading.signingRequest.chain.length).toBe(3)
  })

  it('is the same request wrapped in CRLF lines, with another SHA-256', async () => {
    const wrapped = (request.text.match(/.{1,76}/g) ?? []).join('\r\n')
    const [one, other] = [await read(request.text), await read(wrapped)]
    if (one.kind !== 'signing-request' || other.kind !== 'signing-request') throw new Error(other.kind)
    expect(other.signingRequest).toEqual({ ...one.signingRequest, sha256: sha256(wrapped) })
    expect(sha256(wrapped)).not.toBe(one.signingRequest.sha256)
  })

  it('is read with keys in another order, a chain the other way round and blanks in it', async () => {
    const plist = Buffer.from(request.text, 'base64').toString()
    const chain = plist.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----\n/g) ?? []
    expect(chain).toHaveLength(3)
    const turned = plist.replace(chain.join(''), chain.toReversed().join('').replaceAll('\n', '\n\t\t'))
    const reading = await read(Buffer.from(turned).toString('base64'))
    expect(reading).toMatchObject({ kind: 'signing-request', signingRequest: { vendor: 'MDM Vendor: i3Systems,Inc.' } })
  })

  it('shows a signature that belongs to something else', async () => {
    const { text } = await signingRequest({ brokenSignature: true })
    expect(await read(text)).toMatchObject({ kind: 'signing-request', signingRequest: { vendorSignature: 'broken' } })
  })

  it('is named, and read, without its base64', async () => {
    const { text, publicKey } = await signingRequest({ encoding: 'not-base64' })
    expect(await read(text)).toMatchObject({ kind: 'unencoded-signing-request', signingRequest: { publicKey } })
  })

  it('is refused in UTF-16, yet read', async () => {
    expect(narrow(await read(wide(request.text)))).toMatchObject({
      kind: 'wide-text',
      signingRequest: { keyBits: 2048 },
    })
  })

  it.each(['PushCertRequestCSR', 'PushCertCertificateChain', 'PushCertSignature'])(
    'says that %s is missing',
    async (key) => {
      const plist = Buffer.from(request.text, 'base64').toString()
      const without = plist.replace(new RegExp(`\\t<key>${key}</key>\\n\\t<string>[^<]*</string>\\n`), '')
      expect(without).not.toBe(plist)
      const reading = await read(Buffer.from(without).toString('base64'))
      expect(reading).toEqual({ kind: 'incomplete-signing-request', detail: key })
    },
  )

  it('is truncated wherever it is cut off', async () => {
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      const cut = request.text.slice(0, Math.floor(request.text.length * share))
      expect((await read(cut)).kind, `${share}`).toBe('truncated')
    }
    expect((await read(bytesOf(Buffer.from(request.text, 'base64').toString().slice(0, -30)))).kind).toBe('truncated')
  })
})

/** Readings of files that are of no use; the others have facts of their own. */
function narrow(reading: DocumentReading): OtherReading {
  switch (reading.kind) {
    case 'push-certificate':
    case 'signing-request':
    case 'server-token':
    case 'content-token':
    case 'enrollment-profile':
    case 'public-key-certificate':
      throw new Error(`read as ${reading.kind}`)
    default:
      return reading
  }
}
