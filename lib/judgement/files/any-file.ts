// Judges a file of whatever kind, as it was found among many: with its organisation where it has one, by itself where it has none.
import type { DocumentReading, IssuerProof } from '../../documents/types.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import type { ChosenFile } from './chosen-file.ts'
import { judgeContentToken } from './content-token.ts'
import { judgeProfile } from './enrollment-profile.ts'
import { type FindingId, type Judgement, judge } from './finding.ts'
import { isForRun } from './known-file.ts'
import { judgePublicKeyCertificate } from './public-key-certificate.ts'
import { judgePushCertificate } from './push-certificate.ts'
import { judgeServerToken } from './server-token.ts'
import { judgeSigningRequest } from './signing-request.ts'

export interface AnyFileContext {
  /** Whose file it is; absent where nothing says so. */
  organisation?: Organisation | undefined
  organisations: readonly Organisation[]
  /** Of all organisations, or at least of this one. */
  runs: readonly Run[]
  file: ChosenFile
  /** Of a certificate, or of the vendor's certificate in a signing request. */
  authentic?: IssuerProof | undefined
  /** Milliseconds since 1970, UTC. */
  now: number
}

/** What a push certificate says of itself, whoever it belongs to. */
const OF_ITSELF: ReadonlySet<FindingId> = new Set([
  'pushCertificate',
  'namesAgree',
  'namesDiffer',
  'inDate',
  'expired',
  'notYetValid',
  'fromApple',
  'unknownAppleIssuer',
  'issuerNotChecked',
  'notFromApple',
  'brokenSignature',
  'purposeRight',
  'purposeMissing',
  'validityUsual',
  'validityUnusual',
])

/** Undefined for what is no file of a renewal: it is named, and there is nothing to judge. Pure. */
export function judgeAnyFile(reading: DocumentReading, context: AnyFileContext): Judgement | undefined {
  const { organisation, organisations, file, now } = context
  const others = organisations.filter(({ id }) => id !== organisation?.id)
  const authentic = context.authentic && { authentic: context.authentic }
  const mine = context.runs.filter((run) => run.organisationId === organisation?.id && isForRun(reading, run))
  const open = mine.find(({ finishedAt }) => finishedAt === undefined)
  const run = open && { run: open }
  switch (reading.kind) {
    case 'push-certificate': {
      if (organisation) return judgePushCertificate(reading, { organisation, others, now, ...run, ...authentic })
      const own = { topic: reading.certificate.topic ?? '' }
      const { findings } = judgePushCertificate(reading, { organisation: own, now, ...authentic })
      return judge(findings.filter(({ id }) => OF_ITSELF.has(id)))
    }
    case 'signing-request': {
      const [last] = mine
        .filter(({ finishedAt }) => finishedAt !== undefined)
        .toSorted((one, other) => (other.finishedAt ?? 0) - (one.finishedAt ?? 0))
      const previous = last?.signingRequest && { previous: last.signingRequest }
      return judgeSigningRequest(reading, { now, file, ...run, ...previous, ...authentic })
    }
    case 'server-token':
      return judgeServerToken(reading, { organisation: organisation ?? {}, others, file, now, ...run })
    case 'content-token':
      return judgeContentToken(reading, { organisation: organisation ?? {}, others, file, now, ...run })
    case 'enrollment-profile':
      return judgeProfile(reading, { others, ...(organisation && { organisation }) })
    case 'public-key-certificate':
      return judgePublicKeyCertificate(reading, { others, now, ...(organisation && { organisation }) })
    default:
      return undefined
  }
}
