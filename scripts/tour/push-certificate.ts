// The tour of the push certificate's renewal, in the order of the manual. A step that sees something else fails.
import { backInTheConsole } from './push-certificate/after.ts'
import { atThePortal, beforeTheRenewal } from './push-certificate/before.ts'
import { theRenewal, theSigningRequest } from './push-certificate/renewal.ts'
import { rehearsal } from './rehearsal.ts'
import type { TourChapter } from './step.ts'

export const pushCertificate: readonly TourChapter[] = [
  ['Which certificate is ours?', beforeTheRenewal],
  ["On Apple's portal", atThePortal],
  ['The CSR', theSigningRequest],
  ['Renew', theRenewal],
  ['Back in the console', backInTheConsole],
  ...rehearsal,
]
