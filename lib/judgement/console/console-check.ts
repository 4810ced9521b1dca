// What a page of the console says of the certificate in use: is it the recorded one, and has its expiry moved on?

import { consoleOf } from '../../consoles/consoles.ts'
import { isNotInUse } from '../../consoles/kind.ts'
import type { Console, ConsoleReading, FoundExpiry, FoundTopic } from '../../consoles/types.ts'
import { wordsOf } from '../../consoles/words/words.ts'
import { isOtherAccount, sameAccount } from '../../facts/account.ts'
import { SAME_DAY } from '../../facts/time.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { type PushAccounts, pushAccountsOf } from './accounts.ts'
import { expiriesOf } from './candidates.ts'
import { type ExpiryAnswer, type ExpiryCheck, judgeExpiries, judgeOwned } from './expiry.ts'
import { type Whose, withOurName } from './owner.ts'

export interface ConsoleCheck {
  /** `several`: the page names more than one UID, and nothing says which is in use. */
  uid: 'same' | 'different' | 'several' | 'not-found'
  /** What the page names as the topic in use: to be shown beside the recorded one. */
  topics: FoundTopic[]
  expiry: ExpiryAnswer
  /** The expiry that was looked at. */
  shown?: FoundExpiry
  /** The Apple Account that the page names, as it stands there, against the recorded one; absent where one of them is not known. */
  account?: { is: 'same' | 'different'; shown: string }
}

type Recorded = Pick<Organisation, 'topic'> & Partial<Pick<Organisation, 'account'>> & Whose

interface Shown {
  topics: FoundTopic[]
  /** They only prove that the UID is ours, not that it is another one. */
  onlyIfSame?: true
}

/** The UIDs that the page shows as the console's. */
function topicsOf({ topics, codes = [], otherCodes = [] }: ConsoleReading, { labels, shows }: Console): Shown {
  const own = labels?.subject?.pattern
  const named = own ? [...topics, ...codes, ...otherCodes].filter(({ label }) => own.test(label)) : []
  if (named.length > 0) return { topics: named }
  const whole = topics.filter((one) => !isNotInUse(one))
  const words = wordsOf()
  const labelled = whole.filter(({ label }) => words('subject', label))
  if (topics.length > 0) return { topics: inUseOf(labelled.length > 0 ? labelled : whole) }
  const alone = codes.filter((one) => !isNotInUse(one))
  if (shows === 'code') return { topics: alone }
  return shows === undefined ? { topics: alone, onlyIfSame: true } : { topics: [] }
}

/**
 * True where several UIDs stand in rows of one kind, as in a list of customers, or each in a card with its own expiry: then each speaks
 * for its own. Where one is in use or to come, the others are no customers'.
 */
function areRows(topics: readonly FoundTopic[]): boolean {
  if (new Set(topics.map(({ stage }) => stage)).size > 1) return false
  if (topics.every(({ hasExpiry }) => hasExpiry)) return true
  const labels = new Set(topics.map(({ label }) => label.split(' › ').at(-1)))
  return labels.size === 1 && !labels.has('') && topics.every(({ inRow }) => inRow)
}

/** Of those in use and those to come, the first. */
function inUseOf(topics: FoundTopic[]): FoundTopic[] {
  const inUse = topics.filter(({ stage }) => stage === 'inUse')
  return inUse.length > 0 && topics.some(({ stage }) => stage === 'toCome') ? inUse : topics
}

function judgeTopics({ topics, onlyIfSame }: Shown, recorded: string | undefined): ConsoleCheck['uid'] {
  const [first] = topics
  if (!first) return 'not-found'
  const isOurs = topics.some(({ topic }) => sameTopic(topic, recorded))
  if (onlyIfSame && !isOurs) return 'not-found'
  const distinct = new Set(topics.map(({ topic }) => topic.toLowerCase()))
  if (distinct.size > 1) return isOurs && areRows(topics) ? 'same' : 'several'
  return isOurs ? 'same' : 'different'
}

/** Where the page shows several UIDs, only what stands with ours is ours. */
function ours(found: FoundExpiry[], uid: ConsoleCheck['uid'], recorded: string | undefined): FoundExpiry[] | 'several' {
  if (found.every(({ topic }) => topic === undefined)) return found
  return uid === 'same' ? found.filter(({ topic }) => sameTopic(topic, recorded)) : 'several'
}

function accountOf({ sure, perhaps }: PushAccounts, recorded: string | undefined): ConsoleCheck['account'] {
  const same = perhaps.find(({ account }) => sameAccount(account, recorded))
  if (same) return { is: 'same', shown: same.account }
  const other = sure.find(({ account }) => isOtherAccount(account, recorded))
  return other && { is: 'different', shown: other.account }
}

/** Beside another Apple Account a date is another certificate's, unless who sees it has said that it is the one. */
function ofAccount(check: ExpiryCheck, account: ConsoleCheck['account']): ExpiryCheck {
  if (account?.is !== 'different' || !check.shown || check.shown.isConfirmed) return check
  return { expiry: 'other-owner', shown: { ...check.shown, owner: account.shown } }
}

/** Compares what was read from the console (all frames together) with what is on record. */
export function checkConsole(
  reading: ConsoleReading,
  run: Pick<Run, 'startedAt' | 'before' | 'certificate'>,
  organisation: Recorded,
): ConsoleCheck {
  const console = consoleOf(organisation.consoleId)
  const shown = topicsOf(reading, console)
  const uid = judgeTopics(shown, organisation.topic)
  const account = accountOf(pushAccountsOf(reading.accounts, shown.topics), organisation.account)
  const { sure, doubtful } = expiriesOf('push', withOurName(reading, organisation), console, uid === 'same')
  const found = ours(sure, uid, organisation.topic)
  const inDoubt = ours(doubtful, uid, organisation.topic)
  const known = { run, expected: run.certificate?.notAfter, tolerance: SAME_DAY, amongOthers: false }
  const isSeveral = found === 'several' || inDoubt === 'several'
  // Whose a date is, our UID says better than any name.
  const judge = (): ExpiryCheck => {
    if (isSeveral) return { expiry: 'several' }
    if (uid === 'same') return judgeExpiries(found, known, inDoubt)
    return ofAccount(judgeOwned(found, organisation, known, inDoubt), account)
  }
  return {
    uid,
    topics: uid === 'not-found' ? [] : shown.topics,
    ...judge(),
    ...(account && { account }),
  }
}
