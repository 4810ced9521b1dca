// What is next, in the console, for a token whose renewal is open, on the page that shows when the one in use ends.
import type { ConsoleFindings } from '../model/console-memory.ts'
import type { Run } from '../model/run.ts'
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

/** `tokenFile`: the file that was checked for it. Nothing where the next step is not one of this page. */
export function tokenNext(run: Run, consoleId: string): Pick<ConsoleFindings, 'tokenNext' | 'tokenFile'> {
  const { next } = progress(procedureFor(run.procedure, consoleId), run)
  const what = next && NEXT[next.id]
  const { fileName: name, sha256 } = (isToken(run.procedure) && run[TOKEN_FACTS[run.procedure]]) || {}
  const isChecked = what === 'upload' && name !== undefined && sha256 !== undefined
  return { ...(what && { tokenNext: what }), ...(isChecked && { tokenFile: { name, sha256 } }) }
}
