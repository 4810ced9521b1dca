// Files of every kind and in every state, for one organisation in the middle of a renewal: samples where they are, made ones always.

import { readdirSync } from 'node:fs'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import {
  authority,
  factsOf,
  hasSamples,
  OTHER_TOPIC,
  pushCertificate,
  read,
  SAMPLES,
  sample,
  signingRequest,
  TOPIC,
} from '../documents/make.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken } from '../practice/authority.ts'

/** Certificates know whole seconds. */
export const NOW = Math.floor(Date.now() / 1000) * 1000
const STARTED = NOW - 60_000
const OLD_END = NOW + 20 * DAY
const LAST_AT = NOW - 345 * DAY
const stamp = new Date(NOW).toISOString().slice(0, 19).replaceAll(':', '-')

export interface Given {
  name: string
  content: string | Uint8Array
}

export interface World {
  organisation: Organisation
  /** The open renewals, and the last one of the certificate. */
  runs: Run[]
  files: Given[]
  /** The digest of the certificate that is right. */
  right: string
}

/** The files that lie in the samples' folders; none where there are no samples. */
function samples(): Given[] {
  if (!hasSamples) return []
  return readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:md|sh)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(SAMPLES.length))
    .map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), content: sample(path) }))
}

/** Makes the world anew: the organisation, its runs, and all files. */
export async function makeWorld(): Promise<World> {
  const [fresh, old, mdm] = await Promise.all([signingRequest(), signingRequest(), makePublicKeyCertificate()])
  const { vendor } = await authority()
  const right = { key: fresh.der, notBefore: NOW, notAfter: NOW + 365 * DAY }
  const certificate = await pushCertificate(right)
  const last = await pushCertificate({ key: old.der, notBefore: NOW - 345 * DAY, notAfter: OLD_END })
  const reading = await read(mdm.pem)
  const { issuer, serial } =
    reading.kind === 'public-key-certificate' ? reading.certificate : { issuer: '', serial: '' }
  const lastFacts = await factsOf(last.pem)
  const keyOf = async (text: string) => {
    const request = await read(text)
    return request.kind === 'signing-request' ? request.signingRequest : { publicKey: '', sha256: '' }
  }
  const organisation: Organisation = {
    id: 'acme',
    name: 'Acme',
    consoleId: 'clomo',
    topic: TOPIC,
    serial: lastFacts.serial,
    notAfter: OLD_END,
    servers: ['CLOMO'],
    locations: ['Head Office'],
    tokenAccount: 'admin@acme.example',
    contentToken: { fileName: 'old.vpptoken', sha256: '00', name: 'Acme K.K.', notAfter: OLD_END, at: LAST_AT },
    publicKeyCertificate: { fileName: 'mdm.pem', sha256: 'fe', issuer, serial, at: LAST_AT },
    createdAt: 0,
    updatedAt: 0,
  }
  const open = { organisationId: 'acme', ticks: {}, startedAt: STARTED }
  const seen = (name: string) => [{ name, account: 'seen@acme.example', at: STARTED + 1000 }]
  const before = { topic: TOPIC, serial: lastFacts.serial, notAfter: OLD_END }
  const request = { fileName: 'push.csr', at: STARTED }
  const runs: Run[] = [
    {
      ...open,
      id: 'push',
      procedure: 'push-certificate',
      before,
      signingRequest: { ...request, ...(await keyOf(fresh.text)) },
    },
    { ...open, id: 'server', procedure: 'server-token', before: {}, tokenDownloads: seen('CLOMO') },
    {
      ...open,
      id: 'content',
      procedure: 'content-token',
      before: { sha256: '00', notAfter: OLD_END },
      tokenDownloads: seen('Head Office'),
    },
    {
      ...open,
      id: 'last',
      procedure: 'push-certificate',
      startedAt: LAST_AT,
      finishedAt: LAST_AT + DAY,
      before: {},
      signingRequest: { ...request, at: LAST_AT, ...(await keyOf(old.text)) },
      certificate: { ...lastFacts, fileName: 'last.pem', at: LAST_AT },
    },
  ].map(({ ...run }) => run as Run)
  const made: Given[] = [
    { name: 'right.pem', content: certificate.pem },
    { name: 'right.cer', content: certificate.der },
    { name: 'right.crlf.pem', content: certificate.pem.replaceAll('\n', '\r\n') },
    { name: 'last.pem', content: last.pem },
    { name: 'other-topic.pem', content: (await pushCertificate({ ...right, topic: OTHER_TOPIC })).pem },
    { name: 'other-key.pem', content: (await pushCertificate({ notBefore: NOW, notAfter: NOW + 365 * DAY })).pem },
    { name: 'names.pem', content: (await pushCertificate({ ...right, commonName: 'APSP:x' })).pem },
    { name: 'unmarked.pem', content: (await pushCertificate({ ...right, withoutPushMarker: true })).pem },
    { name: 'forged.pem', content: (await pushCertificate({ ...right, issuer: vendor })).pem },
    { name: 'bundle.pem', content: certificate.pem + last.pem },
    { name: 'half.pem', content: certificate.pem.slice(0, 600) },
    { name: 'wide.pem', content: Buffer.from(`\ufeff${certificate.pem}`, 'utf16le') },
    { name: 'inside.html', content: `<!doctype html><html><body><pre>${certificate.pem}</pre></body></html>` },
    { name: 'new.csr', content: fresh.text },
    { name: 'new.wrapped.csr', content: fresh.text.replace(/.{64}/g, '$&\r\n') },
    { name: 'old.csr', content: old.text },
    { name: 'old.wrapped.csr', content: old.text.replace(/.{64}/g, '$&\r\n') },
    { name: 'another.csr', content: (await signingRequest()).text },
    { name: 'half.csr', content: fresh.text.slice(0, fresh.text.length / 2) },
    { name: `CLOMO_Token_${stamp}Z_smime.p7m`, content: makeServerToken({ certificate: mdm.der }).text },
    { name: 'renamed.p7m', content: makeServerToken({ certificate: mdm.der }).text },
    { name: `Osaka_Token_${stamp}Z_smime.p7m`, content: makeServerToken({ certificate: mdm.der }).text },
    {
      name: 'sToken_for_Acme.vpptoken',
      content: makeContentToken({ expires: NOW + 400 * DAY, organisationName: 'Acme K.K.' }),
    },
    { name: 'other.vpptoken', content: makeContentToken({ expires: NOW + 400 * DAY, organisationName: 'Osaka K.K.' }) },
    { name: 'expired.vpptoken', content: makeContentToken({ expires: NOW - DAY, organisationName: 'Acme K.K.' }) },
    { name: 'mdm-server.pem', content: mdm.pem },
    { name: 'key.pem', content: '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n' },
    { name: 'page.html', content: '<!doctype html><html><body>Sign in</body></html>' },
    { name: 'notes.txt', content: 'Renew on Friday.' },
    { name: 'empty.pem', content: '' },
  ]
  const { sha256 } = await factsOf(certificate.pem)
  return { organisation, runs, files: [...made, ...samples()], right: sha256 }
}
