// The files that are damaged: one of every kind, made by the test authority, and the samples where they are at hand.
import { createSign, X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { signMessage } from '../../tests/documents/sign-message.ts'
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
import { inProject } from '../setup/paths.mjs'

export interface FuzzSource {
  name: string
  bytes: Uint8Array
}

/** Stands in the content token, and must never stand in an answer. */
export const FUZZ_SECRET = 'S3cretThatNobodyMayEverSeeAgain0123456789'
const DAY = 24 * 60 * 60 * 1000
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

async function synthetic(): Promise<FuzzSource[]> {
  const authority = await loadAuthority()
  const request = await makeSigningRequest(authority)
  const now = Date.now()
  const order = { topic: FUZZ_TOPIC, key: request.der, notBefore: now, notAfter: now + 365 * DAY }
  const issued = await issuePushCertificate(authority, order)
  const own = await makePublicKeyCertificate()
  const token = makeServerToken({ certificate: own.der })
  const bundle = issued.pem + pem(authority.issuing.certificate.rawData) + pem(request.der, 'CERTIFICATE REQUEST')
  const made: [string, string | Uint8Array][] = [
    ['push certificate, PEM', issued.pem],
    ['push certificate, DER', issued.der],
    ['signing request', request.text],
    ['signing request, plist', Buffer.from(request.text, 'base64')],
    ['server token', token.text],
    ['server token, BER', token.message],
    ['content token', makeContentToken({ expires: now + 365 * DAY, token: FUZZ_SECRET })],
    ['profile', profile()],
    ['profile, signed', await signedProfile()],
    ['profile, signed in BER', await signedProfile(64)],
    ['public key certificate', own.pem],
    ['bundle', bundle],
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
