// Judges a file of whatever kind, as it was found among many: with its organisation where it has one, by itself where it has none.
import { isJudged, type JudgedKind } from '../../documents/kinds/kinds.ts'
import type { DocumentReading, IssuerProof } from '../../documents/kinds/types.ts'
import type { Organisation } from '../../model/organisation.ts'
import { isOpen } from '../../model/run.ts'
import { judgeContentToken } from './content-token.ts'
import { judgeProfile } from './enrollment-profile.ts'
import type { FileHints } from './file.ts'
import { type FindingId, type Judgement, judge } from './finding.ts'
import { finishedFor, isForRun, type RunOfFile } from './known-file.ts'
import { judgePublicKeyCertificate } from './public-key-certificate.ts'
import { judgePushCertificate, type PushCertificateContext } from './push-certificate.ts'
import { judgeServerToken } from './server-token.ts'
import { judgeSigningRequest } from './signing-request.ts'

export interface AnyFileContext {
  /** Whose file it is; absent where nothing says so. */
  organisation?: Partial<Organisation> | undefined
  /** All other organisations. */
  others: readonly Organisation[]
  /** The runs that it is judged against, all of one organisation. */
  runs: readonly RunOfFile[]
  file: FileHints
  /** Of a certificate, or of the vendor's certificate in a signing request. */
  authentic?: IssuerProof | undefined
  /** Milliseconds since 1970, UTC. */
  now: number
}

/** What a push certificate says of itself, whoever it belongs to. */
const OF_ITSELF: ReadonlySet<FindingId> = new Set([
  'notPushCertificate',
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

/**
 * Judges a file of whatever kind; undefined for what is no file of a renewal: it is named, and there is nothing to judge. Where
 * one kind is `wanted`, a file of a renewal of another kind is judged as not being that. Pure.
 */
export function judgeAnyFile(
  reading: DocumentReading,
  context: AnyFileContext,
  wanted?: JudgedKind,
): Judgement | undefined {
  const { organisation, others, file, now, runs } = context
  if (!isJudged(reading.kind)) return undefined
  const authentic = context.authentic && { authentic: context.authentic }
  const open = openFor(reading, runs)
  const run = open && { run: open }
  const owner = organisation && { organisation }
  switch (wanted ?? reading.kind) {
    case 'push-certificate': {
      if (organisation) return judgePushCertificate(reading, { organisation, others, now, ...run, ...authentic })
      return judgeOfItself(reading, { now, ...authentic })
    }
    case 'signing-request': {
      const earlier = finishedFor(reading, runs).flatMap(({ signingRequest }) => signingRequest ?? [])
      return judgeSigningRequest(reading, { now, file, earlier, ...run, ...authentic })
    }
    case 'server-token':
      return judgeServerToken(reading, { organisation: organisation ?? {}, others, file, now, ...run })
    case 'content-token':
      return judgeContentToken(reading, { organisation: organisation ?? {}, others, file, now, ...run })
    case 'enrollment-profile':
      return judgeProfile(reading, { others, ...owner })
    case 'public-key-certificate':
      return judgePublicKeyCertificate(reading, { others, now, ...owner })
    default:
      return undefined
  }
}

/** The open run that a file is for. */
export function openFor<One extends RunOfFile>(reading: DocumentReading, runs: readonly One[]): One | undefined {
  return runs.find((run) => isOpen(run) && isForRun(reading, run))
}

function judgeOfItself(
  reading: DocumentReading,
  against: Pick<PushCertificateContext, 'now' | 'authentic'>,
): Judgement {
  const topic = reading.kind === 'push-certificate' ? (reading.certificate.topic ?? '') : ''
  const { findings } = judgePushCertificate(reading, { organisation: { topic }, ...against })
  return judge(findings.filter(({ id }) => OF_ITSELF.has(id)))
}
