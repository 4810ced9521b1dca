// Until when what a run has brought is valid, and who says so.
import { SAME_DAY } from '../facts/time.ts'
import type { ExpiryNote } from '../model/expiry.ts'
import type { Run } from '../model/run.ts'

/**
 * The end of what the run has brought, and where it was read; undefined where neither a file nor the console has told it. A console
 * names a day of its own time zone, a judged file the moment: of two that may be the same day, the file's counts. What the console
 * shows besides is of what it really took.
 */
export function newEnd({ certificate, serverToken, contentToken, shownNotAfter }: Run): NewEnd | undefined {
  if (certificate) return { notAfter: certificate.notAfter, from: 'file' }
  const { notAfter, isEstimate } = serverToken ?? contentToken ?? {}
  const isExact = notAfter !== undefined && !isEstimate
  if (isExact && Math.abs((shownNotAfter ?? notAfter) - notAfter) <= SAME_DAY) return { notAfter, from: 'file' }
  if (shownNotAfter !== undefined) return { notAfter: shownNotAfter, from: 'console' }
  return notAfter === undefined ? undefined : { notAfter, from: 'estimate' }
}

export type NewEnd = Pick<ExpiryNote, 'notAfter'> & {
  from: Extract<ExpiryNote['from'], 'file' | 'console' | 'estimate'>
}

/** The end alone, in milliseconds since 1970. */
export const newExpiry = (run: Run): number | undefined => newEnd(run)?.notAfter
