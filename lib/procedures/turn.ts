// Whose turn it is in a renewal of the certificate, as the portal's page has to know it: its bar says what the checklist says.
import type { Turn } from '../model/push-memory.ts'
import { type Run, tickOf } from '../model/run.ts'
import { procedureFor } from './procedures.ts'
import { progress } from './progress.ts'

/** True once Apple has issued the certificate of this run, not only in the user's words. */
export function isIssued(run: Pick<Run, 'ticks'>): boolean {
  const upload = tickOf(run, 'upload')
  return upload !== undefined && upload.by !== 'hand'
}

/** By the next step of this run with this console; where none is left, as at the end. */
export function turnOf(run: Pick<Run, 'ticks'>, consoleId: string): Turn {
  const { next } = progress(procedureFor('push-certificate', consoleId), run)
  if (next?.where === 'koshin') return 'check'
  switch (next?.chapter) {
    case 'compare':
    case 'makeRequest':
      return 'request'
    case 'renewAtApple':
      return 'apple'
    default:
      return 'carry'
  }
}
