// A server token that was downloaded and is not in the console yet: the old one is dead, and the console cannot reach Apple.
import type { Run } from '../model/run.ts'

/**
 * Since when the new token waits to be brought to the console, in milliseconds since 1970; undefined where none waits. It
 * waits until the console has saved it: choosing the file alone brings nothing there. A content token never waits, for its
 * download ends nothing.
 */
export function awaitingUploadSince(run: Pick<Run, 'procedure' | 'ticks' | 'tokenDownloads' | 'finishedAt'>) {
  if (run.procedure !== 'server-token' || run.finishedAt !== undefined) return undefined
  if (['saveServerToken', 'serverTokenExpiry'].some((stepId) => Object.hasOwn(run.ticks, stepId))) return undefined
  const downloads = run.tokenDownloads ?? []
  const tick = Object.hasOwn(run.ticks, 'downloadServerToken') ? run.ticks.downloadServerToken : undefined
  return downloads.at(-1)?.at ?? tick?.at
}
