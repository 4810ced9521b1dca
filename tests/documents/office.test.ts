// What somebody has pasted into a document of Word, Excel, PowerPoint or OpenDocument is named with the document; mails of Outlook are named.
import { generateKeyPairSync } from 'node:crypto'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken } from '../practice/authority.ts'
import { pushCertificate, read, signingRequest, TOPIC } from './make.ts'
import { compound } from './packagings.ts'

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Uint8Array.from(Buffer.from(content))])),
  )
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const TYPES = { '[Content_Types].xml': '<?xml version="1.0"?><Types/>' }
/** Word breaks a line into pieces where it checks its spelling, and writes how each looks. */
const run = (text: string) => `<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (line: string) =>
  `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run(line.slice(0, 20))}<w:proofErr w:type="spellStart"/>${run(line.slice(20))}</w:p>`
const inWord = (text: string, place = 'word/document.xml') =>
  zip({
    ...TYPES,
    'word/styles.xml': '<w:styles/>',
    'word/document.xml': '<w:document><w:body><w:p/></w:body></w:document>',
    [place]: `<w:document><w:body>${escaped(text).split('\n').map(paragraph).join('')}</w:body></w:document>`,
  })

const DOCUMENTS: readonly [string, string, (text: string) => Uint8Array][] = [
  ['Word', 'a paragraph a line', inWord],
  ['Word', 'a footnote', (text) => inWord(text, 'word/footnotes.xml')],
  [
    'Word',
    'lines of one paragraph',
    (text) =>
      zip({
        ...TYPES,
        'word/document.xml': `<w:document><w:p><w:r><w:t>${escaped(text).replaceAll('\n', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p></w:document>`,
      }),
  ],
  [
    'Excel',
    'a cell',
    (text) =>
      zip({
        ...TYPES,
        'xl/worksheets/sheet1.xml': '<worksheet/>',
        'xl/sharedStrings.xml': `<sst><si><t>Note</t></si><si><t>${escaped(text)}</t></si></sst>`,
      }),
  ],
  [
    'Excel',
    'a cell a line',
    (text) =>
      zip({
        ...TYPES,
        'xl/sharedStrings.xml': `<sst>${escaped(text)
          .split('\n')
          .map((line) => `<si><t>${line}</t></si>`)
          .join('')}</sst>`,
      }),
  ],
  [
    'Excel',
    'a cell of a program’s making',
    (text) =>
      zip({
        ...TYPES,
        'xl/worksheets/sheet1.xml': `<worksheet><row><c t="inlineStr"><is><t>${escaped(text)}</t></is></c></row></worksheet>`,
      }),
  ],
  [
    'PowerPoint',
    'a slide among many layouts',
    (text) =>
      zip({
        ...TYPES,
        ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`ppt/slideLayouts/slideLayout${at}.xml`, '<p/>'])),
        'ppt/slides/slide1.xml': `<p:sld><a:p><a:r><a:t>${escaped(text).replaceAll('\n', '</a:t></a:r></a:p><a:p><a:r><a:t>')}</a:t></a:r></a:p></p:sld>`,
      }),
  ],
  [
    'OpenDocument',
    'a paragraph a line',
    (text) =>
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content>${escaped(text)
          .split('\n')
          .map(
            (line) =>
              `<text:p text:style-name="P1"><text:span>${line.slice(0, 9)}</text:span>${line.slice(9)}</text:p>`,
          )
          .join('')}</office:document-content>`,
      }),
  ],
]

const made: Record<string, string> = {}
beforeAll(async () => {
  const { der } = await makePublicKeyCertificate()
  Object.assign(made, {
    'push-certificate': (await pushCertificate()).pem,
    'signing-request': (await signingRequest()).text.replace(/(.{64})(?=.)/g, '$1\n'),
    'server-token': makeServerToken({ certificate: der }).text.replaceAll('\r\n', '\n'),
    'wrapped-content-token': makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'S3cret'.repeat(8) }),
    'private-key': String(
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ),
    'decrypted-server-token': `consumer_secret: CS_${'0a1b2c3d'.repeat(5)}\naccess_token: AT_1\n`,
  })
})
const FILES = ['push-certificate', 'signing-request', 'server-token']
const SECRETS = ['wrapped-content-token', 'private-key', 'decrypted-server-token']

describe.each(DOCUMENTS)('in a document of %s, in %s', (format, _, wrap) => {
  it.each(FILES)('%s is named', async (name) => {
    const reading = await read(wrap(made[name] ?? ''))
    expect(reading).toMatchObject({ kind: 'office-document', detail: format, parts: [{ kind: name }] })
    expect('certificate' in reading).toBe(name === 'push-certificate')
    if ('certificate' in reading) expect(reading.certificate?.topic).toBe(TOPIC)
  })

  it.each(SECRETS)('%s makes it a secret', async (name) => {
    const reading = await read(wrap(`Hello,\n${made[name]}\nBye`))
    expect(reading.kind).toBe(name)
    expect(JSON.stringify(reading)).not.toContain('S3cret')
  })

  it('with nothing of a renewal only the document is named', async () => {
    expect(await read(wrap('Renewal of the push certificate\nUID and CN are the same.'))).toEqual({
      kind: 'office-document',
      detail: format,
    })
  })
})

describe('a document', () => {
  it('with a file put into it names that, too', async () => {
    const embedded = zip({
      ...TYPES,
      'word/document.xml': '<w:document/>',
      'word/embeddings/push.pem': made['push-certificate'] ?? '',
    })
    expect(await read(embedded)).toMatchObject({
      kind: 'office-document',
      parts: [{ kind: 'push-certificate', name: 'push.pem' }],
    })
  })

  it('in an archive, a mail or JSON is named with what is in it, or not at all', async () => {
    const document = inWord(made['push-certificate'] ?? '')
    const part = { kind: 'push-certificate', name: 'a.docx' }
    expect(await read(zip({ 'a.docx': document, 'b.txt': 'x' }))).toMatchObject({ kind: 'archive', parts: [part] })
    const mail = (content: Uint8Array) =>
      `MIME-Version: 1.0\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${base64(content)}\n`
    expect(await read(mail(document))).toMatchObject({ kind: 'office-document', parts: [{ kind: 'push-certificate' }] })
    expect(await read(mail(zip({ 'a.pem': made['push-certificate'] ?? '' })))).toMatchObject({
      kind: 'archive',
      parts: [{ kind: 'push-certificate', name: 'a.pem' }],
    })
    expect(await read(JSON.stringify({ file: base64(document) }))).toMatchObject({ kind: 'office-document' })
    expect((await read(mail(inWord('Guten Tag')))).kind).toBe('text')
  })

  it('of Pages, Numbers or Keynote is one, and no archive to unpack', async () => {
    const pages = { 'Index/Document.iwa': 'x', 'Index/Tables/DataList.iwa': 'x', 'preview.jpg': 'x' }
    expect(await read(zip(pages))).toEqual({ kind: 'office-document', detail: 'Pages, Numbers, Keynote' })
    expect((await read(zip({ 'Document.iwa': 'x', 'preview.jpg': 'x' }))).kind).toBe('archive')
    expect((await read(zip({ 'a.pages': zip(pages), 'b.pem': made['push-certificate'] ?? '' }))).kind).toBe('archive')
  })

  it('is none for its name alone', async () => {
    expect((await read(zip({ 'my word/document.xml': '<x/>', 'content.xml': '<x/>' }))).kind).toBe('archive')
  })
})

describe('an old office file', () => {
  it.each([
    ['outlook-mail', undefined, ['__nameid_version1.0', '__substg1.0_0037001F']],
    ['office-document', 'Word 97–2003', ['WordDocument', '1Table']],
    ['office-document', 'Excel 97–2003', ['Workbook']],
    ['office-document', 'PowerPoint 97–2003', ['PowerPoint Document']],
    ['locked-document', undefined, ['EncryptionInfo', 'EncryptedPackage']],
    ['unread-bytes', undefined, ['Catalog']],
  ])('is named by what it holds: %s, %s', async (kind, detail, streams) => {
    const file = compound(Object.fromEntries(streams.map((name) => [name, Buffer.from('x')])))
    expect(await read(file)).toEqual({ kind, ...(detail && { detail }) })
  })

  it.each(SECRETS)('with a secret attached (%s) is a secret', async (name) => {
    for (const content of [Buffer.from(made[name] ?? ''), Buffer.from(made[name] ?? '', 'utf16le')]) {
      const file = compound({ '__nameid_version1.0': Buffer.from('x'), '__substg1.0_37010102': content })
      const reading = await read(file)
      expect(kindOf(reading.kind).is).toBe('secret')
      expect(JSON.stringify(reading)).not.toContain('S3cret')
    }
  })

  it.each([
    [
      'a key store',
      Buffer.concat([Buffer.from('30819002010330818906092a864886f70d010701a07c047a', 'hex'), Buffer.alloc(122, 7)]),
    ],
    ['a key', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'der' })],
  ])('with %s attached as it is, is a secret', async (_, attached) => {
    const file = compound({ '__nameid_version1.0': Buffer.from('x'), '__substg1.0_37010102': attached })
    expect(kindOf((await read(file)).kind).is).toBe('secret')
  })

  it('with a certificate, a signature or numbers in it is none', async () => {
    const numbers = Buffer.from('3009020100020101020102'.repeat(20), 'hex').subarray(1)
    for (const attached of [
      (await makePublicKeyCertificate()).der,
      Buffer.from('300b06092a864886f70d010702', 'hex'),
      numbers,
    ])
      expect((await read(compound({ '__nameid_version1.0': Buffer.from('x'), a: attached }))).kind).toBe('outlook-mail')
  })

  it('as Outlook sends its own mails (winmail.dat) is a mail of Outlook', async () => {
    expect((await read(Buffer.concat([Buffer.from('789f3e22', 'hex'), Buffer.alloc(40, 3)]))).kind).toBe('outlook-mail')
  })
})
