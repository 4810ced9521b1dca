// What a page of the console says of the certificate in use: is it the recorded one, and has its expiry moved on?

import { consoleOf } from '../../consoles/consoles.ts'
import type { ConsoleReading, FoundExpiry, FoundTopic } from '../../consoles/types.ts'
import { DAY, NEARLY_A_YEAR, SAME_DAY } from '../../facts/time.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'

export interface ConsoleCheck {
  /** `several`: the page names more than one UID, and nothing says which is in use. */
  uid: 'same' | 'different' | 'several' | 'not-found'
  /** What the page names as the topic in use: to be shown beside the recorded one. */
  topics: FoundTopic[]
  /** `renewed`: the new certificate is in use. `not-yet`: the date is not the new one's. */
  expiry: 'renewed' | 'not-yet' | 'not-found'
  /** The expiry that was looked at. */
  shown?: FoundExpiry
}

/**
 * True when a certificate that ends then was issued in this run: later than the one before, and a year from the run's
 * beginning, so that a record which was long out of date proves nothing. Times are milliseconds since 1970.
 */
export function isIssuedInRun(notAfter: number, run: Pick<Run, 'startedAt' | 'before'>): boolean {
  const { notAfter: before } = run.before
  return before !== undefined && notAfter > before + DAY && notAfter >= run.startedAt + NEARLY_A_YEAR
}

function isRenewed(notAfter: number, run: Pick<Run, 'startedAt' | 'before' | 'certificate'>): boolean {
  const { certificate, before } = run
  if (certificate === undefined) return isIssuedInRun(notAfter, run)
  const isNewOne = Math.abs(notAfter - certificate.notAfter) <= SAME_DAY
  return isNewOne && (before.notAfter === undefined || certificate.notAfter > before.notAfter + DAY)
}

/** Compares what was read from the console (all frames together) with what is on record. */
export function checkConsole(
  reading: ConsoleReading,
  run: Pick<Run, 'startedAt' | 'before' | 'certificate'>,
  organisation: Pick<Organisation, 'topic' | 'consoleId'>,
): ConsoleCheck {
  const { labels, showsCode } = consoleOf(organisation.consoleId)
  const { subject, pushExpiry } = labels
  const read = showsCode && reading.topics.length === 0 ? (reading.codes ?? []) : reading.topics
  const labelled = read.filter(({ label }) => subject.pattern.test(label))
  const topics = labelled.length > 0 ? labelled : read
  const distinct = new Set(topics.map(({ topic }) => topic.toLowerCase()))
  const [first] = topics
  const expiries = reading.expiries.filter(({ label }) => pushExpiry.pattern.test(label))
  const shown = expiries.reduce<FoundExpiry | undefined>(
    (latest, one) => (latest === undefined || one.notAfter > latest.notAfter ? one : latest),
    undefined,
  )
  return {
    uid:
      first === undefined
        ? 'not-found'
        : distinct.size > 1
          ? 'several'
          : sameTopic(first.topic, organisation.topic)
            ? 'same'
            : 'different',
    topics,
    expiry: shown === undefined ? 'not-found' : isRenewed(shown.notAfter, run) ? 'renewed' : 'not-yet',
    ...(shown && { shown }),
  }
}
