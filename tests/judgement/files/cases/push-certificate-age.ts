// How old a downloaded certificate can be: its serial, its end against the last one's, and when it was issued.

import { CLOCK_TOLERANCE, DAY } from '../../../../lib/facts/time.ts'
import type { FindingId, FindingValue } from '../../../../lib/judgement/files/finding.ts'
import type { Run } from '../../../../lib/model/run.ts'
import { TOPIC } from '../../push/memories.ts'
import {
  BEFORE,
  type Bent,
  bend,
  CERTIFICATE,
  ISSUED,
  lack,
  NEW_END,
  OLD_END,
  type PushCertificateCase,
  RUN,
  type Said,
  STARTED,
  WITHOUT_RUN,
} from './push-certificate-parts.ts'

const NO_END: Run['before'] = { topic: TOPIC }
const before = (change: Partial<Run['before']>, startedAt = STARTED): NonNullable<Bent['against']> => ({
  run: { ...RUN, startedAt, before: { ...BEFORE, ...change } },
})
/** Issued a day before the run began. */
const EARLY = { notBefore: STARTED - DAY }
const EARLY_VALUES: FindingValue[] = [{ date: EARLY.notBefore }, { moment: STARTED }]
const LATER: FindingId[] = ['laterExpiry']
const notLater = (recorded: number): Said => ['notLater', { date: recorded }, { date: NEW_END }]
export const AGE_CASES: readonly PushCertificateCase[] = [
  bend('its serial is on record', { against: before({ serial: CERTIFICATE.serial }) }, 'stop', [['sameFile']], LATER),
  bend(
    'its serial is on record since this run only',
    { against: { organisation: { topic: TOPIC, serial: CERTIFICATE.serial, notAfter: NEW_END } } },
    'ok',
    [['laterExpiry', { date: OLD_END }, { date: NEW_END }]],
  ),
  lack(
    'its serial is on record, and no renewal is under way',
    { ...WITHOUT_RUN, organisation: { topic: TOPIC, serial: CERTIFICATE.serial, notAfter: NEW_END } },
    'stop',
    [['sameFile'], ['keyUnknown']],
    ['laterExpiry', 'issuedInRun', 'keyMatches'],
  ),
  bend('it ends when the last one did', { against: before({ notAfter: NEW_END }) }, 'stop', [notLater(NEW_END)], LATER),
  bend(
    'it ends before the last one',
    { against: before({ notAfter: NEW_END + DAY }) },
    'stop',
    [notLater(NEW_END + DAY)],
    LATER,
  ),
  bend('it ends a moment later and is of this run', { against: before({ notAfter: NEW_END - 1 }) }, 'ok', [
    ['laterExpiry', { date: NEW_END - 1 }, { date: NEW_END }],
  ]),
  bend(
    'it ends two days later and is older than the run',
    { certificate: EARLY, against: before({ notAfter: NEW_END - 2 * DAY }) },
    'stop',
    [notLater(NEW_END - 2 * DAY), ['issuedBeforeRun', ...EARLY_VALUES]],
    ['laterExpiry', 'issuedInRun'],
  ),
  bend(
    'it ends more than two days later and is older than the run',
    { certificate: EARLY, against: before({ notAfter: NEW_END - 2 * DAY - 1 }) },
    'warning',
    [
      ['laterExpiry', { date: NEW_END - 2 * DAY - 1 }, { date: NEW_END }],
      ['issuedBeforeRun', ...EARLY_VALUES],
    ],
    ['issuedInRun'],
  ),
  lack(
    'it ends hours later, and no renewal is under way',
    { ...WITHOUT_RUN, organisation: { topic: TOPIC, notAfter: NEW_END - DAY / 2 } },
    'stop',
    [notLater(NEW_END - DAY / 2), ['keyUnknown']],
    ['laterExpiry', 'issuedInRun', 'keyMatches'],
  ),
  bend(
    'the last expiry is unknown, and it is of this run',
    { against: { run: { ...RUN, before: NO_END } } },
    'ok',
    [],
    LATER,
  ),
  bend(
    'the last expiry is unknown, and it is older than the run',
    { certificate: EARLY, against: { run: { ...RUN, before: NO_END } } },
    'warning',
    [
      ['earlierUnknown', { date: NEW_END }],
      ['issuedBeforeRun', ...EARLY_VALUES],
    ],
    ['laterExpiry', 'issuedInRun'],
  ),
  lack(
    'the last expiry is unknown, and no renewal is under way',
    { ...WITHOUT_RUN, organisation: NO_END },
    'warning',
    [['earlierUnknown', { date: NEW_END }], ['keyUnknown']],
    ['laterExpiry', 'issuedInRun', 'keyMatches'],
  ),
  bend('it was issued when the clock still allows it', { against: before({}, ISSUED + CLOCK_TOLERANCE) }, 'ok', [
    ['issuedInRun', { date: ISSUED }, { moment: ISSUED + CLOCK_TOLERANCE }],
  ]),
  bend(
    'it was issued a moment before the clock allows it',
    { against: before({}, ISSUED + CLOCK_TOLERANCE + 1) },
    'warning',
    [['issuedBeforeRun', { date: ISSUED }, { moment: ISSUED + CLOCK_TOLERANCE + 1 }]],
    ['issuedInRun'],
  ),
]
