// What a signing request chosen on the push portal is compared with: as it is handed from the record to the page that reads the file.
import * as v from 'valibot'
import { hexadecimal, time, topic } from './schemas.ts'
import { CERTIFICATE_PROCEDURES } from './steps.ts'

/** Earlier runs beyond this many are not handed on: nobody uploads a request of so long ago. */
export const MOST_RUNS = 20

const SigningRequest = v.object({
  fileName: v.string(),
  sha256: hexadecimal,
  publicKey: v.string(),
  vendor: v.exactOptional(v.string()),
  at: time,
})

const Known = { serial: v.exactOptional(v.string()), notAfter: v.exactOptional(time) }

/** The renewals and the first set-up of one organisation, the open one first, with the signing request of each; and the certificate it uses. */
export const UploadRecord = v.object({
  /** Absent where nobody knows whose file it would be. */
  certificate: v.exactOptional(v.object({ topic: v.exactOptional(topic), ...Known })),
  runs: v.pipe(
    v.array(
      v.object({
        procedure: v.picklist(CERTIFICATE_PROCEDURES),
        startedAt: time,
        before: v.object(Known),
        finishedAt: v.exactOptional(time),
        signingRequest: v.exactOptional(SigningRequest),
      }),
    ),
    v.maxLength(MOST_RUNS),
  ),
})
export type UploadRecord = v.InferOutput<typeof UploadRecord>
