// Tokens and keys in a text that should be a name: found in clear and as base64; names, digests and public keys are none.
import { describe, expect, it } from 'vitest'
import { holdsSecret } from '../../lib/documents/secrets/holds-secret.ts'
import { toBase64 } from '../../lib/facts/bytes.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken, pem } from '../practice/authority.ts'

const RANDOM = toBase64(crypto.getRandomValues(new Uint8Array(160)))

async function keys() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])
  return {
    secret: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    known: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
  }
}

describe('a secret', () => {
  it('is found: the file of a content token, whole, folded or among words', () => {
    const file = makeContentToken({ expires: Date.UTC(2027, 1, 1), token: RANDOM })
    expect(holdsSecret(file)).toBe(true)
    expect(holdsSecret(file.match(/.{1,64}/g)?.join('\r\n') ?? '')).toBe(true)
    expect(holdsSecret(`the token is ${file}, keep it`)).toBe(true)
    expect(holdsSecret(atob(file))).toBe(true)
  })

  it('is found: the token alone', () => {
    expect(holdsSecret(RANDOM)).toBe(true)
    expect(holdsSecret(RANDOM.match(/.{1,64}/g)?.join('\n') ?? '')).toBe(true)
  })

  it('is found: a server token', async () => {
    const { der } = await makePublicKeyCertificate()
    const token = makeServerToken({ certificate: der })
    expect(holdsSecret(token.text)).toBe(true)
    expect(holdsSecret(toBase64(token.message))).toBe(true)
  })

  it('is found: a private key, as PEM and bare', async () => {
    const { secret } = await keys()
    expect(holdsSecret(pem(secret, 'PRIVATE KEY'))).toBe(true)
    expect(holdsSecret(toBase64(secret))).toBe(true)
  })
})

describe('what is public', () => {
  it.each([
    '株式会社 サンプル <b>&amp;</b> 🍏',
    'it@example.co.jp',
    'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd',
    'CLOMO MDM_Token_2026-11-24T03-00-00Z_smime.p7m',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'A-very-long-name-of-a-file-that-somebody-has-put-together-of-Words-and-the-Year-2026-and-more.pem',
    'Sales Department of the Second Branch Office in Osaka and of the Third in Kobe both since 2019',
    '',
  ])('is none: %s', (text) => {
    expect(holdsSecret(text)).toBe(false)
  })

  it('is none: a public key', async () => {
    const { known } = await keys()
    expect(holdsSecret(toBase64(known))).toBe(false)
  })
})
