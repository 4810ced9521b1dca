// Secrets where they are looked for last: moved off base64's groups, on pages, in four bytes a letter, in key stores, in profiles.
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { makeContentToken } from '../practice/authority.ts'
import { pushCertificate, read, TOPIC } from './make.ts'
import { binaryList } from './packagings.ts'

const SECRET = 'S3cretThatNobodyMayEverSeeAgain0123456789'
const TOKEN = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: SECRET })
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const DER = privateKey.export({ type: 'pkcs8', format: 'der' })
const digits = (letter: string) => `${letter}${'0a1b2c3d4e5f'.repeat(10)}`.slice(0, 120)
const VALUES = {
  consumer_key: `CK_${digits('1')}`,
  consumer_secret: `CS_${digits('2')}`,
  access_token: `AT_${digits('3')}`,
  access_secret: `AS_${digits('4')}`,
}
const OTHERS = Object.fromEntries(Object.keys(VALUES).map((name) => [name, SECRET]))
const hex = (all: string) => Buffer.from(all.replaceAll(' ', ''), 'hex')
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const rows = (values: Record<string, string>, row: (name: string, value: string) => string) =>
  Object.entries(values)
    .map(([name, value]) => row(name, value))
    .join('\n')
const page = (body: string) => `<!doctype html><html><head><title>MDM</title></head><body>${body}</body></html>`
const human = (name: string) => name.replace('_', ' ').replace(/^./, (first) => first.toUpperCase())

function utf32(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const letters = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(letters.length * 4)
  for (const [at, letter] of letters.entries()) {
    if (order === 'le') bytes.writeUInt32LE(letter, at * 4)
    else bytes.writeUInt32BE(letter, at * 4)
  }
  return bytes
}

const store = (version: string) =>
  Buffer.concat([hex(`0000000${version} 00000014 ${'a7'.repeat(20)} 00000400 01 0004`), Buffer.from('mdm key'), DER])
const list = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">${body}</plist>\n`
const PKCS12 = hex(`3081 90 020103 3081 8a 06092a864886f70d010701 a07d 047b ${'5a'.repeat(123)}`)
const identity = (type: string, data: string) =>
  `<dict><key>PayloadType</key><string>${type}</string><key>Password</key><string>${SECRET}</string><key>PayloadContent</key><data>${data}</data></dict>`
const profileOf = (...payloads: string[]) =>
  list(
    `<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array>${payloads.join('')}</array></dict>`,
  )
const MANAGING = `<dict><key>PayloadType</key><string>com.apple.mdm</string><key>Topic</key><string>${TOPIC}</string></dict>`

describe.each(['', 'A', 'AB', 'ABC', 'QUJD', '/', '+9/x'])('base64 behind %j', (before) => {
  it.each<[string, string]>([
    ['alone', `${before}${TOKEN}`],
    ['in a line', `token = ${before}${TOKEN} ;`],
    ['in lines', `Here it is:\n${(before + TOKEN).replace(/(.{64})/g, '$1\n')}\n`],
    ['with more behind', `${before}${TOKEN.replace(/=+$/, '')}QUJDREVGRw`],
    ['on a page', page(`<p>${before}${TOKEN}</p>`)],
    ['in JSON', JSON.stringify({ a: `${before}${TOKEN}` })],
    ['as a key', `key: ${before}${base64(KEY)}`],
  ])('is the secret that it is, %s', async (_, text) => {
    await isSecret(text)
  })
})

it.each<[string, string]>([
  ['a table', page(`<table>${rows(VALUES, (name, value) => `<tr><th>${name}</th><td>${value}</td></tr>`)}</table>`)],
  ['a table in people’s words', page(rows(VALUES, (name, value) => `<dt>${human(name)}</dt><dd>${value}</dd>`))],
  ['fields', page(rows(VALUES, (name, value) => `<input type="text" name="${name}" value="${value}">`))],
  ['fields with other values', page(rows(OTHERS, (name, value) => `<input name="${name}" value="${value}">`))],
  [
    'a table with other values',
    page(rows(OTHERS, (name, value) => `<td class="a">${name}</td> <td id="b">${value}</td>`)),
  ],
  ['the page’s own JSON', page(`<script>window.token = ${JSON.stringify(OTHERS)}</script>`)],
  ['JSON as a page writes it', page(`<pre>${JSON.stringify(VALUES, undefined, 2).replaceAll('"', '&quot;')}</pre>`)],
  ['one secret alone', page(`<p>Secret</p><code>${VALUES.consumer_secret}</code>`)],
  [
    'a content token in clear',
    page(`<pre>{"expDate":"2027-05-19","token":"${base64(SECRET)}","orgName":"Acme"}</pre>`),
  ],
])('a server token on a page is a secret: %s', async (_, text) => {
  await isSecret(text)
})

it.each<[string, string]>([
  ['under one another', rows(VALUES, (name, value) => `${human(name)}\n${value}`)],
  ['beside one another', rows(VALUES, (name, value) => `${human(name)}\t${value}`)],
  ['with other values', rows(OTHERS, (name, value) => `${human(name)}: ${value}`)],
  ['in Japanese', `コンシューマキー\n${VALUES.consumer_key}\nコンシューマシークレット\n${VALUES.consumer_secret}`],
  ['quoted by a mail', rows(VALUES, (name, value) => `> ${name} = ${value}`)],
  ['in quoted-printable', rows(VALUES, (name, value) => `${name}=3D${value}`)],
])('the text of such a page is a secret: %s', async (_, text) => {
  await isSecret(text)
})

describe.each(['le', 'be'] as const)('four bytes a letter (%s)', (order) => {
  it.each<[string, string]>([
    ['a key', KEY],
    ['a content token', TOKEN],
    ['a content token in clear', Buffer.from(TOKEN, 'base64').toString()],
    ['a server token', JSON.stringify(VALUES)],
  ])('keep a secret one: %s', async (_, text) => {
    await isSecret(utf32(text, order, true))
    await isSecret(utf32(text, order, false))
  })

  it('are named where nothing is secret', async () => {
    expect((await read(utf32('Guten Tag, 更新 𠮷', order, true))).kind).toBe('wide-text')
    expect((await read(utf32('some words of no use', order, false))).kind).toBe('wide-text')
  })
})

it.each<[string, Uint8Array | string]>([
  ['Bouncy Castle’s (BKS)', store('2')],
  ['Bouncy Castle’s old one', store('1')],
  [
    'Bouncy Castle’s new one (BCFKS)',
    hex(
      `3081 8f 3081 80 303d 06092a864886f70d01050d 3030 ${'a1'.repeat(48)} 043f ${'5a'.repeat(63)} 300a 0408 ${'00'.repeat(8)}`,
    ),
  ],
  ['Java’s (JKS)', hex(`feedfeed 00000002 00000001 ${'00'.repeat(60)}`)],
  ['Java’s (JCEKS)', hex(`cececece 00000002 00000001 ${'00'.repeat(60)}`)],
  ['a keychain', hex(`6b796368 00010000 ${'00'.repeat(60)}`)],
  ['GnuPG’s', hex(`9501d8 04 5f000000 01 0800 ${'a7'.repeat(90)}`)],
  ['one in base64', base64(store('2'))],
  [
    'one in a list',
    list(`<dict><key>a</key><dict><key>b</key><array><data>${base64(PKCS12)}</data></array></dict></dict>`),
  ],
  ['one in a profile', profileOf(identity('com.apple.security.pkcs12', base64(PKCS12)))],
  [
    'one in a profile that is nothing that can be read',
    profileOf(identity('com.apple.security.pkcs12', base64('x'.repeat(90)))),
  ],
  ['a key in a profile', profileOf(identity('com.apple.security.pem', base64(KEY)))],
  [
    'one in a binary profile',
    binaryList({
      PayloadType: 'Configuration',
      PayloadContent: [{ PayloadType: 'com.apple.security.pkcs12', PayloadContent: PKCS12 }],
    }),
  ],
])('a key store is a secret: %s', async (_, content) => {
  await isSecret(content)
})

it('a profile that manages devices and brings a key along says both', async () => {
  const reading = await read(profileOf(MANAGING, identity('com.apple.security.pkcs12', base64(PKCS12))))
  expect(reading).toMatchObject({ kind: 'enrollment-profile', profile: { topic: TOPIC, holdsKey: true } })
  expect(JSON.stringify(reading)).not.toContain(SECRET.slice(0, 12))
  expect(await read(profileOf(MANAGING))).not.toMatchObject({ profile: { holdsKey: true } })
})

it.each<[string, string | Uint8Array]>([
  [
    'a page that explains a server token',
    page(
      '<p>It holds <code>consumer_key</code>, <code>consumer_secret</code>, <code>access_token</code> and <code>access_secret</code>.</p>',
    ),
  ],
  [
    'a page with fields to fill in',
    page('<input name="consumer_key" value=""><input name="access_secret" value="" placeholder="AS_...">'),
  ],
  [
    'a page that asks for both',
    page('<label>Consumer key</label><input id="field-consumer"><label>Access secret</label><input id="field-access">'),
  ],
  ['a page with an address of a script', page(`<script src="/consumer/app.${digits('a')}.js"></script><p>access</p>`)],
  [
    'a console’s page with a token of its own',
    page('<script>{"token":"abcdefgh0123","user":"it"}</script><p>expDate: 2027-05-19</p>'),
  ],
  ['text that asks for them', 'Consumer key and Access secret are in the decrypted token. Never mail them.'],
  ['base64 of words', `x${base64('Nothing in here that anybody would have to keep for himself. '.repeat(4))}`],
  [
    'base64 of JSON with a session’s token',
    `A${base64(JSON.stringify({ token: SECRET, user: 'it@example.com', roles: ['admin', 'user'] }))}`,
  ],
  ['bytes that begin like a store', hex(`00000002 00000010 ${'a7'.repeat(40)}`)],
  [
    'a profile with a certificate',
    profileOf(
      `<dict><key>PayloadType</key><string>com.apple.security.root</string><key>PayloadContent</key><data>${base64(hex('3003020101'))}</data></dict>`,
    ),
  ],
  ['a sound in which zeros are many', Buffer.alloc(400, hex('00000001 0000ffff 01000000'))],
])('no secret: %s', async (_, content) => {
  expect(kindOf((await read(content)).kind).is).not.toBe('secret')
})

async function isSecret(content: string | Uint8Array): Promise<void> {
  const reading = await read(content)
  expect([reading.kind, kindOf(reading.kind).is === 'secret' || reading.kind === 'content-token']).toEqual([
    reading.kind,
    true,
  ])
  const answer = JSON.stringify(reading)
  for (const part of [SECRET, base64(SECRET), digits('2'), TOKEN]) expect(answer).not.toContain(part.slice(0, 12))
}

describe('a push certificate', () => {
  it.each([SECRET, SECRET.slice(0, 28), SECRET.repeat(2)])(
    'with a text put into its signature is none: %s',
    async (text) => {
      const der = Buffer.from((await pushCertificate()).der)
      der.write(text, der.length - 200, 'latin1')
      const pem = `-----BEGIN CERTIFICATE-----\n${base64(der).replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`
      for (const content of [new Uint8Array(der), pem]) {
        expect(await read(content)).toEqual({ kind: 'broken-certificate' })
      }
    },
  )

  it.each([10, 14, 28])('with the first %i letters of a text at its very end is none', async (many) => {
    const der = Buffer.from((await pushCertificate()).der)
    der.write(SECRET.slice(0, many), der.length - many, 'latin1')
    expect(await read(new Uint8Array(der))).toEqual({ kind: 'broken-certificate' })
  })

  it('with a text in its signature is none, however its lengths are written', async () => {
    const der = Buffer.from((await pushCertificate()).der)
    der.write(SECRET, der.length - 200, 'latin1')
    const indefinite = Buffer.concat([hex('3080'), der.subarray(4), hex('0000')])
    expect(await read(new Uint8Array(indefinite))).toEqual({ kind: 'broken-certificate' })
  })

  it('stays one with a few letters at its end', async () => {
    const der = Buffer.from((await pushCertificate()).der)
    der.write('!abcdefgh', der.length - 9, 'latin1')
    expect((await read(new Uint8Array(der))).kind).toBe('push-certificate')
  })

  it('stays one whatever its key and its signature are', async () => {
    for (let time = 0; time < 20; time++)
      expect((await read((await pushCertificate()).der)).kind).toBe('push-certificate')
  })
})
