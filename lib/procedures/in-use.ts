// What is in use when a procedure begins, and what is in use once it has ended.
import type { ExpiryNote } from '../model/expiry.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import type { ProcedureId } from '../model/steps.ts'
import type { TokenFacts } from '../model/token.ts'
import { newEnd } from './new-expiry.ts'

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

type Left = { [Fact in keyof Organisation]?: Organisation[Fact] | undefined }

/** What a run that ends at `now` leaves with its organisation; a fact that is `undefined` is no longer known. */
export function leftBy(run: Run, now: number): Left {
  const { certificate, procedure, serverToken, contentToken, shownNotAfter } = run
  switch (procedure) {
    case 'server-token':
      return { serverToken: newToken(run, serverToken, now) }
    case 'content-token':
      return { contentToken: newToken(run, contentToken, now) }
    default:
      if (certificate) return { serial: certificate.serial, notAfter: certificate.notAfter }
      // Its file was never judged: what the console shows of it is all that is known of the new one.
      return shownNotAfter === undefined ? {} : { serial: undefined, notAfter: shownNotAfter }
  }
}

/** Where the expiry that a run leaves was read; undefined where it leaves none. */
export function noteLeftBy(run: Run, now: number): ExpiryNote | undefined {
  const end = newEnd(run)
  const judged = run.certificate ?? run.serverToken ?? run.contentToken
  return end && { ...end, at: end.from === 'console' ? now : (judged?.at ?? now) }
}

/** Without a judged file and a date read in the console, nothing is known of the new token; what was known of the old is over. */
function newToken(run: Run, judged: TokenFacts | undefined, now: number): TokenFacts | undefined {
  const end = newEnd(run)
  if (!judged && !end) return undefined
  const { isEstimate: _estimate, notAfter: _own, ...facts } = judged ?? { at: now }
  return { ...facts, ...(end && { notAfter: end.notAfter }), ...(end?.from === 'estimate' && { isEstimate: true }) }
}
