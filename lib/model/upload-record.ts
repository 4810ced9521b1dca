// What a signing request chosen on the push portal is compared with: as it is handed from the record to the page that reads the file.
import * as v from 'valibot'
import { hexadecimal, time } from './schemas.ts'

/** Earlier runs beyond this many are not handed on: nobody uploads a request of so long ago. */
export const MOST_RUNS = 20

const SigningRequest = v.object({
  fileName: v.string(),
  sha256: hexadecimal,
  publicKey: v.string(),
  vendor: v.exactOptional(v.string()),
  at: time,
})

/** The renewals and the first set-up of one organisation, the open one first, with the signing request of each. */
export const UploadRecord = v.object({
  runs: v.pipe(
    v.array(
      v.object({
        procedure: v.picklist(['push-certificate', 'first-set-up']),
        startedAt: time,
        finishedAt: v.exactOptional(time),
        signingRequest: v.exactOptional(SigningRequest),
      }),
    ),
    v.maxLength(MOST_RUNS),
  ),
})
export type UploadRecord = v.InferOutput<typeof UploadRecord>
