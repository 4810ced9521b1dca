// A secret beside something else makes the file a secret, whatever the other thing is, whichever comes first, and whatever is around both.
import { generateKeyPairSync } from 'node:crypto'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { isSecret } from '../../lib/documents/readers/within.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken, pem } from '../practice/authority.ts'
import { authority, pushCertificate, read, signingRequest, TOPIC } from './make.ts'
import { richText } from './packagings.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const folded = (text: string) => text.replace(/(.{64})(?=.)/g, '$1\n')
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Uint8Array.from(Buffer.from(text))])))
const inLines = (text: string, lead: string) => text.trim().replaceAll('\n', `\n${lead}`)
const literal = (text: string) => text.replaceAll('"', '\\"').replaceAll('\n', '\\n')

const AROUND: readonly [string, (one: string, secret: string) => string | Uint8Array][] = [
  ['a text, before it', (one, secret) => `Hello,\n\n${secret}\n\nand\n\n${one}\n\nBye\n`],
  ['a text, behind it', (one, secret) => `Hello,\n\n${one}\n\nand the other:\n\n${secret}\n\nBye\n`],
  ['a text, right behind it', (one, secret) => `${one.trim()}\n${secret}\n`],
  ['XML', (one, secret) => `<?xml version="1.0"?><c><a>${escaped(one)}</a><b>${escaped(secret)}</b></c>`],
  ['JSON', (one, secret) => JSON.stringify({ one, secret })],
  ['lines of JSON', (one, secret) => `${JSON.stringify({ one })}\n${JSON.stringify({ secret })}\n`],
  ['an archive', (one, secret) => zip({ one, secret })],
  [
    'a document of Word',
    (one, secret) =>
      zip({
        '[Content_Types].xml': '',
        'word/document.xml': `<w:document>${escaped(`${one}\n\n${secret}`).replace(/^.*$/gm, '<w:p><w:t>$&</w:t></w:p>')}</w:document>`,
      }),
  ],
  [
    'a mail, attached',
    (one, secret) =>
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${one}\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${folded(base64(secret))}\n--b--\n`,
  ],
  ['a log', (one, secret) => `${one.trim()}\n${secret}`.replace(/^/gm, '10:15 INFO ')],
  ['settings', (one, secret) => `a: |\n  ${inLines(one, '  ')}\nb: |\n  ${inLines(secret, '  ')}\n`],
  ['variables', (one, secret) => `ONE="${literal(one)}"\nOTHER="${literal(secret)}"\n`],
  ['rich text', (one, secret) => richText(`${one}\n\n${secret}`)],
  ['a table', (one, secret) => `n,a,b\r\nx,"${one.replaceAll('"', '""')}","${secret.replaceAll('"', '""')}"\r\n`],
]
const PAGE = (one: string, secret: string) =>
  `<html><body><pre>${escaped(one)}</pre><p>and</p><pre>${escaped(secret)}</pre></body></html>`

const TOKEN = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'S3cret'.repeat(8) })
const KEY = String(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
)
const DIGITS = '0a1b2c3d'.repeat(5)
const SECRETS: Readonly<Record<string, string>> = {
  'a content token': TOKEN,
  'a content token without its base64': Buffer.from(TOKEN, 'base64').toString(),
  'a private key': KEY,
  'a private key without its frame': KEY.replace(/-----.*-----\n/g, ''),
  'a decrypted server token': JSON.stringify({ consumer_secret: `CS_${DIGITS}`, access_secret: `AS_${DIGITS}` }),
}
const list = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">${body}</plist>\n`
const managed = (more = '') =>
  list(
    `<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array>${more}<dict><key>PayloadType</key><string>com.apple.mdm</string><key>Topic</key><string>${TOPIC}</string></dict></array></dict>`,
  )

const things = new Map<string, string>()
beforeAll(async () => {
  const { der, pem: own } = await makePublicKeyCertificate()
  const { text, der: bare } = await signingRequest()
  const made: Readonly<Record<string, string>> = {
    'push-certificate': (await pushCertificate()).pem,
    'signing-request': text,
    'signing-request in lines': folded(text),
    'unencoded-signing-request': Buffer.from(text, 'base64').toString(),
    'bare-signing-request': pem(bare, 'CERTIFICATE REQUEST'),
    'server-token': makeServerToken({ certificate: der }).text.replaceAll('\r\n', '\n'),
    'enrollment-profile': managed(),
    'public-key-certificate': own,
    'authority-certificate': pem((await authority()).root.certificate.rawData),
  }
  for (const [name, content] of Object.entries(made)) things.set(name, content)
})

describe.each(Object.entries(SECRETS))('%s', (_, secret) => {
  it.each(AROUND)('in %s beside anything is a secret', async (_, wrap) => {
    for (const [name, content] of things) {
      const reading = await read(wrap(content, secret))
      expect([name, reading.kind, isSecret(reading)]).toEqual([name, reading.kind, true])
      expect(JSON.stringify(reading)).not.toContain('S3cret')
    }
  })
})

it.each(Object.entries(SECRETS).filter(([name]) => !name.includes('without its base64')))(
  '%s on a page beside anything is a secret',
  async (_, secret) => {
    for (const [name, content] of things) {
      const reading = await read(PAGE(content, secret))
      expect([name, reading.kind, isSecret(reading)]).toEqual([name, reading.kind, true])
    }
  },
)

describe('no secret', () => {
  const HARMLESS = [
    'The consumer key and the access token are kept by the server.',
    'token: see the safe. orgName and expDate are in the mail.',
    'BEGIN and END of a private key look alike.',
    `sha256 ${DIGITS}${DIGITS}`,
  ]
  it.each(AROUND.filter(([name]) => name !== 'variables'))('is made in %s by words about one', async (_, wrap) => {
    for (const [name, content] of things)
      for (const words of HARMLESS)
        expect([name, words, isSecret(await read(wrap(content, words)))]).toEqual([name, words, false])
  })

  it('is a profile for the identity that it brings to devices', async () => {
    const identity = `<dict><key>PayloadType</key><string>com.apple.security.pkcs12</string><key>PayloadContent</key><data>${Buffer.from('3016020103301106092a864886f70d010701a004040230003000'.repeat(6), 'hex').toString('base64')}</data></dict>`
    expect((await read(managed(identity))).kind).toBe('enrollment-profile')
    expect((await read(`Ken:\n${managed(identity)}\nthanks\n`)).kind).toBe('enrollment-profile')
  })

  it('is what is cut off, or a file alone', async () => {
    for (const content of things.values()) expect(isSecret(await read(content))).toBe(false)
    expect((await read(TOKEN)).kind).toBe('content-token')
    expect((await read(TOKEN.slice(0, 120))).kind).toBe('truncated')
  })
})

describe('in a file as long as is read', () => {
  const long = Array.from({ length: 9000 }, (_, at) => `line ${at} <b>x</b> \\n of a long log = 3`).join('\n')
  const AROUND_LONG: readonly [string, (content: string) => string | Uint8Array][] = [
    ['the end of a log', (content) => `${long}\n${content}\n`],
    ['the beginning of a log', (content) => `${content}\n${long}\n`],
    ['the last file of an archive', (content) => zip({ 'a.txt': long, b: content })],
    ['the end of XML', (content) => `<?xml version="1.0"?><r><a>${escaped(long)}</a><b>${escaped(content)}</b></r>`],
    [
      'the second file of a mail',
      (content) =>
        `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${folded(base64(long))}\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${folded(base64(content))}\n--b--\n`,
    ],
  ]
  it.each(AROUND_LONG)('what stands at %s is found', async (_, wrap) => {
    for (const secret of [TOKEN, KEY]) expect(isSecret(await read(wrap(secret)))).toBe(true)
    const reading = await read(wrap(things.get('push-certificate') ?? ''))
    expect([reading.kind, ...(('parts' in reading && reading.parts) || []).map(({ kind }) => kind)]).toContain(
      'push-certificate',
    )
  })
})
