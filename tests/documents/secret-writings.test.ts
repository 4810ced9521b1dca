// Secrets in the writings of tools: settings, addresses, dumps, lists, beside a certificate; and texts that only speak of one.
import { generateKeyPairSync } from 'node:crypto'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { makeContentToken } from '../practice/authority.ts'
import { pushCertificate, read } from './make.ts'

const SECRET = 'S3cretThatNobodyMayEverSeeAgain0123456789'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const DER = privateKey.export({ type: 'pkcs8', format: 'der' })
const JWK = privateKey.export({ format: 'jwk' })
const TOKEN = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: SECRET })
const OPEN_TOKEN = { token: SECRET, expDate: '2027-05-19T18:40:49+0000', orgName: 'Acme' }
const list = (value: string) =>
  `<?xml version="1.0"?><plist version="1.0"><dict><key>value</key>${value}</dict></plist>`
const dump = (bytes: Buffer, mark: string) =>
  [...Array(Math.ceil(bytes.length / 16)).keys()]
    .map((row) => {
      const line = bytes.subarray(16 * row, 16 * row + 16)
      const pairs = line.toString('hex').replace(/(.{4})(?=.)/g, '$1 ')
      return `${(16 * row).toString(16).padStart(8, '0')}${mark} ${pairs}  ${line.toString('latin1').replace(/[^ -~]/g, '.')}`
    })
    .join('\n')

const inRegistry = (bytes: Buffer) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme]\r\n"key"=hex:${[...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(',')
    .replace(/((?:..,){25})/g, '$1\\\r\n  ')}\r\n`
const BODY = KEY.split('\n').slice(1, -2)
const folded = (text: string) => text.match(/.{1,70}/g) ?? []
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const OPENSSH = base64(`openssh-key-v1\0${SECRET.repeat(4)}`)

it.each([
  ['a key, compressed, in base64', base64(gzipSync(KEY))],
  ['a token, compressed, in a program’s JSON', JSON.stringify({ data: base64(gzipSync(TOKEN)) })],
  ['a key, compressed with zlib, in base64', base64(deflateSync(KEY))],
  ['a release of a cluster', `kind: Secret\ndata:\n  release: ${base64(base64(gzipSync(KEY)))}\n`],
  ['a key in the base64 of addresses', DER.toString('base64url')],
  ['a key in a log of JSON lines', `{"a":1}\n${JSON.stringify({ token: TOKEN })}\n`],
  ['a key far inside JSON', JSON.stringify({ a: { a: { a: { a: { a: { a: { a: { a: { a: { a: KEY } } } } } } } } } })],
  ['a key as JSON’s numbers', JSON.stringify({ data: [...DER] })],
  ['a key as PowerShell’s numbers', `$key = [byte[]]@(${[...DER].join(',')})\r\n`],
  ['a key as C’s numbers', `unsigned char key[] = { ${[...DER].map((byte) => `0x${byte.toString(16)}`).join(', ')} };`],
  ['a key in a registry’s file', Buffer.from(`\ufeff${inRegistry(DER)}`, 'utf16le')],
  ['a key’s lines behind remarks', BODY.map((line) => `# ${line}`).join('\n')],
  [
    'a token’s lines behind a writer’s initials',
    folded(TOKEN)
      .map((line) => `KT> ${line}`)
      .join('\n'),
  ],
  ['a token put together by a program', `const token = '${folded(TOKEN).join("' +\n  '")}'`],
  ['a key put together by a program', `KEY = ("${BODY.join('"\n  "')}")`],
  ['a token in PowerShell', `$token = @"\r\n${folded(TOKEN).join('\r\n')}"@\r\n`],
  ['a token on a saved page', `<!doctype html><html><body><textarea>${TOKEN}</textarea></body></html>`],
  ['a key on a saved page', `<html><body><pre>${KEY}</pre></body></html>`],
  ['a key that has lost its beginning', KEY.slice(300)],
  ['the beginning of a key', DER.subarray(0, 400)],
  ['the beginning of an old key', privateKey.export({ type: 'pkcs1', format: 'der' }).subarray(0, 100)],
  ['OpenSSH’s key without its frame', OPENSSH],
  [
    'a key of SSH2',
    `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${base64(SECRET.repeat(3))}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n`,
  ],
  ['a key of age', `# public key: age1\nAGE-SECRET-KEY-1${SECRET.toUpperCase()}\n`],
  ['a Java key store in base64', base64(Buffer.from(`feedfeed00000002${'00'.repeat(90)}`, 'hex'))],
  ['Microsoft’s .pvk', Buffer.from(`1ef1b5b0${'00'.repeat(90)}`, 'hex')],
  ['a token by the name of Apple’s services', JSON.stringify({ sToken: base64(SECRET.repeat(2)) })],
  ['a token in a program’s XML', `<vpp><token>${base64(SECRET)}</token><orgName>Acme</orgName></vpp>`],
  ['a token in PowerShell’s XML', `<Objs><MS><S N="token">${base64(SECRET)}</S><S N="orgName">Acme</S></MS></Objs>`],
  ['the values of a server token alone', `CK_${'0a1b2c3d'.repeat(16)}\nCS_${'0a1b2c3d'.repeat(16)}\n`],
  ['variables with a prefix', `DEP_CONSUMER_KEY=CK_1\nDEP_CONSUMER_SECRET=${SECRET}\nDEP_ACCESS_SECRET=${SECRET}\n`],
  ['names in camel case', JSON.stringify({ consumerKey: 'CK_1', accessSecret: SECRET })],
  ['names with hyphens', `consumer-key: CK_1\naccess-secret: ${SECRET}\n`],
  [
    'a command',
    `curl -H 'Authorization: OAuth oauth_consumer_key="CK_1", oauth_token="${SECRET}"' https://mdm.example`,
  ],
  ['a key in an address', `key=${encodeURIComponent(KEY)}&form=1`],
  ['a content token in an address', encodeURIComponent(JSON.stringify(OPEN_TOKEN))],
  ['a content token on a page’s source', JSON.stringify(OPEN_TOKEN).replaceAll('"', '&quot;')],
  ['a content token in single quotes', JSON.stringify(OPEN_TOKEN).replaceAll('"', "'")],
  ['a content token as settings', `token: ${SECRET}\nexpDate: 2027-05-19\norgName: Acme\n`],
  ['a content token as PowerShell lists it', `token   : ${SECRET}\nexpDate : 2027-05-19\norgName : Acme\n`],
  ['a content token in JSON with one comma too many', `{"token":"${SECRET}","expDate":"2027","orgName":"Acme",}`],
  ['a key of the web in single quotes', JSON.stringify(JWK).replaceAll('"', "'")],
  [
    'a key’s parts, as openssl shows them',
    'Private-Key: (2048 bit, 2 primes)\nmodulus:\n    00:a1:b2\nprivateExponent:\n    4a:5b\n',
  ],
  ['a key’s parts in XML', `<RSAKeyValue><Modulus>AQAB</Modulus><D>${SECRET}</D></RSAKeyValue>`],
  ['a dump of a key', dump(DER, ':')],
  ['a dump of a key with other marks', dump(Buffer.from(KEY), ' ')],
  ['a content token in a list', list(`<string>${TOKEN}</string>`)],
  ['a key in a list’s data', list(`<data>${DER.toString('base64')}</data>`)],
])('%s is a secret', async (_what, text) => {
  const reading = await read(text)
  expect(kindOf(reading.kind).is).toBe('secret')
  expect(JSON.stringify(reading)).not.toContain(SECRET.slice(0, 12))
})

it.each([
  [
    'a key store in base64',
    () => Buffer.concat([Buffer.from('30819002010330818906092a864886f70d010701a07c047a', 'hex'), Buffer.alloc(122, 7)]),
  ],
  ['a key in base64', () => DER],
])('%s is a secret in two bytes a letter, too', async (_what, make) => {
  const text = make().toString('base64')
  for (const content of [text, Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'utf16le')])
    expect(kindOf((await read(content)).kind).is).toBe('secret')
})

describe('beside a certificate', () => {
  it.each([
    ['a key in base64', () => DER.toString('base64')],
    ['a content token', () => TOKEN],
  ])('%s makes the file a secret', async (_what, make) => {
    const { pem, der } = await pushCertificate()
    expect(kindOf((await read(`${pem}\n${make()}\n`)).kind).is).toBe('secret')
    const pair = { cert: Buffer.from(pem).toString('base64'), key: Buffer.from(make()).toString('base64') }
    expect(kindOf((await read(JSON.stringify(pair))).kind).is).toBe('secret')
    expect(kindOf((await read(Buffer.concat([der, DER]))).kind).is).toBe('secret')
  })

  it('harmless text makes it none', async () => {
    const { pem } = await pushCertificate()
    expect((await read(`UID, issuer\nconsumer_key is not in here\n${pem}\nregards, Ken\n`)).kind).toBe(
      'push-certificate',
    )
  })
})

it.each([
  ['a text about tokens', 'The consumer key and the access token are kept by the server. Never mail them.\n'],
  ['a public key’s parts', 'Public-Key: (2048 bit)\nModulus:\n    00:a1:b2\nExponent: 65537 (0x10001)\n'],
  ['a public key of the web', JSON.stringify({ kty: 'RSA', n: 'AQAB'.repeat(20), e: 'AQAB' })],
  ['a name of a token', JSON.stringify({ sToken: 'kept by the server', sTokenName: 'x'.repeat(60) })],
  ['a compressed text', base64(gzipSync('Nothing that anybody would have to hide, though it is rather long.'))],
  [
    'what only begins as if compressed',
    base64(Buffer.concat([Buffer.from('1f8b0800', 'hex'), Buffer.alloc(600, 'x')])),
  ],
  ['numbers of something else', JSON.stringify({ data: Array.from({ length: 200 }, (_, at) => at) })],
  ['a page about keys', '<html><body><pre>-----BEGIN CERTIFICATE-----\nMIIB\n</pre> is no private key</body></html>'],
  ['the beginning of a certificate', Buffer.from('30820403308202eba003020102020801', 'hex')],
  ['a list of hexadecimal words', '00000000: cafe\nnot a dump\n'],
  [
    'a list of other values',
    list('<string>nothing that anybody would have to hide, though it is rather long</string>'),
  ],
])('%s is none', async (_what, text) => {
  expect(kindOf((await read(text)).kind).is).not.toBe('secret')
})
