// What can be the matter with the two files that Koshin learns from: an enrolment profile and a public key certificate.
import type { CertificateFacts, EnrollmentProfileFacts } from '../../../lib/documents/types.ts'
import { judgeProfile, type ProfileContext } from '../../../lib/judgement/files/enrollment-profile.ts'
import type { FindingId, Level } from '../../../lib/judgement/files/finding.ts'
import {
  judgePublicKeyCertificate,
  type PublicKeyContext,
} from '../../../lib/judgement/files/public-key-certificate.ts'
import { BRANCH, BRANCH_TOPIC, STRANGE_TOPIC, TOPIC } from '../push/memories.ts'
import type { Case, Said } from './case.ts'
import { CERTIFICATE, DAY, NOW } from './push-certificate-parts.ts'

export const PROFILE: EnrollmentProfileFacts = {
  topic: TOPIC,
  manages: true,
  name: 'CLOMO',
  signature: 'holds',
  sha256: 'ab12',
}
export const RIGHT_PROFILE: readonly FindingId[] = ['profileTopic', 'profileTopicSame', 'profileIntact', 'profile']
const KNOWN: ProfileContext = { organisation: { topic: TOPIC }, others: [BRANCH] }
const { topic: _topic, ...topicless } = PROFILE
const { name: _name, ...untitled } = PROFILE

function profile(
  what: string,
  facts: EnrollmentProfileFacts,
  verdict: Level,
  says: Said[],
  instead: FindingId[] = [],
  against: ProfileContext = KNOWN,
): Case {
  const judge = () => judgeProfile({ kind: 'enrollment-profile', profile: facts }, against)
  return { what, judge, verdict, says, instead }
}

export const PROFILE_CASES: readonly Case[] = [
  profile('all is right', PROFILE, 'ok', [
    ['profileTopic', { text: TOPIC }],
    ['profileTopicSame', { text: TOPIC }],
    ['profileIntact'],
    ['profile', { text: 'CLOMO' }],
  ]),
  profile('its UID is in capital letters', { ...PROFILE, topic: TOPIC.toUpperCase() }, 'ok', [
    ['profileTopic', { text: TOPIC.toUpperCase() }],
    ['profileTopicSame', { text: TOPIC.toUpperCase() }],
  ]),
  profile('nothing is on record yet', PROFILE, 'ok', [], ['profileTopicSame'], {}),
  profile('it has no name', untitled, 'ok', [['profile', { text: '—' }]]),
  profile(
    'its UID is another',
    { ...PROFILE, topic: STRANGE_TOPIC },
    'stop',
    [
      ['profileTopic', { text: STRANGE_TOPIC }],
      ['profileTopicDiffers', { text: TOPIC }, { text: STRANGE_TOPIC }],
    ],
    ['profileTopicSame'],
  ),
  profile(
    'its UID is another organisation’s',
    { ...PROFILE, topic: BRANCH_TOPIC },
    'stop',
    [
      ['profileTopic', { text: BRANCH_TOPIC }],
      ['profileTopicOfAnother', { text: BRANCH_TOPIC }, { text: BRANCH.name }],
    ],
    ['profileTopicSame'],
  ),
  profile(
    'its UID is another organisation’s, and nothing is on record of its own',
    { ...PROFILE, topic: BRANCH_TOPIC },
    'stop',
    [['profileTopicOfAnother', { text: BRANCH_TOPIC }, { text: BRANCH.name }]],
    ['profileTopicSame'],
    { others: [BRANCH] },
  ),
  ...(
    [
      ['placeholder', 'profilePlaceholder', 'com.apple.mgmt.External.YOUR-PUSH-TOPIC-HERE'],
      ['several', 'profileSeveralTopics', `${TOPIC}, ${BRANCH_TOPIC}`],
      ['service', 'profileOtherService', 'com.apple.mail.XServer.0b7c3e52-84d9-4a61-9e07-c1f2a6580d3b'],
      ['team', 'profileTeam', 'A1B2C3D4E5'],
      ['unknown', 'profileTopicUnknown', 'push'],
    ] as const
  ).map(([otherTopicIs, id, otherTopic]) =>
    profile(
      `in the place of its UID stands ${otherTopicIs}`,
      { ...topicless, otherTopic, otherTopicIs },
      'stop',
      [[id, { text: otherTopic }]],
      ['profileTopic', 'profileTopicSame'],
    ),
  ),
  profile(
    'nobody has looked what stands in the place of its UID',
    { ...topicless, otherTopic: 'push' },
    'stop',
    [['profileTopicUnknown', { text: 'push' }]],
    ['profileTopic', 'profileTopicSame'],
  ),
  profile(
    'it is encrypted for a device',
    { ...topicless, manages: false, encrypted: true },
    'stop',
    [['profileEncrypted']],
    ['profileTopic', 'profileTopicSame'],
  ),
  profile(
    'its signature can’t be checked',
    { ...PROFILE, signature: 'not-checked' },
    'warning',
    [['profileNotChecked']],
    ['profileIntact'],
  ),
  profile('it names no UID', topicless, 'stop', [['profileWithoutTopic']], ['profileTopic', 'profileTopicSame']),
  profile(
    'it manages no device',
    { ...topicless, manages: false },
    'stop',
    [['profileUnmanaged']],
    ['profileTopic', 'profileTopicSame'],
  ),
  profile('it is not signed', { ...PROFILE, signature: 'none' }, 'warning', [['profileUnsigned']], ['profileIntact']),
  profile('it was changed', { ...PROFILE, signature: 'broken' }, 'stop', [['profileBroken']], ['profileIntact']),
]

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
