// The signing request and the certificate of a run, once they were judged: remembered, with the steps that they prove. Each is one transaction.
import { canonicalTopic } from '../facts/topic.ts'
import { isOpen, type Run, type RunCertificate, type RunSigningRequest } from '../model/run.ts'
import { stepsBehind } from '../procedures/procedures.ts'
import { type Writing, writing } from './database.ts'
import { recordTopicIn } from './first-set-up.ts'
import { tickProved } from './proved.ts'
import { openIn } from './runs.ts'
import { runsIn } from './runs-of.ts'
import { untickAll } from './ticks.ts'

/**
 * Remembers the signing request that was chosen, and ticks what it proves. One with another key takes the place of the first:
 * what was done with the first (upload, certificate, console) no longer counts. That of a finished run never becomes this run's:
 * the console holds another key by now. `proven` is false where the user goes on in spite of warnings.
 */
export function rememberSigningRequest(
  runId: string,
  signingRequest: RunSigningRequest,
  proven = true,
): Promise<Run | undefined> {
  return writing(async (transaction) => {
    const run = await openIn(transaction, runId)
    if (!run || (await isUsedUp(transaction, run, signingRequest))) return undefined
    const replaces = run.signingRequest !== undefined && run.signingRequest.publicKey !== signingRequest.publicKey
    const { certificate, ...kept } = replaces ? untickAll(run, stepsBehind(run.procedure, 'chooseSigningRequest')) : run
    const changed: Run = { ...kept, signingRequest, ...(certificate && !replaces && { certificate }) }
    return tickProved(transaction, changed, { kind: 'signing-request', byHand: !proven }, signingRequest.at)
  }, signingRequest.at)
}

/** True where a finished run of the same organisation has used this request, or its key. */
async function isUsedUp(transaction: Writing, run: Run, { sha256, publicKey }: RunSigningRequest): Promise<boolean> {
  const all = await runsIn(transaction, run.organisationId)
  return all.some((one) => {
    const { signingRequest: used } = one
    return !isOpen(one) && used !== undefined && (used.sha256 === sha256 || used.publicKey === publicKey)
  })
}

/**
 * Remembers the certificate that was judged to be right, and ticks what it proves. That of the first set-up gives the
 * organisation its topic; where that can't be, because the topic is another organisation's, nothing is remembered. `proven` is
 * false where the user goes on in spite of warnings.
 */
export function rememberCertificate(
  runId: string,
  certificate: RunCertificate,
  proven = true,
): Promise<Run | undefined> {
  return writing(async (transaction) => {
    const run = await openIn(transaction, runId)
    if (!run) return undefined
    let created: Pick<Run, 'createdTopic'> = {}
    if (run.procedure === 'first-set-up') {
      const { topic, serial, notAfter, at } = certificate
      if (topic === undefined) return undefined
      const recorded = await recordTopicIn(
        transaction,
        run.organisationId,
        { topic, serial, notAfter, notAfterFrom: 'file' },
        at,
      )
      if (recorded.kind !== 'recorded' && recorded.kind !== 'known') return undefined
      created = { createdTopic: canonicalTopic(topic) }
    }
    const changed = { ...run, certificate, ...created }
    return tickProved(transaction, changed, { kind: 'certificate', byHand: !proven }, certificate.at)
  }, certificate.at)
}
