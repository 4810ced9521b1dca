// The files that are damaged: one of every kind, made by the test authority, and the samples where they are at hand.
import { createSign, X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { DAY } from '../../lib/facts/time.ts'
import { AROUND_ANYTHING, binaryList, compound, pdf, richText } from '../../tests/documents/packagings.ts'
import { bagOf, signMessage } from '../../tests/documents/sign-message.ts'
import { makeKeys } from '../../tests/practice/authority/keys.ts'
import {
  issuePushCertificate,
  loadAuthority,
  makeContentToken,
  makePublicKeyCertificate,
  makeServerToken,
  makeSigningRequest,
  pem,
} from '../../tests/practice/authority.ts'
import { inProject } from '../command/paths.mjs'

export interface FuzzSource {
  name: string
  bytes: Uint8Array
}

/** Stands in the content token, and must never stand in an answer. */
export const FUZZ_SECRET = 'S3cretThatNobodyMayEverSeeAgain0123456789'
const UUID = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'
export const FUZZ_TOPIC = `com.apple.mgmt.External.${UUID}`

function profile(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string>' +
    `<key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mdm</string><key>Topic</key><string>${FUZZ_TOPIC}` +
    '</string></dict></array></dict></plist>\n'
  )
}

async function signedProfile(pieces?: number): Promise<Uint8Array> {
  const keys = await makeKeys()
  const { der } = await makePublicKeyCertificate({ keys, commonName: 'signer' })
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
  const privateKey = { key, format: 'der', type: 'pkcs8' } as const
  const sign = (data: Uint8Array) => createSign('sha256').update(data).sign(privateKey)
  return signMessage({
    content: Buffer.from(profile()),
    certificate: der,
    sign,
    ...(pieces !== undefined && { pieces }),
  })
}

const BINARY_PROFILE = {
  PayloadType: 'Configuration',
  PayloadContent: [{ PayloadType: 'com.apple.mdm', Topic: FUZZ_TOPIC }],
}

function inMail(content: string | Uint8Array): string {
  const [, wrap] = AROUND_ANYTHING.find(([name]) => name === 'a mail') ?? []
  return wrap?.(content) ?? ''
}

/** Each file as it is, so that damage reaches its text. */
function inArchive(files: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [name, Uint8Array.from(Buffer.from(content))])
  return zipSync(Object.fromEntries(bytes), { level: 0 })
}

function inWord(text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  return inArchive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document>${paragraphs.join('')}</w:document>`,
  })
}

/** As a page, XML, a log and a database show a text. */
const shown = (text: string): Record<string, string> => ({
  'on a page': `<!doctype html><html><body><pre>${text}</pre></body></html>`,
  'in XML': `<?xml version="1.0"?><config><file>${text}</file></config>`,
  'in a log': text.trim().replace(/^/gm, '2026-11-07 10:15 INFO '),
  'in a database': `INSERT INTO f VALUES ('\\x${Buffer.from(text).toString('hex')}');`,
})

async function synthetic(): Promise<FuzzSource[]> {
  const authority = await loadAuthority()
  const request = await makeSigningRequest(authority)
  const now = Date.now()
  const order = { topic: FUZZ_TOPIC, key: request.der, notBefore: now, notAfter: now + 365 * DAY }
  const issued = await issuePushCertificate(authority, order)
  const own = await makePublicKeyCertificate()
  const token = makeServerToken({ certificate: own.der })
  const contentToken = makeContentToken({ expires: now + 365 * DAY, token: FUZZ_SECRET })
  const bundle = issued.pem + pem(authority.issuing.certificate.rawData) + pem(request.der, 'CERTIFICATE REQUEST')
  const made: [string, string | Uint8Array][] = [
    ['push certificate, PEM', issued.pem],
    ['push certificate, DER', issued.der],
    ['signing request', request.text],
    ['signing request, plist', Buffer.from(request.text, 'base64')],
    ['server token', token.text],
    ['server token, BER', token.message],
    ['content token', contentToken],
    ['profile', profile()],
    ['profile, signed', await signedProfile()],
    ['profile, signed in BER', await signedProfile(64)],
    ['public key certificate', own.pem],
    ['bundle', bundle],
    ['bag of one certificate', bagOf(issued.der)],
    ['profile, binary', binaryList(BINARY_PROFILE)],
    ['profile, signed, in a mail', inMail(await signedProfile())],
    ['saved page, binary', binaryList({ WebMainResource: { WebResourceData: Buffer.from(profile()) } })],
    ['signing request, rich text', richText(request.text)],
    ['push certificate, hexadecimal', Buffer.from(issued.der).toString('hex')],
    ['push certificate, JSON', JSON.stringify({ certificate: issued.pem })],
    ['push certificate, quoted by a mail', issued.pem.replace(/^/gm, '> ')],
    ['content token, in quotes', JSON.stringify(contentToken)],
    ['content token, base64 twice', Buffer.from(contentToken).toString('base64')],
    ['content token, in a mail', inMail(contentToken)],
    ['content token, JSON', Buffer.from(contentToken, 'base64').toString()],
    ['archive', inArchive({ 'push.pem': issued.pem, 'push.csr': request.text, 'note.txt': 'renewed' })],
    ['archive with a token', inArchive({ 'push.pem': issued.pem, 'a.vpptoken': contentToken })],
    ['document of Word', inWord(issued.pem)],
    ['document of Word with a token', inWord(contentToken)],
    [
      'mail of Outlook with a token',
      compound({ '__nameid_version1.0': Buffer.from('x'), b: Buffer.from(contentToken) }),
    ],
    ['PDF with a token on its page', pdf([Buffer.from(`BT (${contentToken}) Tj ET`)], false)],
    ['PDF with a token attached', pdf([Buffer.from('BT ET'), Buffer.from(contentToken)], true)],
    ...Object.entries(shown(issued.pem)).map(([how, text]): [string, string] => [`push certificate, ${how}`, text]),
    ...Object.entries(shown(contentToken)).map(([how, text]): [string, string] => [`content token, ${how}`, text]),
    ...Object.entries(shown(request.text)).map(([how, text]): [string, string] => [`signing request, ${how}`, text]),
    [
      'server token, decrypted',
      JSON.stringify({ consumer_key: 'CK', consumer_secret: FUZZ_SECRET, access_secret: FUZZ_SECRET }),
    ],
    [
      'private key',
      `-----BEGIN PRIVATE KEY-----\n${Buffer.from(FUZZ_SECRET.repeat(4)).toString('base64')}\n-----END PRIVATE KEY-----\n`,
    ],
    [
      'key store',
      Buffer.from(
        `308190020103308189${'06092a864886f70d010701a07c047a'}${Buffer.from(FUZZ_SECRET.repeat(2)).toString('hex')}`,
        'hex',
      ),
    ],
  ]
  return made.map(([name, content]) => ({ name, bytes: Buffer.from(content) }))
}

/** The samples lie beside the project, and are no part of it. */
function samples(): FuzzSource[] {
  const folder = inProject('..', 'shared', 'samples')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /[\\/]/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}

export async function fuzzSources(): Promise<FuzzSource[]> {
  return [...(await synthetic()), ...samples()]
}

/** SHA-256 of every certificate in these files, lower-case hexadecimal: what may count as genuine. */
export function certificatesIn(sources: readonly FuzzSource[]): Set<string> {
  const found = new Set<string>()
  for (const { bytes } of sources) {
    const text = Buffer.from(bytes).toString('latin1')
    const plist = /^[A-Za-z0-9+/=\s]+$/.test(text) ? Buffer.from(text, 'base64').toString('latin1') : text
    const blocks = plist.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
    const trimmed = blocks.map((block) => block.replace(/^[ \t]+/gm, ''))
    for (const content of [...trimmed, ...(blocks.length === 0 && bytes[0] === 0x30 ? [Buffer.from(bytes)] : [])]) {
      try {
        found.add(new X509Certificate(content).fingerprint256.replaceAll(':', '').toLowerCase())
      } catch {
        // A file of another kind.
      }
    }
  }
  return found
}
