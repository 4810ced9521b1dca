// What is in use when a procedure begins, and what is in use once it has ended.
import type { ProcedureId } from '../procedures/types.ts'
import type { Organisation, Run, TokenFacts } from './types.ts'

/** The certificate or the token that a procedure is going to replace. */
export function inUse(procedure: ProcedureId, organisation: Organisation): Run['before'] {
  const { topic, serial, notAfter } = organisation
  switch (procedure) {
    case 'server-token':
      return tokenInUse(organisation.serverToken)
    case 'content-token':
      return tokenInUse(organisation.contentToken)
    default:
      return {
        ...(topic !== undefined && { topic }),
        ...(serial !== undefined && { serial }),
        ...(notAfter !== undefined && { notAfter }),
      }
  }
}

function tokenInUse(token: TokenFacts | undefined): Run['before'] {
  if (!token) return {}
  return { sha256: token.sha256, ...(token.notAfter !== undefined && { notAfter: token.notAfter }) }
}

/** What a finished run leaves with its organisation. */
export function leftBy({ certificate, serverToken, contentToken }: Run): Partial<Organisation> {
  return {
    ...(certificate && { serial: certificate.serial, notAfter: certificate.notAfter }),
    ...(serverToken && { serverToken }),
    ...(contentToken && { contentToken }),
  }
}
