// What a page of the console shows beside the UID that is being learned: expiries and its Apple Account, where there is no doubt.
import type { ConsoleReading } from '../../consoles/types.ts'
import { DAY } from '../../facts/time.ts'
import { TOKENS, type TokenProcedure } from '../../model/steps.ts'
import { pushAccountsOf } from './accounts.ts'
import { checkConsole } from './console-check.ts'
import { readExpiry } from './read-expiry.ts'

export interface FactsBeside {
  /** The last millisecond of UTC of the day that the page shows, since 1970: days of certificates are told in UTC. */
  notAfter?: number
  account?: string
  /** Where the tokens of the same console end, as the page shows it: milliseconds since 1970. */
  tokens?: Partial<Record<TokenProcedure, number>>
}

/** A page's day is read in the machine's zone. */
function sameDayOfUtc(at: number): number {
  const day = new Date(at)
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) + DAY - 1
}

/**
 * The facts that belong to this UID and to no other; nothing is given of what can be read in two ways. `now` is in milliseconds
 * since 1970.
 */
export function factsBeside(reading: ConsoleReading, topic: string, consoleId: string, now: number): FactsBeside {
  const { uid, topics, expiry, shown } = checkConsole(reading, { startedAt: now, before: {} }, { topic, consoleId })
  if (uid !== 'same') return {}
  // With nothing on record to compare with, the one date of the certificate is neither the new nor the old one's.
  const isClear = expiry === 'unknown' && shown !== undefined && shown.otherwise === undefined
  const { sure } = pushAccountsOf(reading.accounts, topics)
  const accounts = new Set(sure.map(({ account }) => account.toLowerCase()))
  const [account] = sure
  const tokens = TOKENS.flatMap((token) => {
    const read = readExpiry(token, reading, { topic, consoleId }, now)
    return read.kind === 'read' ? [[token, read.notAfter]] : []
  })
  return {
    ...(isClear && { notAfter: sameDayOfUtc(shown.notAfter) }),
    ...(account && accounts.size === 1 && { account: account.account }),
    ...(tokens.length > 0 && { tokens: Object.fromEntries(tokens) }),
  }
}
