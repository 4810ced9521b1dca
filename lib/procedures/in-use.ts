// What is in use when a procedure begins, and what is in use once it has ended.

import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import type { ProcedureId } from '../model/steps.ts'
import type { TokenFacts } from '../model/token.ts'

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
  const { sha256, notAfter } = token
  return { ...(sha256 !== undefined && { sha256 }), ...(notAfter !== undefined && { notAfter }) }
}

/** What a run that ends at `now` leaves with its organisation; a fact that is `undefined` is no longer known. */
export function leftBy(run: Run, now: number): { [Fact in keyof Organisation]?: Organisation[Fact] | undefined } {
  const { certificate, procedure, serverToken, contentToken } = run
  switch (procedure) {
    case 'server-token':
      return { serverToken: newToken(run, serverToken, now) }
    case 'content-token':
      return { contentToken: newToken(run, contentToken, now) }
    default:
      return certificate ? { serial: certificate.serial, notAfter: certificate.notAfter } : {}
  }
}

/** Without a judged file and a date read in the console, nothing is known of the new token; what was known of the old is over. */
function newToken({ shownNotAfter }: Run, judged: TokenFacts | undefined, now: number): TokenFacts | undefined {
  if (!judged && shownNotAfter === undefined) return undefined
  if (shownNotAfter === undefined) return judged
  const { isEstimate: _noMore, ...facts } = judged ?? { at: now }
  return { ...facts, notAfter: shownNotAfter }
}
