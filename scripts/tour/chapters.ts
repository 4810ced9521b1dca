// All that the tour shows, procedure after procedure: each has a file of its own beside this one.
import { firstSetUp } from './first-set-up.ts'
import { pushCertificate } from './push-certificate.ts'
import type { TourChapter } from './step.ts'

export const CHAPTERS: readonly TourChapter[] = [...pushCertificate, ...firstSetUp]
