// The certificate of the first set-up: nothing is on record that it could be compared with, and yet not every file will do.
import { CLOCK_TOLERANCE, DAY } from '../../../../lib/facts/time.ts'
import { BRANCH_TOPIC, STRANGE_TOPIC, TOPIC } from '../../push/memories.ts'
import {
  bend,
  CONTEXT,
  ISSUED,
  NEW_END,
  nameOf,
  type PushCertificateCase,
  REQUEST,
  RUN,
  STARTED,
} from './push-certificate-parts.ts'

/** Nothing was in use before, and the organisation has no topic yet. */
const against = { organisation: {}, run: { ...RUN, before: {} } }
const { signingRequest: _request, ...withoutRequest } = against.run
const other = (topic: string) => ({ topic, commonName: nameOf(topic) })
const EARLY = STARTED - CLOCK_TOLERANCE - 1

export const SET_UP_CASES: readonly PushCertificateCase[] = [
  bend('of the first set-up', { against }, 'ok', [['topicNew', { text: TOPIC }]], ['topicSame', 'laterExpiry']),
  bend(
    'of the first set-up, with a UID that nobody knows',
    { against, certificate: other(STRANGE_TOPIC) },
    'ok',
    [['topicNew', { text: STRANGE_TOPIC }]],
    ['topicSame', 'laterExpiry'],
  ),
  bend(
    'of the first set-up, but another organisation has its UID',
    { against, certificate: other(BRANCH_TOPIC) },
    'stop',
    [['topicOfAnother', { text: '—' }, { text: BRANCH_TOPIC }, { text: CONTEXT.others?.[0]?.name ?? '' }]],
    ['topicSame', 'laterExpiry'],
  ),
  bend(
    'of the first set-up, with the key of another signing request',
    { against, certificate: { publicKey: 'ANOTHER KEY' } },
    'stop',
    [
      ['topicNew', { text: TOPIC }],
      ['keyDiffers', { text: REQUEST.fileName }],
    ],
    ['topicSame', 'laterExpiry', 'keyMatches'],
  ),
  bend(
    'of the first set-up, of an earlier one that was given up',
    { against, certificate: { publicKey: 'ANOTHER KEY', notBefore: EARLY } },
    'stop',
    [
      ['topicNew', { text: TOPIC }],
      ['keyOlder', { text: REQUEST.fileName }],
      ['issuedBeforeRun', { date: EARLY }, { moment: STARTED }],
    ],
    ['topicSame', 'laterExpiry', 'keyDiffers', 'keyMatches', 'issuedInRun'],
  ),
  bend(
    'of the first set-up, whose signing request nobody has seen',
    { against: { ...against, run: withoutRequest } },
    'warning',
    [['topicNew', { text: TOPIC }], ['keyUnknown']],
    ['topicSame', 'laterExpiry', 'keyMatches'],
  ),
  bend(
    'of the first set-up, issued before it began',
    { against, certificate: { notBefore: EARLY } },
    'warning',
    [
      ['topicNew', { text: TOPIC }],
      ['issuedBeforeRun', { date: EARLY }, { moment: STARTED }],
    ],
    ['topicSame', 'laterExpiry', 'issuedInRun'],
  ),
  bend(
    'of the first set-up, once its UID is on record',
    { against: { ...against, organisation: { topic: TOPIC, notAfter: NEW_END } } },
    'ok',
    [['issuedInRun', { date: ISSUED }, { moment: STARTED }]],
    ['laterExpiry'],
  ),
  bend(
    'of the first set-up, another than the one whose UID is on record',
    { against: { ...against, organisation: { topic: TOPIC } }, certificate: other(STRANGE_TOPIC) },
    'stop',
    [['topicDiffers', { text: TOPIC }, { text: STRANGE_TOPIC }]],
    ['topicSame', 'laterExpiry'],
  ),
  bend(
    'of the first set-up, and expired',
    { against: { ...against, now: NEW_END + DAY } },
    'stop',
    [
      ['topicNew', { text: TOPIC }],
      ['expired', { date: NEW_END }, { moment: NEW_END + DAY }],
    ],
    ['topicSame', 'laterExpiry', 'inDate'],
  ),
]
