// Which procedures renew a token, at Apple Business or School Manager.
import type { ProcedureId } from '../../lib/model/steps.ts'
import type { TokenProcedure } from '../../lib/records/token-runs.ts'

export function isToken(procedure: ProcedureId): procedure is TokenProcedure {
  return procedure === 'server-token' || procedure === 'content-token'
}
