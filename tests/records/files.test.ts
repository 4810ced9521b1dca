// The files that are kept: certificates and signing requests, each once, and nothing that could be a secret.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MAX_DOCUMENT_BYTES } from '../../lib/facts/limits.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { keepFile, listFiles, type NewFile } from '../../lib/records/files.ts'
import { addOrganisation, removeOrganisation } from '../../lib/records/organisations.ts'
import { abandonRun, startRun } from '../../lib/records/runs.ts'
import { pushCertificate, signingRequest } from '../documents/make.ts'
import { ACME, freshBrowser, NOW, OTHER_TOPIC } from './fresh.ts'

let acme: Organisation
let other: Organisation
let der: Uint8Array<ArrayBuffer>
let request: Uint8Array<ArrayBuffer>

const certificate = (change: Partial<NewFile> = {}): NewFile => ({
  organisationId: acme.id,
  kind: 'push-certificate',
  fileName: 'MDM_ Acme_Certificate.pem',
  bytes: der,
  ...change,
})
const asRequest = (bytes: Uint8Array<ArrayBuffer>): NewFile =>
  certificate({ kind: 'signing-request', fileName: 'request.csr', bytes })
const text = (words: string) => new TextEncoder().encode(words)

beforeAll(async () => {
  der = Uint8Array.from((await pushCertificate()).der)
  request = text((await signingRequest()).text)
})

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
  other = (await addOrganisation({ ...ACME, name: 'Other', topic: OTHER_TOPIC }, NOW)).organisation
})

describe('a file that is kept', () => {
  it('comes back byte for byte, with the SHA-256 of its bytes, the last one first', async () => {
    await keepFile(certificate(), NOW)
    await keepFile(asRequest(request), NOW + 1)
    const [csr, pem] = await listFiles(acme.id)
    expect(csr).toMatchObject({ kind: 'signing-request', fileName: 'request.csr', at: NOW + 1, bytes: request })
    expect(pem?.bytes).toEqual(der)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', der))
    expect(pem?.sha256).toBe([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  })

  it('is kept once, from the first time on, and belongs to the last run that brought it', async () => {
    const first = await keepFile(certificate(), NOW)
    const again = await keepFile(certificate({ fileName: 'copy.pem', runId: 'run-1' }), NOW + 5)
    expect(again).toEqual({ ...first, runId: 'run-1' })
    expect(await listFiles(acme.id)).toEqual([again])
    expect(await keepFile(certificate(), NOW + 9)).toEqual(again)
  })

  it('is each organisation’s own', async () => {
    await keepFile(certificate(), NOW)
    await keepFile(certificate({ organisationId: other.id }), NOW)
    expect(await listFiles(acme.id)).toHaveLength(1)
    expect(await listFiles(other.id)).toHaveLength(1)
  })

  it('goes with its organisation, and the other’s stays', async () => {
    await keepFile(certificate(), NOW)
    await keepFile(certificate({ organisationId: other.id }), NOW)
    await removeOrganisation(acme.id, NOW)
    expect(await listFiles(acme.id)).toEqual([])
    expect(await listFiles(other.id)).toHaveLength(1)
  })

  it('stays when its renewal is given up: Apple has issued it all the same', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    await keepFile(certificate({ runId: run.id }), NOW)
    await abandonRun(run.id, NOW)
    expect(await listFiles(acme.id)).toHaveLength(1)
  })
})

describe('nothing else is kept', () => {
  const TOKEN = btoa(JSON.stringify({ expDate: '2027-05-19T18:40:49+0000', token: 'c2VjcmV0', orgName: 'Acme' }))
  const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

  it.each<[string, () => NewFile]>([
    ['a content token called a signing request', () => asRequest(text(TOKEN))],
    ['a content token called a certificate', () => certificate({ bytes: text(TOKEN) })],
    [
      'a server token called a signing request',
      () => asRequest(text(`Content-Transfer-Encoding: base64\r\n\r\n${TOKEN}`)),
    ],
    ['a signing request with a text behind it', () => asRequest(joined(request, text('\n{"token":"c2VjcmV0"}')))],
    ['a property list of another kind', () => asRequest(text(btoa('<plist><dict></dict></plist>')))],
    ['a signing request called a certificate', () => certificate({ bytes: request })],
    ['a certificate called a signing request', () => asRequest(der)],
    ['a certificate with something behind it', () => certificate({ bytes: joined(der, text('secret')) })],
    ['a certificate that is cut off', () => certificate({ bytes: der.slice(0, -1) })],
    ['a certificate in text, around which anything may stand', () => certificate({ bytes: text('-----BEGIN …') })],
    ['an empty file', () => certificate({ bytes: new Uint8Array() })],
    ['a file above the limit', () => asRequest(text(btoa('A'.repeat(MAX_DOCUMENT_BYTES))))],
    ['a file of nobody on record', () => certificate({ organisationId: 'gone' })],
  ])('%s', async (_name, make) => {
    expect(await keepFile(make(), NOW)).toBeUndefined()
    expect(await listFiles(acme.id)).toEqual([])
    expect(await listFiles('gone')).toEqual([])
  })
})
