// All that the tour shows, procedure after procedure: each has a file of its own beside this one.
import { consoleGuard } from './console-guard.ts'
import { contentToken } from './content-token.ts'
import { due } from './due.ts'
import { files } from './files.ts'
import { firstSetUp } from './first-set-up.ts'
import { handover } from './handover.ts'
import { pushCertificate } from './push-certificate.ts'
import { serverToken } from './server-token.ts'
import type { TourChapter } from './step.ts'
import { team } from './team.ts'

export const CHAPTERS: readonly TourChapter[] = [
  ...pushCertificate,
  ...serverToken,
  ...contentToken,
  ...firstSetUp,
  ...handover,
  ...due,
  ...files,
  ...consoleGuard,
  ...team,
]
