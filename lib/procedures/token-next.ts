// What is next, in the console, for a token whose renewal is open, on the page that shows when the one in use ends.
import type { ConsoleFindings } from '../model/console-memory.ts'
import { hasTick, type Run } from '../model/run.ts'
import { isToken, type StepId, TOKEN_FACTS } from '../model/steps.ts'
import { procedureFor } from './procedures.ts'
import { progress } from './progress.ts'

const NEXT: Partial<Record<StepId, ConsoleFindings['tokenNext']>> = {
  consoleReady: 'ready',
  judgeServerToken: 'judge',
  judgeContentToken: 'judge',
  uploadServerToken: 'upload',
  saveServerToken: 'upload',
  chooseOrganisation: 'upload',
  uploadContentToken: 'upload',
  saveContentToken: 'upload',
}

/** Once one of these is done, the console has taken the token. */
const TAKEN = ['saveServerToken', 'saveContentToken', 'serverTokenExpiry', 'contentTokenExpiry'] as const

/** The file of a token that was checked and that the console has not taken yet. */
export function awaitedTokenFile(run: Run): ConsoleFindings['tokenFile'] {
  const { fileName: name, sha256 } = (isToken(run.procedure) && run[TOKEN_FACTS[run.procedure]]) || {}
  return name === undefined || sha256 === undefined || hasTick(run, ...TAKEN) ? undefined : { name, sha256 }
}

/** `tokenFile`: the file that was checked for it. Nothing where the next step is not one of this page. */
export function tokenNext(run: Run, consoleId: string): Pick<ConsoleFindings, 'tokenNext' | 'tokenFile'> {
  const { next } = progress(procedureFor(run.procedure, consoleId), run)
  const what = next && NEXT[next.id]
  const tokenFile = what === 'upload' && awaitedTokenFile(run)
  return { ...(what && { tokenNext: what }), ...(tokenFile && { tokenFile }) }
}
