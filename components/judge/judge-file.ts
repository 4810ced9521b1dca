// Reads and judges a chosen file. Heavy: it brings X.509, so it is imported only where a file is judged.

import { proveIssuer } from '../../lib/documents/issuer.ts'
import { readFile } from '../../lib/documents/read-file.ts'
import type { CertificateFacts, DocumentReading, SigningRequestFacts } from '../../lib/documents/types.ts'
import { TRUSTED_AUTHORITIES } from '../../lib/examination/trusted.ts'
import type { Bytes } from '../../lib/facts/bytes.ts'
import type { Judgement } from '../../lib/judgement/files/finding.ts'
import { judgePushCertificate } from '../../lib/judgement/files/push-certificate.ts'
import { judgeSigningRequest } from '../../lib/judgement/files/signing-request.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'

/** What a chosen file came to: judged, or something else than what is needed. */
export type Judged<Facts> =
  | { kind: 'judged'; judgement: Judgement; facts: Facts }
  /** A file of a renewal, but another one: the judgement says which is needed. */
  | { kind: 'refused'; judgement: Judgement }
  | { kind: 'other'; is: DocumentReading['kind']; detail?: string }

function other(reading: DocumentReading): { kind: 'other'; is: DocumentReading['kind']; detail?: string } {
  const detail = 'detail' in reading ? reading.detail : undefined
  return { kind: 'other', is: reading.kind, ...(detail !== undefined && { detail }) }
}

/** Judges the certificate of this run; `now` in milliseconds since 1970, UTC. */
export async function judgeCertificateFile(
  file: File,
  organisation: Organisation,
  others: readonly Organisation[],
  run: Run,
  now: number,
): Promise<Judged<CertificateFacts>> {
  const reading = await readFile(file)
  if (reading.kind !== 'push-certificate') return other(reading)
  const authentic = await proveIssuer(reading.certificate, TRUSTED_AUTHORITIES)
  const judgement = judgePushCertificate(reading, { organisation, others, run, now, authentic })
  return { kind: 'judged', judgement, facts: reading.certificate }
}

/** Judges the signing request of this run; `previous` is the last finished run. Its facts come with the file, which is public. */
export async function judgeSigningRequestFile(
  file: File,
  run: Run,
  previous: Run | undefined,
  now: number,
): Promise<Judged<SigningRequestFacts & { file: Bytes }>> {
  const reading = await readFile(file)
  if (reading.kind !== 'signing-request') return other(reading)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [vendor, ...helpers] = reading.signingRequest.chain
  const authentic = vendor && (await proveIssuer(vendor, TRUSTED_AUTHORITIES, helpers))
  const judgement = judgeSigningRequest(reading, {
    run,
    now,
    file: { name: file.name, modifiedAt: file.lastModified },
    ...(previous?.signingRequest && { previous: previous.signingRequest }),
    ...(authentic && { authentic }),
  })
  return { kind: 'judged', judgement, facts: { ...reading.signingRequest, file: bytes } }
}
