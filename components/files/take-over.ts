// What can be done with a file that was judged: used in the renewal it is for, kept, or put on record.
import { fromBase64 } from '../../lib/facts/bytes.ts'
import { tokenFactsOf } from '../../lib/judgement/files/token-facts.ts'
import type { KeptFile } from '../../lib/model/kept-file.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { readClock } from '../state/clock.ts'
import { change } from '../state/records.ts'
import { keepCertificate, keepSigningRequest } from '../state/run-actions.ts'
import type { ChosenFile } from './batch.ts'

/** Uses a file in the renewal; `proven` is false where the user goes on in spite of warnings. */
export async function useInRun(file: ChosenFile, run: Run, proven: boolean): Promise<boolean> {
  const { reading, name: fileName, request } = file
  switch (reading.kind) {
    case 'push-certificate': {
      const { topic, sha256, serial, notBefore, notAfter, der } = reading.certificate
      const learned = run.procedure === 'first-set-up' && topic !== undefined && { topic }
      const certificate = { fileName, sha256, serial, notBefore, notAfter, ...learned }
      return keepCertificate(run, certificate, fromBase64(der) ?? new Uint8Array(), proven)
    }
    case 'signing-request': {
      const { sha256, publicKey, vendor } = reading.signingRequest
      const chosen = { fileName, sha256, publicKey, ...(vendor !== undefined && { vendor }) }
      return keepSigningRequest(run, chosen, request ?? new Uint8Array())
    }
    case 'server-token':
    case 'content-token':
      return change(async () => {
        const { rememberToken } = await import('../../lib/records/token-runs.ts')
        const token = tokenFactsOf(reading, fileName, readClock())
        if (token) await rememberToken(run.id, reading.kind, token)
      })
    default:
      return false
  }
}

/** The part of a file that may be kept; undefined for whatever is not public. */
export function keepable({ reading, request }: ChosenFile): Pick<KeptFile, 'kind' | 'bytes'> | undefined {
  if (reading.kind === 'signing-request') return request && { kind: reading.kind, bytes: request }
  const bytes = reading.kind === 'push-certificate' ? fromBase64(reading.certificate.der) : undefined
  return bytes && { kind: 'push-certificate', bytes }
}

/** Keeps a copy with the organisation. */
export function keepWith(file: ChosenFile, organisation: Organisation): Promise<boolean> {
  return change(async () => {
    const { keepFile } = await import('../../lib/records/files.ts')
    const part = keepable(file)
    if (part) await keepFile({ organisationId: organisation.id, fileName: file.name, ...part }, readClock())
  })
}

/** Puts the certificate that server tokens are encrypted for on record, in place of an earlier one. */
export function rememberPublicKey({ reading, name: fileName }: ChosenFile, organisation: Organisation) {
  return change(async () => {
    if (reading.kind !== 'public-key-certificate') return
    const { updateOrganisation } = await import('../../lib/records/organisations.ts')
    const { sha256, issuer, serial, keyBits } = reading.certificate
    const at = readClock()
    const facts = { fileName, sha256, issuer, serial, ...(keyBits !== undefined && { keyBits }), at }
    await updateOrganisation(organisation.id, { publicKeyCertificate: facts }, at)
  })
}
