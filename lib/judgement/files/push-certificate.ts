// Judges a downloaded file: is it the push certificate that this renewal was to bring?
import type { CertificateFacts, DocumentReading, FormFlaw, IssuerProof } from '../../documents/kinds/types.ts'
import { CLOCK_TOLERANCE, DAY, isSince, ROUGH_DATE, USUAL_VALIDITY } from '../../facts/time.ts'
import { commonNameOf, sameTopic } from '../../facts/topic.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { type Finding, type FindingId, finding, type Judgement, judge, notThe } from './finding.ts'

/** What a push certificate is compared with. */
export interface PushCertificateContext {
  organisation: Pick<Organisation, 'topic' | 'serial' | 'notAfter'>
  /** The other organisations on record: a certificate of one of them is called by its name. */
  others?: readonly Pick<Organisation, 'name' | 'topic'>[]
  /** The renewal that is under way. */
  run?: Pick<Run, 'startedAt' | 'signingRequest' | 'before'>
  /** Milliseconds since 1970, UTC. */
  now: number
  /** What the signatures say, of `proveIssuer`; absent where nobody has looked. */
  authentic?: IssuerProof
}

/** The console gets the very file, and its tools may be stricter than Koshin. */
const FORM: Record<FormFlaw, FindingId> = {
  bare: 'formBare',
  frame: 'formFrame',
  lengths: 'formLengths',
  wrapped: 'formWrapped',
}

/** Judges what a file was read as. Pure: the same answer for the same input. */
export function judgePushCertificate(reading: DocumentReading, against: PushCertificateContext): Judgement {
  if (reading.kind !== 'push-certificate') return judge([notThe('notPushCertificate', reading.kind)])
  const { certificate } = reading
  const all = [
    judgeTopic(certificate, against),
    ...judgeAge(certificate, against),
    judgeKey(certificate, against),
    judgeEnd(certificate, against.now),
    judgeValidity(certificate),
    judgeIssuer(certificate, against.authentic),
    judgeNames(certificate),
    finding('pushCertificate'),
    finding(certificate.hasPushMarker && certificate.hasClientAuth ? 'purposeRight' : 'purposeMissing'),
    ...(reading.form ?? []).map((flaw) => finding(FORM[flaw])),
  ]
  return judge(all)
}

function judgeTopic({ topic = '' }: CertificateFacts, { organisation, others = [] }: PushCertificateContext): Finding {
  if (sameTopic(topic, organisation.topic)) return finding('topicSame', { text: topic })
  const owner = others.find((other) => sameTopic(other.topic, topic))
  // The first set-up: whatever UID Apple has made, as long as it is nobody else's.
  if (organisation.topic === undefined && !owner) return finding('topicNew', { text: topic })
  const values = [{ text: organisation.topic ?? '' }, { text: topic }]
  return owner ? finding('topicOfAnother', ...values, { text: owner.name }) : finding('topicDiffers', ...values)
}

/** Apple writes the same uuid into UID and CN; a certificate where they differ is none of Apple's. */
function judgeNames({ topic = '', commonName = '' }: CertificateFacts): Finding {
  const agree = commonName.toLowerCase() === commonNameOf(topic).toLowerCase()
  return agree ? finding('namesAgree') : finding('namesDiffer', { text: topic }, { text: commonName })
}

function judgeKey(certificate: CertificateFacts, { run }: PushCertificateContext): Finding {
  const request = run?.signingRequest
  if (!request) return finding('keyUnknown')
  const values = { text: request.fileName }
  if (request.publicKey === certificate.publicKey) return finding('keyMatches', values)
  // Issued before the run began it is an earlier file, chosen by mistake: nothing is to be issued once more for it.
  const isEarlier = judgeIssue(certificate, run.startedAt).id === 'issuedBeforeRun'
  return finding(isEarlier ? 'keyOlder' : 'keyDiffers', values)
}

/** Is it this year's? By its serial, by its end against the one on record, and by when it was issued. */
function judgeAge(certificate: CertificateFacts, { organisation, run }: PushCertificateContext): Finding[] {
  const before = run?.before ?? organisation
  const inRun = run && judgeIssue(certificate, run.startedAt)
  const since = inRun ? [inRun] : []
  if (before.serial !== undefined && before.serial === certificate.serial) return [finding('sameFile'), ...since]
  if (before.notAfter !== undefined) {
    const gained = certificate.notAfter - before.notAfter
    const isLater = gained > ROUGH_DATE || (gained > 0 && inRun?.id === 'issuedInRun')
    const values = [{ date: before.notAfter }, { date: certificate.notAfter }]
    return [finding(isLater ? 'laterExpiry' : 'notLater', ...values), ...since]
  }
  // Before the first set-up there was none.
  if (organisation.topic === undefined) return since
  // Where the old expiry is not known, a certificate issued in this run is new all the same.
  return inRun?.id === 'issuedInRun' ? since : [finding('earlierUnknown', { date: certificate.notAfter }), ...since]
}

function judgeIssue({ notBefore }: CertificateFacts, startedAt: number): Finding {
  const isNew = isSince(notBefore, startedAt)
  return finding(isNew ? 'issuedInRun' : 'issuedBeforeRun', { date: notBefore }, { moment: startedAt })
}

function judgeEnd({ notBefore, notAfter }: CertificateFacts, now: number): Finding {
  if (notAfter <= now) return finding('expired', { date: notAfter }, { moment: now })
  if (notBefore > now + CLOCK_TOLERANCE) return finding('notYetValid', { date: notBefore }, { moment: now })
  return finding('inDate', { date: notAfter })
}

/** How long it lasts in all: another length is a sign of another kind of certificate, or of a change at Apple. */
function judgeValidity({ notBefore, notAfter }: CertificateFacts): Finding {
  const days = Math.round((notAfter - notBefore) / DAY)
  const isUsual = days >= USUAL_VALIDITY.least && days <= USUAL_VALIDITY.most
  return finding(isUsual ? 'validityUsual' : 'validityUnusual', { days })
}

function judgeIssuer(certificate: CertificateFacts, authentic: IssuerProof | undefined): Finding {
  if (!authentic) return finding('issuerNotChecked', { text: certificate.issuer })
  switch (authentic.kind) {
    case 'apple':
      return finding('fromApple', { text: authentic.authority })
    case 'unknown-apple-issuer':
      return finding('unknownAppleIssuer', { text: authentic.issuer })
    case 'broken-signature':
      return finding('brokenSignature', { text: authentic.issuer })
    case 'not-apple':
      return finding('notFromApple', { text: authentic.issuer })
  }
}
