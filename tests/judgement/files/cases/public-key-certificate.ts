// What can be the matter with the certificate that a console gives to Apple Business: each case bends one thing of one that is right.

import type { CertificateFacts } from '../../../../lib/documents/kinds/types.ts'
import { DAY } from '../../../../lib/facts/time.ts'
import type { FindingId, Level } from '../../../../lib/judgement/files/finding.ts'
import {
  judgePublicKeyCertificate,
  type PublicKeyContext,
} from '../../../../lib/judgement/files/public-key-certificate.ts'
import type { Case, Said } from './case.ts'
import { CERTIFICATE, NOW } from './push-certificate-parts.ts'

const { topic: _uid, ...bare } = CERTIFICATE
export const PUBLIC_KEY: CertificateFacts = {
  ...bare,
  commonName: 'clomo',
  subject: 'CN=clomo',
  issuer: 'CN=clomo',
  serial: '1',
  sha256: 'fe',
  keyBits: 2048,
  keyUses: ['digitalSignature', 'keyEncipherment'],
  notAfter: NOW + 300 * DAY,
}
const ON_RECORD = { fileName: 'old.pem', sha256: 'fe', issuer: 'CN=clomo', serial: '1', keyBits: 2048, at: NOW - DAY }
const TOKEN = { fileName: 'a.p7m', sha256: '01', recipient: { issuer: 'CN=clomo', serial: '1' }, at: NOW - DAY }
const { recipient: _recipient, ...unreadToken } = TOKEN
export const RIGHT_PUBLIC_KEY: readonly FindingId[] = [
  'publicKeyFirst',
  'publicKeyFitsToken',
  'publicKeyLong',
  'publicKeyInDate',
  'publicKey',
]
const LEARNING: PublicKeyContext = {
  organisation: { serverToken: TOKEN },
  others: [{ name: 'Osaka Branch', publicKeyCertificate: { ...ON_RECORD, sha256: '77' } }],
  now: NOW,
}

function key(
  what: string,
  facts: Partial<CertificateFacts>,
  verdict: Level,
  says: Said[],
  instead: FindingId[] = [],
  against: Partial<PublicKeyContext> = {},
): Case {
  const reading = { kind: 'public-key-certificate' as const, certificate: { ...PUBLIC_KEY, ...facts } }
  return { what, judge: () => judgePublicKeyCertificate(reading, { ...LEARNING, ...against }), verdict, says, instead }
}

const { keyBits: _bits, ...elliptic } = PUBLIC_KEY
const { keyUses: _uses, ...unrestricted } = PUBLIC_KEY
const as = (kind: 'public-key-certificate' | 'other-certificate', certificate: CertificateFacts) => ({
  judge: () => judgePublicKeyCertificate({ kind, certificate }, LEARNING),
})

export const PUBLIC_KEY_CASES: readonly Case[] = [
  key('all is right', {}, 'ok', [
    ['publicKeyFirst'],
    ['publicKeyFitsToken'],
    ['publicKeyLong', { text: '2048' }],
    ['publicKeyInDate', { date: NOW + 300 * DAY }],
    ['publicKey', { text: 'clomo' }],
  ]),
  key('it is the one on record', {}, 'ok', [['publicKeyKnown', { moment: NOW - DAY }]], ['publicKeyFirst'], {
    organisation: { serverToken: TOKEN, publicKeyCertificate: ON_RECORD },
  }),
  key(
    'another one is on record',
    {},
    'warning',
    [['publicKeyReplaces', { text: 'old.pem' }, { moment: NOW - DAY }]],
    ['publicKeyFirst'],
    { organisation: { serverToken: TOKEN, publicKeyCertificate: { ...ON_RECORD, sha256: '99' } } },
  ),
  key(
    'it is another organisation’s',
    { sha256: '77' },
    'warning',
    [['publicKeyOfAnother', { text: 'Osaka Branch' }]],
    ['publicKeyFirst'],
  ),
  key(
    'the last token was for another serial',
    { serial: '2' },
    'warning',
    [['publicKeyMissesToken']],
    ['publicKeyFitsToken'],
  ),
  key(
    'the last token was for another issuer',
    { issuer: 'CN=x' },
    'warning',
    [['publicKeyMissesToken']],
    ['publicKeyFitsToken'],
  ),
  key('no token is on record', {}, 'ok', [], ['publicKeyFitsToken'], { organisation: {} }),
  key('the recipient of the last token is not on record', {}, 'ok', [], ['publicKeyFitsToken'], {
    organisation: { serverToken: unreadToken },
  }),
  key('its key is short', { keyBits: 2047 }, 'stop', [['publicKeyWeak', { text: '2047' }]], ['publicKeyLong']),
  {
    ...key('its key is of another kind', {}, 'stop', [['publicKeyWeak', { text: '0' }]], ['publicKeyLong']),
    ...as('public-key-certificate', elliptic),
  },
  key('its key may only sign', { keyUses: ['digitalSignature'] }, 'warning', [['publicKeyCannotEncrypt']]),
  { ...key('its key is not restricted', {}, 'ok', []), ...as('public-key-certificate', unrestricted) },
  key('it has ended', { notAfter: NOW }, 'ok', [['publicKeyPast', { date: NOW }]], ['publicKeyInDate']),
  {
    ...key(
      'it was issued by somebody else',
      {},
      'warning',
      [['publicKeyUnusual', { text: 'CN=Company CA' }], ['publicKeyMissesToken']],
      ['publicKey', 'publicKeyFitsToken'],
    ),
    ...as('other-certificate', { ...PUBLIC_KEY, issuer: 'CN=Company CA' }),
  },
]
