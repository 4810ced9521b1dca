// Files as people send them, beside those that an Apple page or a console makes: mails, archives, dumps, encrypted ones. None is called what it is not.
import { generateKeyPairSync } from 'node:crypto'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import {
  type IssuedCertificate,
  makeContentToken,
  makePublicKeyCertificate,
  makeServerToken,
  pem,
} from '../practice/authority.ts'
import { authority, bytesOf, pushCertificate, read, TOPIC } from './make.ts'

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const folded = (text: string, width = 76) => text.replace(new RegExp(`(.{${width}})`, 'g'), '$1\r\n')
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])))
const quotedPrintable = (text: string) => text.replaceAll('=', '=3D').replace(/(.{70})(?=.)/g, '$1=\r\n')
const inWord = (text: string) =>
  zip({
    '[Content_Types].xml': '<x/>',
    'word/document.xml': `<w:document><w:p><w:t>${text.replaceAll('\n', '</w:t></w:p><w:p><w:t>')}</w:t></w:p></w:document>`,
  })
const KEY = String(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
)
const TOKEN = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'S3cretThatNobodyMayEverSeeAgain0123456789' })

/** Source: POSIX, uuencode. */
function uuencoded(content: string): string {
  const data = Buffer.from(content)
  let out = 'begin 644 file\n'
  for (let i = 0; i < data.length; i += 45) {
    const chunk = data.subarray(i, i + 45)
    let line = String.fromCharCode(32 + chunk.length)
    for (let j = 0; j < chunk.length; j += 3) {
      const [a = 0, b = 0, c = 0] = chunk.subarray(j, j + 3)
      for (const v of [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63])
        line += v === 0 ? '`' : String.fromCharCode(32 + v)
    }
    out += `${line}\n`
  }
  return `${out}\`\nend\n`
}

/** A mail as programs make it: text and page side by side, and a file attached. */
const mail = (page: string, attached: string) =>
  `From: it@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: multipart/alternative; boundary=yy\r\n\r\n--yy\r\nContent-Type: text/plain\r\n\r\nhi\r\n--yy\r\nContent-Type: text/html\r\n\r\n${page}\r\n--yy--\r\n--xx\r\nContent-Type: application/octet-stream; name=a.pem\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(base64(attached))}\r\n--xx--\r\n`
const savedByChrome = (page: string) =>
  `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(page)}\r\n----b--\r\n`

let issued: IssuedCertificate
let root: string
beforeAll(async () => {
  issued = await pushCertificate()
  root = pem((await authority()).root.certificate.rawData)
})

describe('a certificate is read', () => {
  it.each<[string, (text: string) => string | Uint8Array]>([
    ['attached to a mail with a page in it', (text) => mail('<html><body>hi</body></html>', text)],
    ['filled up with zeros', (text) => Buffer.concat([Buffer.from(text), Buffer.alloc(200)])],
    ['in uuencode', (text) => uuencoded(text)],
    [
      'behind the numbers of its lines',
      (text) =>
        text
          .trim()
          .split('\n')
          .map((line, at) => `${String(at + 1).padStart(3)} ${line}`)
          .join('\n'),
    ],
    ['as `diff` shows that it was added', (text) => text.replace(/^/gm, '+')],
    [
      'in the log of a chat',
      (text) =>
        text
          .trim()
          .split('\n')
          .map((line) => `[10:15] <ken> ${line}`)
          .join('\n'),
    ],
    ['in a mail in UTF-7', (text) => text.replaceAll('+', '+-').replaceAll('=', '+AD0-')],
    ['as PowerShell exports it', (text) => `<Objs><S N="Pem">${text.replaceAll('\n', '_x000A_')}</S></Objs>`],
    ['in JSON within JSON', (text) => JSON.stringify(JSON.stringify({ pem: text }))],
    ['in an address with data in it', (text) => `data:application/x-pem-file;base64,${base64(text)}`],
    [
      'in settings',
      (text) =>
        `resource "mdm" "a" {\n  certificate = <<-EOT\n    ${text.trim().replaceAll('\n', '\n    ')}\n  EOT\n}\n`,
    ],
  ])('%s, and its form is named', async (_, write) => {
    const reading = await read(write(issued.pem))
    expect(reading).toMatchObject({ kind: 'push-certificate', certificate: { topic: TOPIC } })
    expect(reading).toHaveProperty('form')
  })

  it('in uuencode with those that issued it, though `CERTIFICATE` has `%41` in it then, as an address writes `A`', async () => {
    const reading = await read(uuencoded(`${issued.pem}${root.repeat(3)}`))
    expect(reading).toMatchObject({ kind: 'certificate-bundle', certificate: { topic: TOPIC } })
  })

  it('with DOS’s end of a text behind it', async () => {
    expect((await read(Buffer.concat([issued.der, Buffer.from([0x1a])]))).kind).toBe('push-certificate')
    expect((await read(`${issued.pem}\u001a`)).kind).toBe('push-certificate')
    expect((await read(Buffer.concat([issued.der, Buffer.from([0x1b])]))).kind).toBe('broken-certificate')
  })
})

describe('what nobody can read is not called needless', () => {
  it.each<[string, () => string | Uint8Array]>([
    [
      'a message of OpenPGP',
      () =>
        `-----BEGIN PGP MESSAGE-----\n\n${folded(base64(Buffer.alloc(300, 0x8c)), 64)}=abcd\n-----END PGP MESSAGE-----\n`,
    ],
    [
      'a file of age',
      () =>
        `-----BEGIN AGE ENCRYPTED FILE-----\n${folded(base64(`age-encryption.org/v1\n-> X25519 abc\n${'x'.repeat(200)}`), 64)}\n-----END AGE ENCRYPTED FILE-----\n`,
    ],
    [
      'a file of age without its frame',
      () => Buffer.concat([Buffer.from('age-encryption.org/v1\n-> X25519 abc\n'), Buffer.alloc(300, 0xa7)]),
    ],
    ['a vault of Ansible', () => `$ANSIBLE_VAULT;1.1;AES256\n${folded('6432'.repeat(200), 80)}`],
    ['BinHex', () => `(This file must be converted with BinHex 4.0)\n\n:${'a'.repeat(600)}:\n`],
    ['a program’s own format', () => hex(`28b52ffe${'ab'.repeat(40)}00010203`)],
  ])('%s', async (_, make) => {
    expect(kindOf((await read(make())).kind).is).toBe('unclear')
  })

  it.each([
    ['bzip2', `425a6839314159265359${'00'.repeat(20)}`],
    ['xz', `fd377a585a000004${'ab'.repeat(20)}`],
    ['Zstandard', `28b52ffd${'ab'.repeat(20)}`],
    ['Cabinet', `4d53434600000000${'ab'.repeat(20)}`],
    ['LHA', `2a002d6c68352d${'ab'.repeat(20)}`],
  ])('%s, which is an archive', async (detail, digits) => {
    expect(await read(hex(digits))).toEqual({ kind: 'archive', detail })
  })
})

describe('a secret is one', () => {
  it.each<[string, () => string | Uint8Array]>([
    ['in uuencode', () => uuencoded(KEY)],
    ['in a document of Word', () => inWord(KEY)],
    [
      'in a table of Excel',
      () =>
        zip({
          'xl/sharedStrings.xml': `<sst><si><t>consumer_secret</t></si><si><t>CS_${'0a1b2c3d'.repeat(8)}</t></si></sst>`,
        }),
    ],
    [
      'on a page that Chrome has saved',
      () => savedByChrome(`<!doctype html><html><body><pre>${KEY}</pre></body></html>`),
    ],
    [
      'in the data of a cluster',
      () => `kind: Secret\ndata:\n  tls.crt: ${base64(issued.pem)}\n  tls.key: ${base64(KEY)}\n`,
    ],
    [
      'in variables beside its certificate',
      () => `CERT="${issued.pem.replaceAll('\n', '\\n')}"\nKEY="${KEY.replaceAll('\n', '\\n')}"\n`,
    ],
    ['in an address', () => `https://mdm.example/upload?token=${encodeURIComponent(TOKEN)}`],
    ['in a command of a database', () => `INSERT INTO k VALUES ('${KEY.replaceAll('\n', '\\n')}');`],
    ['attached to a mail with a page in it', () => mail('<html><body>hi</body></html>', TOKEN)],
    ['in a mail in UTF-7', () => `Here it is:\n${`${TOKEN}==`.replaceAll('=', '+AD0-')}\n`],
    ['in JSON within JSON', () => JSON.stringify(JSON.stringify({ key: KEY }))],
  ])('%s', async (_, make) => {
    const reading = await read(make())
    expect(kindOf(reading.kind).is).toBe('secret')
    expect(JSON.stringify(reading)).not.toContain('S3cret')
  })
})

it.each<[string, string, () => string | Uint8Array | Promise<string>]>([
  [
    'a page that Chrome has saved',
    'html-page',
    () => savedByChrome('<!doctype html><html><body>Sign in</body></html>'),
  ],
  ['a mail with a page alone', 'html-page', () => mail('<html><body>hi</body></html>', 'Guten Tag')],
  [
    'a server token with a mail’s lines before it',
    'server-token',
    async () =>
      `Received: from x by y\r\n${makeServerToken({ certificate: (await makePublicKeyCertificate()).der }).text}`,
  ],
  [
    'a server token in quoted-printable',
    'server-token',
    async () => quotedPrintable(makeServerToken({ certificate: (await makePublicKeyCertificate()).der }).text),
  ],
  ['a content token in folded lines', 'content-token', () => folded(TOKEN)],
  [
    'a chain as `openssl s_client` shows it',
    'certificate-bundle',
    () => `CONNECTED(3)\n---\n 0 s:CN=mdm\n${issued.pem} 1 s:CN=ca\n${root}---\n`,
  ],
  [
    'a certificate with two lines swapped',
    'broken-certificate',
    () => issued.pem.replace(/^(.{64})\n(.{64})\n(.{64})\n/m, '$3\n$2\n$1\n'),
  ],
  [
    'a certificate that has lost a line',
    'truncated',
    () =>
      issued.pem
        .split('\n')
        .filter((_, at) => at !== 7)
        .join('\n'),
  ],
  ['the end of a certificate', 'truncated', () => issued.pem.slice(700)],
  ['the end of a certificate as a mail folds it', 'truncated', () => issued.pem.slice(730).replace(/\n/g, '\r\n')],
  [
    'a list of revoked certificates',
    'text',
    () => `-----BEGIN X509 CRL-----\n${folded(base64('x'.repeat(200)), 64)}\n-----END X509 CRL-----\n`,
  ],
  ['a text about the last line of a certificate', 'text', () => 'It has to end with\n-----END CERTIFICATE-----\n'],
  ['numbered lines of something else', 'text', () => '1 Renew the certificate\n2 Upload it\n'],
  ['a shortcut to the portal', 'stand-in', () => '[InternetShortcut]\r\nURL=https://identity.apple.com/pushcert/\r\n'],
  ['a document with a certificate pasted into it', 'office-document', () => inWord(issued.pem)],
])('%s is %s', async (_, kind, make) => {
  expect((await read(await make())).kind).toBe(kind)
})
