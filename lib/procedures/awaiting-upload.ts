// A server token that was downloaded and is not in the console yet: the old one is dead, and the console cannot reach Apple.
import { hasTick, isOpen, lastDownload, type Run, tickOf } from '../model/run.ts'

/**
 * Since when the new token waits to be brought to the console, in milliseconds since 1970; undefined where none waits. It
 * waits until the console has saved it: choosing the file alone brings nothing there. A content token never waits, for its
 * download ends nothing.
 */
export function awaitingUploadSince(run: Pick<Run, 'procedure' | 'ticks' | 'tokenDownloads' | 'finishedAt'>) {
  if (run.procedure !== 'server-token' || !isOpen(run)) return undefined
  if (hasTick(run, 'saveServerToken', 'serverTokenExpiry')) return undefined
  return lastDownload(run)?.at ?? tickOf(run, 'downloadServerToken')?.at
}
