// A file of whatever kind among many: what it is judged against, and when it is simply the one on record.
import { describe, expect, it } from 'vitest'
import type { DocumentReading, IssuerProof } from '../../../lib/documents/types.ts'
import { type AnyFileContext, judgeAnyFile } from '../../../lib/judgement/files/any-file.ts'
import { knownAs } from '../../../lib/judgement/files/known-file.ts'
import { tokenFactsOf } from '../../../lib/judgement/files/token-facts.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import type { Run } from '../../../lib/model/run.ts'
import { TOPIC } from '../push/memories.ts'
import { AUTHORITY, BEFORE, CERTIFICATE, DAY, NOW, RUN } from './push-certificate-parts.ts'
import { TOKEN } from './server-token-cases.ts'
import { REQUEST } from './signing-request-parts.ts'

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

const judge = (reading: DocumentReading, change: Partial<AnyFileContext> = {}) =>
  judgeAnyFile(reading, {
    organisation: ORGANISATION,
    organisations: [ORGANISATION],
    runs: [OPEN],
    file: { name: 'file', modifiedAt: NOW },
    authentic: APPLE,
    now: NOW,
    ...change,
  })
const ids = (...given: Parameters<typeof judge>) => judge(...given)?.findings.map(({ id }) => id) ?? []

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

  it.each<[string, DocumentReading, Run[], ReturnType<typeof knownAs>]>([
    ['the last renewal’s', withSha('last'), [EARLIER, FINISHED], 'in-use'],
    ['one of before', withSha('before last'), [EARLIER, FINISHED], 'earlier'],
    ['this renewal’s', withSha('last'), [{ ...OPEN, certificate: FINISHED.certificate } as Run], 'this-run'],
    ['that with the serial on record', withSha('unseen', BEFORE.serial), [], 'in-use'],
    ['the token in use', { kind: 'content-token', contentToken: { sha256: 'content' } }, [], 'in-use'],
    ['a new one', withSha('unseen'), [EARLIER, FINISHED], undefined],
    ['a file of another organisation', withSha('last'), [{ ...FINISHED, organisationId: 'else' }], undefined],
    ['a web page', { kind: 'html-page' }, [FINISHED], undefined],
  ])('is %s', (_what, reading, runs, known) => {
    expect(knownAs(reading, ORGANISATION, runs, APPLE)).toBe(known)
  })

  it('is not known by a serial that Apple has not signed', () => {
    expect(
      knownAs(withSha('unseen', BEFORE.serial), ORGANISATION, [], { kind: 'not-apple', issuer: 'x' }),
    ).toBeUndefined()
    expect(knownAs(withSha('unseen', BEFORE.serial), ORGANISATION, [])).toBeUndefined()
  })
})

describe('what is remembered of a token', () => {
  it('are the facts of a content token', () => {
    const reading: DocumentReading = {
      kind: 'content-token',
      contentToken: { sha256: 'ab', organisationName: 'Acme', notAfter: NOW },
    }
    expect(tokenFactsOf(reading, 'a.vpptoken', 5)).toEqual({
      fileName: 'a.vpptoken',
      sha256: 'ab',
      name: 'Acme',
      notAfter: NOW,
      at: 5,
    })
  })

  it('are server, estimated end and recipient of a server token', () => {
    const facts = tokenFactsOf(
      { kind: 'server-token', serverToken: TOKEN },
      'CLOMO MDM_Token_2026-11-20T03-25-00Z_smime.p7m',
      5,
    )
    expect(facts).toMatchObject({
      name: 'CLOMO MDM',
      notAfter: Date.UTC(2027, 10, 20, 3, 25),
      recipient: { issuer: 'CN=clomo', serial: '1' },
    })
  })

  it('are fewer where the name says nothing, and none of another file', () => {
    expect(tokenFactsOf({ kind: 'server-token', serverToken: TOKEN }, 'token.p7m', 5)).not.toHaveProperty('notAfter')
    expect(tokenFactsOf(PUSH, 'a.pem', 5)).toBeUndefined()
  })
})
