// Which organisation a file belongs to: by its UID, its key, a name, or not at all; never by a guess.
import { describe, expect, it } from 'vitest'
import type { CertificateFacts, DocumentReading } from '../../../lib/documents/kinds/types.ts'
import { type Belonging, belongsTo, makeSorter, type Sortable } from '../../../lib/judgement/files/belonging.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import type { Run } from '../../../lib/model/run.ts'
import { CERTIFICATE, NOW } from './cases/push-certificate-parts.ts'
import { TOKEN } from './cases/server-token.ts'
import { REQUEST } from './cases/signing-request-parts.ts'

const topic = (ending: string) => `com.apple.mgmt.External.11111111-2222-3333-4444-55555555${ending}`
const make = (id: string, facts: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  consoleId: 'clomo',
  createdAt: NOW,
  updatedAt: NOW,
  ...facts,
})
const key = (issuer: string) => ({ fileName: 'key.pem', sha256: `sha of ${issuer}`, issuer, serial: '1', at: NOW })
const TOKYO = make('Tokyo', {
  topic: topic('aaaa'),
  servers: ['CLOMO MDM', '本社 ＭＤＭ'],
  publicKeyCertificate: key('CN=tokyo'),
})
const OSAKA = make('Osaka', {
  topic: topic('bbbb'),
  serverToken: { sha256: 'osaka server token', name: 'Osaka MDM', at: NOW },
  contentToken: { sha256: 'osaka content token', name: 'Example Group', at: NOW },
  publicKeyCertificate: key('CN=osaka'),
})
const NAGOYA = make('Nagoya', { topic: topic('cccc'), servers: ['CLOMO MDM'] })
const RUN: Run = {
  id: 'run',
  organisationId: 'Tokyo',
  procedure: 'push-certificate',
  startedAt: NOW,
  ticks: {},
  before: {},
  signingRequest: { fileName: 'a.csr', sha256: 'request of tokyo', publicKey: 'KEY OF TOKYO', at: NOW },
}

const certificate = (facts: Partial<CertificateFacts>): DocumentReading => ({
  kind: 'push-certificate',
  certificate: { ...CERTIFICATE, publicKey: 'some key', ...facts },
})
const request = (facts: Partial<typeof REQUEST> = {}): DocumentReading => ({
  kind: 'signing-request',
  signingRequest: { ...REQUEST, sha256: 'new', publicKey: 'some key', ...facts },
})
const content = (organisationName: string, sha256 = 'new'): DocumentReading => ({
  kind: 'content-token',
  contentToken: { organisationName, sha256 },
})
const server = (issuer: string, sha256 = 'new'): DocumentReading => ({
  kind: 'server-token',
  serverToken: { ...TOKEN, sha256, recipients: [{ issuer, serial: '1', keyBits: 2048 }] },
})

const all = [TOKYO, OSAKA, NAGOYA]
const sort = (file: Sortable, others: DocumentReading[] = []) => belongsTo(file, makeSorter(all, [RUN], others))
const one = (organisationId: string, by: string) => ({ kind: 'one', organisationId, by }) as Belonging
const NONE: Belonging = { kind: 'none' }

describe('a file is sorted', () => {
  it.each<[string, Sortable, Belonging]>([
    ['a certificate by its UID', { reading: certificate({ topic: topic('aaaa') }) }, one('Tokyo', 'uid')],
    ['in capitals too', { reading: certificate({ topic: topic('AAAA') }) }, one('Tokyo', 'uid')],
    [
      'a certificate of another UID with the key of a request: to whom the wrong row was renewed',
      { reading: certificate({ topic: topic('ffff'), publicKey: 'KEY OF TOKYO' }) },
      one('Tokyo', 'key'),
    ],
    [
      'a certificate of another organisation with that key: by its UID',
      { reading: certificate({ topic: topic('bbbb'), publicKey: 'KEY OF TOKYO' }) },
      one('Osaka', 'uid'),
    ],
    [
      'a certificate in a text of two bytes a character, which is of no use',
      { reading: { kind: 'wide-text', certificate: { ...CERTIFICATE, topic: topic('cccc') } } },
      one('Nagoya', 'uid'),
    ],
    [
      'a profile by its UID',
      {
        reading: {
          kind: 'enrollment-profile',
          profile: { topic: topic('bbbb'), manages: true, signature: 'none', sha256: 'x' },
        },
      },
      one('Osaka', 'uid'),
    ],
    ['a request by its key', { reading: request({ publicKey: 'KEY OF TOKYO' }) }, one('Tokyo', 'key')],
    ['a request that is on record', { reading: request({ sha256: 'request of tokyo' }) }, one('Tokyo', 'file')],
    [
      'a content token by the organisation it names',
      { reading: content('Example Group') },
      one('Osaka', 'organisation'),
    ],
    ['or by the name on record where none was ever read', { reading: content('Tokyo') }, one('Tokyo', 'organisation')],
    ['the content token in use', { reading: content('Renamed', 'osaka content token') }, one('Osaka', 'file')],
    ['a server token by its file name', { reading: server('CN=x'), serverName: 'Osaka MDM' }, one('Osaka', 'server')],
    ['in another width of letters', { reading: server('CN=x'), serverName: '本社 MDM' }, one('Tokyo', 'server')],
    [
      'a server token by its file name, though it is encrypted for another one: its server’s organisation must hear that',
      { reading: server('CN=tokyo'), serverName: 'Osaka MDM' },
      one('Osaka', 'server'),
    ],
    [
      'a server token whose name two have, by whom it is encrypted for',
      { reading: server('CN=tokyo'), serverName: 'CLOMO MDM' },
      one('Tokyo', 'recipient'),
    ],
    ['a server token without a name, by the same', { reading: server('CN=osaka') }, one('Osaka', 'recipient')],
    ['the server token in use', { reading: server('CN=x', 'osaka server token') }, one('Osaka', 'file')],
    [
      'a public key certificate by its checksum',
      {
        reading: {
          kind: 'public-key-certificate',
          certificate: { ...CERTIFICATE, topic: '', sha256: 'sha of CN=tokyo' },
        },
      },
      one('Tokyo', 'file'),
    ],
  ])('%s', (_what, file, belonging) => {
    expect(sort(file)).toEqual(belonging)
  })

  it('a request by the certificate beside it that carries its key', () => {
    const reading = request({ publicKey: 'new key' })
    expect(sort({ reading })).toEqual(NONE)
    const beside = certificate({ topic: topic('bbbb'), publicKey: 'new key' })
    expect(sort({ reading }, [beside])).toEqual(one('Osaka', 'key'))
    expect(sort({ reading }, [certificate({ topic: topic('ffff'), publicKey: 'new key' })])).toEqual(NONE)
  })
})

describe('a file is not sorted', () => {
  it.each<[string, Sortable]>([
    ['a certificate of a UID that is not on record', { reading: certificate({ topic: topic('ffff') }) }],
    [
      'a certificate without a UID',
      { reading: { kind: 'other-certificate', certificate: { ...CERTIFICATE, topic: '' } } },
    ],
    ['a request with a new key', { reading: request() }],
    ['a content token of an unknown organisation', { reading: content('Nobody') }],
    ['the name on record where another was read from its token', { reading: content('Osaka') }],
    ['a content token without a name', { reading: content('') }],
    ['a server token of an unknown server', { reading: server('CN=x'), serverName: 'Elsewhere' }],
    ['a server token in nearly the same name', { reading: server('CN=x'), serverName: 'OsakaMDM' }],
    ['a server token without a name', { reading: server('CN=x') }],
    ['a web page', { reading: { kind: 'html-page' } }],
  ])('%s', (_what, file) => {
    expect(sort(file)).toEqual(NONE)
  })

  it('a name that two have is said to be of both', () => {
    const both = { kind: 'several', organisationIds: ['Tokyo', 'Nagoya'], by: 'server' }
    expect(sort({ reading: server('CN=x'), serverName: 'CLOMO MDM' })).toEqual(both)
    // Osaka's key says it is not for either of them, which is no reason to take it for Osaka's.
    expect(sort({ reading: server('CN=osaka'), serverName: 'CLOMO MDM' })).toEqual(both)
  })

  it('a key that two MDMs name alike tells nothing', () => {
    const alike = [
      make('One', { publicKeyCertificate: key('CN=mdm') }),
      make('Two', { publicKeyCertificate: key('CN=mdm') }),
    ]
    expect(belongsTo({ reading: server('CN=mdm') }, makeSorter(alike, []))).toEqual(NONE)
  })

  it('nothing where nothing is on record', () => {
    expect(belongsTo({ reading: certificate({}) }, makeSorter([], []))).toEqual(NONE)
  })
})
