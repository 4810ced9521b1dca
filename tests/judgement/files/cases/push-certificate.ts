// What can be the matter with a downloaded certificate: its UID, names, key, end, issuer and purpose. Its age has its own file.
import type { CertificateFacts, FormFlaw, IssuerProof } from '../../../../lib/documents/kinds/types.ts'
import { CLOCK_TOLERANCE, DAY } from '../../../../lib/facts/time.ts'
import type { FindingId, Level } from '../../../../lib/judgement/files/finding.ts'
import { BRANCH, BRANCH_TOPIC, STRANGE_TOPIC, TOPIC } from '../../push/memories.ts'
import { AGE_CASES } from './push-certificate-age.ts'
import {
  AUTHORITY,
  bend,
  CERTIFICATE,
  CONTEXT,
  ISSUED,
  ISSUER,
  lack,
  NEW_END,
  nameOf,
  OLD_END,
  type PushCertificateCase,
  REQUEST,
  RUN,
  type Said,
  STARTED,
  WITHOUT_RUN,
} from './push-certificate-parts.ts'
import { SET_UP_CASES } from './push-certificate-set-up.ts'

const { commonName: _commonName, ...nameless } = CERTIFICATE
const { signingRequest: _request, ...withoutRequest } = RUN
const { authentic: _authentic, ...unproven } = CONTEXT
const SHOUTED = TOPIC.toUpperCase()
const NEARLY = `${TOPIC.slice(0, -1)}1`
const other = (topic: string) => ({ topic, commonName: nameOf(topic) })

const ofTopic: PushCertificateCase[] = [
  bend('all is well', {}, 'ok', [
    ['topicSame', { text: TOPIC }],
    ['laterExpiry', { date: OLD_END }, { date: NEW_END }],
    ['issuedInRun', { date: ISSUED }, { moment: STARTED }],
    ['keyMatches', { text: REQUEST.fileName }],
    ['inDate', { date: NEW_END }],
    ['fromApple', { text: AUTHORITY }],
    ['namesAgree'],
    ['pushCertificate'],
    ['purposeRight'],
  ]),
  bend('its UID is in capital letters', { certificate: { topic: SHOUTED } }, 'ok', [['topicSame', { text: SHOUTED }]]),
  bend('another one on record has the same UID', { against: { others: [{ name: 'Twin', topic: TOPIC }] } }, 'ok', []),
  bend(
    'nobody knows its UID',
    { certificate: other(STRANGE_TOPIC) },
    'stop',
    [['topicDiffers', { text: TOPIC }, { text: STRANGE_TOPIC }]],
    ['topicSame'],
  ),
  bend(
    'its UID differs in the last character',
    { certificate: other(NEARLY) },
    'stop',
    [['topicDiffers', { text: TOPIC }, { text: NEARLY }]],
    ['topicSame'],
  ),
  bend(
    'it belongs to another organisation',
    { certificate: other(BRANCH_TOPIC.toUpperCase()) },
    'stop',
    [['topicOfAnother', { text: TOPIC }, { text: BRANCH_TOPIC.toUpperCase() }, { text: BRANCH.name }]],
    ['topicSame'],
  ),
  bend(
    'it would belong to another organisation, but none is on record',
    { certificate: other(BRANCH_TOPIC), against: { others: [] } },
    'stop',
    [['topicDiffers', { text: TOPIC }, { text: BRANCH_TOPIC }]],
    ['topicSame'],
  ),
]

const named = (what: string, commonName: string) =>
  bend(
    what,
    { certificate: { commonName } },
    'stop',
    [['namesDiffer', { text: TOPIC }, { text: commonName }]],
    ['namesAgree'],
  )
const ofNames: PushCertificateCase[] = [
  bend('its name is in capital letters', { certificate: { commonName: nameOf(SHOUTED) } }, 'ok', []),
  named('its name is that of another UID', nameOf(STRANGE_TOPIC)),
  named('a second name hides behind the first', `${nameOf(TOPIC)}, ${nameOf(STRANGE_TOPIC)}`),
  named('its name lacks the prefix', TOPIC.slice(-36)),
  {
    ...named('it has no name', '—'),
    reading: { kind: 'push-certificate', certificate: nameless },
  },
]

/** Issued a moment before what still counts as of this run. */
const EARLY = STARTED - CLOCK_TOLERANCE - 1
const early: Said = ['issuedBeforeRun', { date: EARLY }, { moment: STARTED }]
const ofKey: PushCertificateCase[] = [
  bend(
    'it carries another key',
    { certificate: { publicKey: 'KEY OF LAST YEAR' } },
    'stop',
    [['keyDiffers', { text: REQUEST.fileName }]],
    ['keyMatches'],
  ),
  bend(
    'it carries another key, issued at the last moment that counts as of this run',
    { certificate: { publicKey: 'ANOTHER KEY', notBefore: STARTED - CLOCK_TOLERANCE } },
    'stop',
    [['keyDiffers', { text: REQUEST.fileName }]],
    ['keyMatches', 'keyOlder'],
  ),
  bend(
    'it carries the key of before, and is older than the run',
    { certificate: { publicKey: 'KEY OF LAST YEAR', notBefore: EARLY } },
    'stop',
    [['keyOlder', { text: REQUEST.fileName }], early],
    ['keyMatches', 'keyDiffers', 'issuedInRun'],
  ),
  bend(
    'it is older than the run, with the key of this run',
    { certificate: { notBefore: EARLY } },
    'warning',
    [['keyMatches', { text: REQUEST.fileName }], early],
    ['keyOlder', 'keyDiffers', 'issuedInRun'],
  ),
  lack('no signing request was seen', { ...CONTEXT, run: withoutRequest }, 'warning', [['keyUnknown']], ['keyMatches']),
  lack('no renewal is under way', WITHOUT_RUN, 'warning', [['keyUnknown']], ['keyMatches', 'issuedInRun']),
]

const ended = (what: string, now: number): PushCertificateCase =>
  bend(what, { against: { now } }, 'stop', [['expired', { date: NEW_END }, { moment: now }]], ['inDate'])
const lasting = (what: string, now: number): PushCertificateCase =>
  bend(what, { against: { now } }, 'ok', [['inDate', { date: NEW_END }]])
const ofEnd: PushCertificateCase[] = [
  lasting('it has one day left', NEW_END - DAY),
  lasting('it has a moment left', NEW_END - 1),
  ended('it ends now', NEW_END),
  ended('it ended last year', NEW_END + 365 * DAY),
  lasting('it begins as late as the clock allows', ISSUED - CLOCK_TOLERANCE),
  bend(
    'it begins later than the clock allows',
    { against: { now: ISSUED - CLOCK_TOLERANCE - 1 } },
    'warning',
    [['notYetValid', { date: ISSUED }, { moment: ISSUED - CLOCK_TOLERANCE - 1 }]],
    ['inDate'],
  ),
]

const issued = (what: string, authentic: IssuerProof, verdict: Level, id: FindingId): PushCertificateCase =>
  bend(what, { against: { authentic } }, verdict, [[id, { text: 'Somebody' }]], ['fromApple'])
const ofIssuer: PushCertificateCase[] = [
  issued(
    'its issuer calls itself Apple',
    { kind: 'unknown-apple-issuer', issuer: 'Somebody' },
    'warning',
    'unknownAppleIssuer',
  ),
  issued('its issuer is not Apple', { kind: 'not-apple', issuer: 'Somebody' }, 'stop', 'notFromApple'),
  issued('its signature does not hold', { kind: 'broken-signature', issuer: 'Somebody' }, 'stop', 'brokenSignature'),
  lack(
    'nobody has looked at its signature',
    unproven,
    'warning',
    [['issuerNotChecked', { text: ISSUER }]],
    ['fromApple'],
  ),
]

const purposeless = (what: string, certificate: Partial<CertificateFacts>): PushCertificateCase =>
  bend(what, { certificate }, 'warning', [['purposeMissing']], ['purposeRight'])
const ofPurpose: PushCertificateCase[] = [
  purposeless('it lacks the mark of push certificates', { hasPushMarker: false }),
  purposeless('it is not for client authentication', { hasClientAuth: false }),
  purposeless('it lacks both marks', { hasPushMarker: false, hasClientAuth: false }),
]

const lastingDays = (days: number, isUsual: boolean): PushCertificateCase =>
  bend(
    `it lasts ${days} days in all`,
    { certificate: { notBefore: ISSUED, notAfter: ISSUED + days * DAY } },
    isUsual ? 'ok' : 'warning',
    [[isUsual ? 'validityUsual' : 'validityUnusual', { days }]],
    isUsual ? [] : ['validityUsual'],
  )
const ofValidity: PushCertificateCase[] = [
  lastingDays(363, false),
  lastingDays(364, true),
  lastingDays(367, true),
  lastingDays(368, false),
  lastingDays(90, false),
  bend('it lasts 365 days less a second', { certificate: { notAfter: NEW_END - 1000 } }, 'ok', [
    ['validityUsual', { days: 365 }],
  ]),
]

const flawed = (what: string, form: readonly FormFlaw[], says: Said[]): PushCertificateCase => ({
  ...bend(what, {}, 'warning', says),
  reading: { kind: 'push-certificate', certificate: CERTIFICATE, form },
})
const ofForm: PushCertificateCase[] = [
  flawed('it has no BEGIN line', ['bare'], [['formBare']]),
  flawed('its lines are joined', ['frame'], [['formFrame']]),
  flawed('its lengths are open', ['lengths'], [['formLengths']]),
  flawed('it stands in a mail, in lines that are joined', ['frame', 'wrapped'], [['formFrame'], ['formWrapped']]),
]

export const CASES: readonly PushCertificateCase[] = [
  ...ofTopic,
  ...ofNames,
  ...ofKey,
  ...AGE_CASES,
  ...ofEnd,
  ...ofIssuer,
  ...ofPurpose,
  ...SET_UP_CASES,
  ...ofValidity,
  ...ofForm,
]
