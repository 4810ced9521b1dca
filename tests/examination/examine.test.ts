// The one way for a file, once it is read: what it is judged against, how it stands, when it is simply the one on record, and what of it is remembered.

import { describe, expect, it } from 'vitest'
import type { JudgedKind } from '../../lib/documents/kinds/kinds.ts'
import type { DocumentReading, IssuerProof } from '../../lib/documents/kinds/types.ts'
import { examine, recordFor } from '../../lib/examination/examine.ts'
import type { FileRead } from '../../lib/examination/read.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { KnownAs } from '../../lib/judgement/files/known-file.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { PUBLIC_KEY } from '../judgement/files/cases/public-key-certificate.ts'
import { AUTHORITY, BEFORE, CERTIFICATE, NOW, RUN } from '../judgement/files/cases/push-certificate-parts.ts'
import { TOKEN } from '../judgement/files/cases/server-token.ts'
import { REQUEST } from '../judgement/files/cases/signing-request-parts.ts'
import { TOPIC } from '../judgement/push/memories.ts'

const APPLE: IssuerProof = { kind: 'apple', authority: AUTHORITY, notBefore: 0, notAfter: NOW + 999 * DAY }
const ORGANISATION: Organisation = {
  id: 'acme',
  name: 'Acme',
  consoleId: 'clomo',
  ...BEFORE,
  contentToken: { fileName: 'old.vpptoken', sha256: 'content', name: 'Acme', notAfter: NOW, at: NOW - 300 * DAY },
  createdAt: 0,
  updatedAt: 0,
}
const OPEN: Run = { id: 'open', organisationId: 'acme', procedure: 'push-certificate', ticks: {}, ...RUN }
const FINISHED: Run = {
  ...OPEN,
  id: 'finished',
  finishedAt: NOW - 300 * DAY,
  certificate: {
    fileName: 'a.pem',
    sha256: 'last',
    serial: BEFORE.serial,
    notBefore: 0,
    notAfter: BEFORE.notAfter,
    at: 0,
  },
  signingRequest: { fileName: 'a.csr', sha256: 'last request', publicKey: 'LAST', vendor: 'MDM Vendor: Else', at: 0 },
}
const EARLIER: Run = {
  ...FINISHED,
  id: 'earlier',
  finishedAt: NOW - 700 * DAY,
  certificate: { fileName: 'b.pem', sha256: 'before last', serial: '1', notBefore: 0, notAfter: 1, at: 0 },
}
const PUSH: DocumentReading = { kind: 'push-certificate', certificate: CERTIFICATE }

interface Change extends Partial<Omit<FileRead, 'reading'>> {
  organisation?: Organisation | undefined
  organisations?: readonly Organisation[]
  runs?: readonly Run[]
  wanted?: JudgedKind
}

function look(reading: DocumentReading, change: Change = {}) {
  const { organisations = [ORGANISATION], runs = [OPEN], wanted, ...file } = change
  const organisation = 'organisation' in change ? change.organisation : ORGANISATION
  const read = { name: 'file', modifiedAt: NOW, authentic: APPLE, ...file, reading }
  return examine(read, recordFor(organisation, organisations, runs, NOW), wanted)
}
const judge = (...given: Parameters<typeof look>) => look(...given).judgement
const ids = (...given: Parameters<typeof look>) => judge(...given)?.findings.map(({ id }) => id) ?? []

describe('judging', () => {
  it('compares a certificate with its organisation and the renewal under way', () => {
    expect(judge(PUSH)?.verdict).toBe('ok')
    expect(ids(PUSH)).toEqual(expect.arrayContaining(['topicSame', 'keyMatches', 'issuedInRun']))
  })

  it('takes no renewal of another organisation, of another procedure, or a finished one for it', () => {
    for (const run of [
      { ...OPEN, organisationId: 'else' },
      { ...OPEN, procedure: 'server-token' as const },
      FINISHED,
    ]) {
      expect(ids(PUSH, { runs: [run] })).toContain('keyUnknown')
    }
  })

  it('lets a certificate without an owner speak only for itself', () => {
    const alone = ids(PUSH, { organisation: undefined })
    expect(alone).toEqual(expect.arrayContaining(['namesAgree', 'inDate', 'fromApple']))
    expect(alone.filter((id) => /^(topic|key|later|earlier|same)/.test(id))).toEqual([])
    const forged = { authentic: { kind: 'not-apple', issuer: 'CN=x' } as const }
    expect(judge(PUSH, { organisation: undefined, ...forged })?.verdict).toBe('stop')
  })

  it('calls the certificate of another organisation by its name', () => {
    const other = { ...ORGANISATION, id: 'else', name: 'Else', topic: `${TOPIC.slice(0, -4)}0000` }
    const found = judge(PUSH, { organisation: other, organisations: [ORGANISATION, other] })?.findings[0]
    expect(found).toMatchObject({ id: 'topicOfAnother', values: expect.arrayContaining([{ text: 'Acme' }]) })
  })

  it('compares a signing request with that of the last finished renewal', () => {
    const reading: DocumentReading = { kind: 'signing-request', signingRequest: REQUEST }
    expect(ids(reading, { runs: [EARLIER, FINISHED] })).toContain('vendorChanged')
    expect(ids(reading, { organisation: undefined })).toContain('signingRequest')
    const again = { ...REQUEST, sha256: 'last request' }
    expect(judge({ kind: 'signing-request', signingRequest: again }, { runs: [FINISHED] })?.verdict).toBe('stop')
  })

  it.each<[string, DocumentReading, string]>([
    ['a server token', { kind: 'server-token', serverToken: TOKEN }, 'serverToken'],
    ['a content token', { kind: 'content-token', contentToken: { sha256: 'new' } }, 'contentToken'],
    [
      'a profile',
      { kind: 'enrollment-profile', profile: { topic: TOPIC, manages: true, signature: 'none', sha256: 'x' } },
      'profile',
    ],
    ['a public key certificate', { kind: 'public-key-certificate', certificate: CERTIFICATE }, 'publicKey'],
  ])('judges %s, with an owner and without', (_what, reading, found) => {
    expect(ids(reading)).toContain(found)
    expect(ids(reading, { organisation: undefined })).toContain(found)
  })

  it('says nothing of what is no file of a renewal', () => {
    expect(judge({ kind: 'html-page' })).toBeUndefined()
    expect(judge({ kind: 'private-key' })).toBeUndefined()
  })
})

describe('a file that is on record', () => {
  const withSha = (sha256: string, serial = 'new'): DocumentReading => ({
    kind: 'push-certificate',
    certificate: { ...CERTIFICATE, sha256, serial },
  })

  it.each<[string, DocumentReading, Run[], KnownAs | undefined]>([
    ['the last renewal’s', withSha('last'), [EARLIER, FINISHED], 'in-use'],
    ['one of before', withSha('before last'), [EARLIER, FINISHED], 'earlier'],
    ['this renewal’s', withSha('last'), [{ ...OPEN, certificate: FINISHED.certificate } as Run], 'this-run'],
    ['that with the serial on record', withSha('unseen', BEFORE.serial), [], 'in-use'],
    ['the token in use', { kind: 'content-token', contentToken: { sha256: 'content' } }, [], 'in-use'],
    ['a new one', withSha('unseen'), [EARLIER, FINISHED], undefined],
    ['a file of another organisation', withSha('last'), [{ ...FINISHED, organisationId: 'else' }], undefined],
    ['a web page', { kind: 'html-page' }, [FINISHED], undefined],
  ])('is %s', (_what, reading, runs, known) => {
    expect(look(reading, { runs }).known).toBe(known)
  })

  it('is not known by a serial that Apple has not signed', () => {
    const reading = withSha('unseen', BEFORE.serial)
    expect(look(reading, { runs: [], authentic: { kind: 'not-apple', issuer: 'x' } })).not.toHaveProperty('known')
  })
})

describe('how a file stands', () => {
  const request = (change: Partial<typeof REQUEST> = {}): DocumentReading => ({
    kind: 'signing-request',
    signingRequest: { ...REQUEST, ...change },
  })
  const lastYears = request({ sha256: 'last request', publicKey: 'LAST' })

  it('is as it was judged, where its owner is known', () => {
    expect(look(PUSH).standing).toBe('ok')
    expect(look(PUSH, { runs: [] }).standing).toBe('warning')
    expect(look(PUSH, { authentic: { kind: 'not-apple', issuer: 'x' } }).standing).toBe('stop')
  })

  it('is open where nobody knows whose it is, and wrong all the same where it is wrong for everybody', () => {
    expect(look(PUSH, { organisation: undefined }).standing).toBe('unplaced')
    const forged = { authentic: { kind: 'not-apple', issuer: 'x' } } as const
    expect(look(PUSH, { organisation: undefined, ...forged }).standing).toBe('stop')
  })

  it('is known where last year’s lies beside no renewal, and wrong while one is under way', () => {
    expect(look(lastYears, { runs: [FINISHED] }).standing).toBe('known')
    expect(look(lastYears, { runs: [OPEN, FINISHED] }).standing).toBe('stop')
  })

  it('is wrong for a damaged or secret file, and needless for one that is none of a renewal', () => {
    for (const kind of ['private-key', 'truncated', 'html-page', 'broken-token'] as const)
      expect(look({ kind }).standing).toBe('stop')
    for (const kind of ['text', 'json', 'wallet-certificate', 'public-key'] as const)
      expect(look({ kind }).standing).toBe('other')
  })
})

describe('a file in place of another', () => {
  it.each<[JudgedKind, string]>([
    ['signing-request', 'notSigningRequest'],
    ['server-token', 'notServerToken'],
    ['content-token', 'notContentToken'],
    ['enrollment-profile', 'notProfile'],
    ['public-key-certificate', 'notPublicKey'],
  ])('is no %s, though it is a right certificate, and nothing of it is remembered', (wanted, id) => {
    expect(look(PUSH, { wanted })).toMatchObject({ standing: 'stop', judgement: { findings: [{ id }] } })
    expect(look(PUSH, { wanted })).not.toHaveProperty('remember')
  })

  it('is only named where it is no file of a renewal', () => {
    expect(look({ kind: 'html-page' }, { wanted: 'push-certificate' })).not.toHaveProperty('judgement')
  })
})

describe('what is remembered', () => {
  const NAME = 'CLOMO MDM_Token_2026-11-20T03-25-00Z_smime.p7m'
  const AT = Date.UTC(2026, 10, 20, 3, 25)
  const bytes = new Uint8Array([1, 2])
  const SERVER: DocumentReading = { kind: 'server-token', serverToken: TOKEN }
  const TOKEN_RUN: Run = {
    ...OPEN,
    procedure: 'server-token',
    startedAt: AT - 60_000,
    before: {},
    tokenDownloads: [{ name: 'CLOMO MDM', account: 'seen@acme.example', at: AT }],
  }
  const tokenOf = (reading: DocumentReading, change: Change = {}) => {
    const { remember } = look(reading, change)
    return remember && 'token' in remember ? remember.token : undefined
  }

  it('of a certificate are its facts and its DER; its UID in the first set-up alone', () => {
    const reading: DocumentReading = { kind: 'push-certificate', certificate: { ...CERTIFICATE, der: 'AQI=' } }
    const { sha256, serial, notBefore, notAfter } = CERTIFICATE
    const facts = { fileName: 'file', sha256, serial, notBefore, notAfter }
    expect(look(reading).remember).toEqual({ kind: 'push-certificate', certificate: facts, copy: bytes })
    const { topic: _topic, ...newcomer } = ORGANISATION
    const setUp: Run = { ...OPEN, procedure: 'first-set-up', before: {} }
    const first = look(reading, { organisation: newcomer, runs: [setUp] }).remember
    expect(first).toMatchObject({ certificate: { ...facts, topic: TOPIC } })
  })

  it('of a signing request are its facts and the file', () => {
    const { sha256, publicKey, vendor } = REQUEST
    const reading: DocumentReading = { kind: 'signing-request', signingRequest: REQUEST }
    expect(look(reading, { bytes }).remember).toEqual({
      kind: 'signing-request',
      signingRequest: { fileName: 'file', sha256, publicKey, vendor },
      copy: bytes,
    })
  })

  it('of a server token are server, estimate, the recipient that is named, and who was seen to download it', () => {
    const [recipient] = TOKEN.recipients
    if (!recipient) throw new Error('no recipient')
    const second = { ...TOKEN, recipients: [{ keyId: 'ab', keyBits: 2048 }, recipient] }
    expect(tokenOf({ kind: 'server-token', serverToken: second }, { name: NAME, runs: [TOKEN_RUN] })).toEqual({
      fileName: NAME,
      sha256: TOKEN.sha256,
      name: 'CLOMO MDM',
      notAfter: Date.UTC(2027, 10, 20, 3, 25),
      isEstimate: true,
      recipient: { issuer: 'CN=clomo', serial: '1' },
      downloadedBy: 'seen@acme.example',
    })
  })

  it('of a token whose file was renamed is the server that the page showed', () => {
    const renamed = tokenOf(SERVER, { name: 'token.p7m', modifiedAt: AT, runs: [TOKEN_RUN] })
    expect(renamed).toMatchObject({ name: 'CLOMO MDM' })
    expect(renamed).not.toHaveProperty('notAfter')
    expect(renamed).not.toHaveProperty('isEstimate')
  })

  it('of a token is the account on record, where nobody was seen to download it', () => {
    const organisation = { ...ORGANISATION, tokenAccount: 'recorded@acme.example' }
    expect(tokenOf(SERVER, { organisation, runs: [] })).toMatchObject({ downloadedBy: 'recorded@acme.example' })
    expect(tokenOf(SERVER, { runs: [] })).not.toHaveProperty('downloadedBy')
  })

  it('of a content token are organisation and expiry', () => {
    const contentToken = { sha256: 'ab', organisationName: 'Acme', notAfter: NOW + 365 * DAY }
    expect(tokenOf({ kind: 'content-token', contentToken })).toEqual({
      fileName: 'file',
      sha256: 'ab',
      name: 'Acme',
      notAfter: NOW + 365 * DAY,
    })
  })

  it('of a public key certificate are issuer and serial', () => {
    const { sha256, issuer, serial } = PUBLIC_KEY
    const reading: DocumentReading = { kind: 'public-key-certificate', certificate: PUBLIC_KEY }
    expect(look(reading).remember).toMatchObject({ publicKey: { fileName: 'file', sha256, issuer, serial } })
  })

  it('is nothing of a file that must not be used, or is none of a renewal', () => {
    expect(look(PUSH, { authentic: { kind: 'not-apple', issuer: 'x' } })).not.toHaveProperty('remember')
    expect(look({ kind: 'html-page' })).not.toHaveProperty('remember')
    const lastYears = { ...REQUEST, sha256: 'other line breaks', publicKey: 'LAST' }
    const old = look({ kind: 'signing-request', signingRequest: lastYears }, { bytes, runs: [OPEN, FINISHED] })
    expect(old).not.toHaveProperty('remember')
  })
})
