// XML, pages and their like: what stands in them is named, and only what begins as a page is called one.
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { isSecret } from '../../lib/documents/readers/within.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken, pem } from '../practice/authority.ts'
import { authority, pushCertificate, read, signingRequest } from './make.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const linesOf = (text: string) => text.trim().split('\n')
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const folded = (text: string) => text.replace(/(.{64})(?=.)/g, '$1\n')

/** As programs write XML. */
const XML: readonly [string, (text: string) => string][] = [
  ['an element', (text) => `<?xml version="1.0"?>\n<config><name>mdm</name><file>${escaped(text)}</file></config>`],
  ['elements named as a page’s', (text) => `<a><b>${escaped(text)}</b></a>`],
  ['an element beside one named as a page’s', (text) => `<table><renewal>${escaped(text)}</renewal></table>`],
  ['a section that is not escaped', (text) => `<?xml version="1.0"?>\n<answer><![CDATA[${text}]]></answer>`],
  ['an attribute', (text) => `<set><entry key="file" value="${escaped(text).replaceAll('\n', '&#10;')}"/></set>`],
  ['an envelope', (text) => `<s:Envelope xmlns:s="x"><s:Body><r>${escaped(text)}</r></s:Body></s:Envelope>`],
  ['an element behind a remark', (text) => `<!-- <html> is no page here -->\n<csr>${escaped(text)}</csr>`],
  ['a feed with a page in it', (text) => `<rss><item>&lt;html></item><enclosure>${escaped(text)}</enclosure></rss>`],
]
/** As consoles and mails show it, and browsers save it. */
const PAGES: readonly [string, (text: string) => string][] = [
  [
    'as it is printed',
    (text) => `<!doctype html><html><body><p>Your file</p><pre>${escaped(text)}</pre></body></html>`,
  ],
  ['in a field', (text) => `<html><body><form><textarea rows=10>${escaped(text)}</textarea></form></body></html>`],
  ['broken into lines', (text) => `<html><body><p>${escaped(text).trim().replaceAll('\n', '<br>')}</p></body></html>`],
  [
    'a line a cell',
    (text) => `<html><table><tr><td>${escaped(text).trim().replaceAll('\n', '</td></tr><tr><td>')}</td></tr></table>`,
  ],
  [
    'behind the numbers of its lines',
    (text) =>
      `<html><table>${linesOf(text)
        .map((line, at) => `<tr><td>${at + 1}</td><td>${escaped(line)}</td></tr>`)
        .join('\n')}</table>`,
  ],
  ['in its program', (text) => `<html><script>window.data = ${JSON.stringify({ file: text })}</script></html>`],
  [
    'among pictures',
    (text) =>
      `<html><body>${`<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(400)}">`.repeat(12)}<pre>${text}</pre></body></html>`,
  ],
]

const made: Record<string, string> = {}
beforeAll(async () => {
  const { der } = await makePublicKeyCertificate()
  const request = (await signingRequest()).text
  Object.assign(made, {
    'push-certificate': (await pushCertificate()).pem,
    'signing-request': request,
    'signing-request in lines': folded(request),
    'unencoded-signing-request': Buffer.from(request, 'base64').toString(),
    'bare-signing-request': pem((await signingRequest()).der, 'CERTIFICATE REQUEST'),
    'server-token': makeServerToken({ certificate: der }).text.replaceAll('\r\n', '\n'),
    'wrapped-content-token': makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'S3cret'.repeat(8) }),
    'private-key': String(
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ),
  })
})
const NAMES = [
  'push-certificate',
  'signing-request',
  'signing-request in lines',
  'unencoded-signing-request',
  'bare-signing-request',
  'server-token',
  'wrapped-content-token',
  'private-key',
]
const kindIn = (name: string) => name.replace(' in lines', '')

describe.each(XML)('in XML, within %s,', (_, wrap) => {
  it.each(NAMES)('%s is named', async (name) => {
    const reading = await read(wrap(made[name] ?? ''))
    expect(reading.kind).toBe(kindIn(name))
    expect(JSON.stringify(reading)).not.toContain('S3cret')
  })
})

describe.each(PAGES)('on a page, %s,', (_, wrap) => {
  it.each(NAMES)('%s is named', async (name) => {
    const reading = await read(wrap(made[name] ?? ''))
    if (isSecret(reading)) expect(reading.kind).toBe(name)
    else expect(reading).toMatchObject({ kind: 'html-page', parts: [{ kind: kindIn(name) }] })
    expect('certificate' in reading).toBe(name === 'push-certificate')
    expect(isSecret(reading)).toBe(['wrapped-content-token', 'private-key'].includes(name))
    expect(JSON.stringify(reading)).not.toContain('S3cret')
  })
})

it('on a page inside something else it is what the whole is about', async () => {
  const page = (text: string) => `<!doctype html><html><body><pre>${text}</pre></body></html>`
  const around: ((text: string) => string)[] = [
    (text) => JSON.stringify({ body: page(text) }),
    (text) =>
      `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64(page(text))}\n`,
  ]
  for (const wrap of around)
    expect(await read(wrap(made['push-certificate'] ?? ''))).toMatchObject({
      kind: 'push-certificate',
      form: ['wrapped'],
    })
})

it('pieces of a page that do not call themselves one are what they hold', async () => {
  for (const wrap of [
    (text: string) => `<div><p>Hello</p><pre>${escaped(text)}</pre></div>`,
    (text: string) => `<p>${escaped(text).trim().replaceAll('\n', '</p><p>')}</p>`,
  ])
    for (const name of NAMES) expect([name, (await read(wrap(made[name] ?? ''))).kind]).toEqual([name, kindIn(name)])
})

it('JSON that holds a page is JSON: what is beside the page is named', async () => {
  const page = '<!doctype html><html><body>ok</body></html>'
  expect((await read(JSON.stringify({ page, file: made['signing-request'] }))).kind).toBe('signing-request')
  expect((await read(JSON.stringify({ page }))).kind).toBe('json')
})

it('base64 of a file is the file', async () => {
  for (const name of NAMES.filter((one) => one !== 'unencoded-signing-request')) {
    const content = base64(made[name] ?? '')
    const inXml = await read(`<s:Envelope xmlns:s="x"><s:Body><r>${content}</r></s:Body></s:Envelope>`)
    expect([name, inXml.kind]).toEqual([name, kindIn(name)])
    const linked = await read(
      `<html><body><a href="data:application/octet-stream;base64,${content}">x</a></body></html>`,
    )
    const kinds = [linked.kind, ...(('parts' in linked && linked.parts) || []).map(({ kind }) => kind)]
    expect(kinds).toContain(kindIn(name))
  }
})

describe('nothing is named', () => {
  const selfSigned = async () => base64((await makePublicKeyCertificate()).der)
  it.each<[string, string, () => string | Promise<string>]>([
    ['a page', 'html-page', () => '<html><body><p>Sign in</p></body></html>'],
    [
      'a page of signing in that hands a certificate on, as SAML does',
      'html-page',
      async () =>
        `<html><body onload="x()"><input name="SAMLResponse" value="${base64(`<Response><X509Certificate>${await selfSigned()}</X509Certificate></Response>`)}"></body></html>`,
    ],
    [
      'a page with an authority’s certificate',
      'html-page',
      async () => `<html><pre>${pem((await authority()).root.certificate.rawData)}</pre></html>`,
    ],
    ['a page about requests', 'html-page', () => '<html><body>A CSR begins with MIIC… and ends with =.</body></html>'],
    [
      'a page that shows the first line of a request',
      'html-page',
      () => '<html><body><code>-----BEGIN CERTIFICATE-----</code></body></html>',
    ],
    ['a piece of a page with parts of its own', 'html-page', () => '<div><app-root></app-root><svg></svg></div>'],
    ['XML', 'text', () => '<?xml version="1.0"?><settings><a>1</a></settings>'],
    ['XML with a name of a page’s part', 'text', () => '<table><renewal>2026</renewal></table>'],
    ['XML of a calendar', 'text', () => '<a><day>2026-11-07</day></a>'],
  ])('in %s: %s', async (_, kind, make) => {
    expect((await read(await make())).kind).toBe(kind)
  })

  it('that a page only quotes as an example of a token', async () => {
    const example = '<html><body>{"consumer_key": "CK_…", "access_secret": "AS_…"}</body></html>'
    expect(kindOf((await read(example)).kind).is).not.toBe('secret')
  })
})
