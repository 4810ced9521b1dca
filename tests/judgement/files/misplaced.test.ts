// Every kind of file in every place where another kind is asked for: what is advised brings what the place needs, and names no use that nobody has proven.
import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS, isJudged, type JudgedKind, kindOf } from '../../../lib/documents/kinds/kinds.ts'
import { wordKey } from '../../../lib/facts/word-key.ts'
import { type FindingId, finding, judge } from '../../../lib/judgement/files/finding.ts'
import { adviceOn, judgeMisplaced } from '../../../lib/judgement/files/misplaced.ts'

const PLACES = DOCUMENT_KINDS.filter(isJudged)
const USES = PLACES.map((kind) => `documents.${wordKey(kind)}.todo`)
const CHOOSING: Record<JudgedKind, string> = {
  'push-certificate': 'finding.notPushCertificate.todo',
  'signing-request': 'finding.notSigningRequest.todo',
  'server-token': 'finding.notServerToken.todo',
  'content-token': 'finding.notContentToken.todo',
  'enrollment-profile': 'finding.notProfile.todo',
  'public-key-certificate': 'finding.notPublicKey.todo',
}
/** One way to be of no use, of each kind. */
const STOPS: Record<JudgedKind, FindingId> = {
  'push-certificate': 'topicDiffers',
  'signing-request': 'requestOld',
  'server-token': 'serverOfAnother',
  'content-token': 'contentExpired',
  'enrollment-profile': 'profileTopicDiffers',
  'public-key-certificate': 'publicKeyWeak',
}

const elsewhere = PLACES.flatMap((wanted) => DOCUMENT_KINDS.map((kind) => ({ wanted, kind }))).filter(
  ({ wanted, kind }) => wanted !== kind,
)
const ofRenewal = elsewhere.flatMap(({ wanted, kind }) => (isJudged(kind) ? [{ wanted, kind }] : []))

describe("a file of a renewal in another one's place", () => {
  it.each(ofRenewal)('$kind where $wanted is asked for', ({ kind, wanted }) => {
    const advice = (...ids: FindingId[]) =>
      adviceOn(
        kind,
        wanted,
        judgeMisplaced(kind, wanted, ids.length > 0 ? judge(ids.map((id) => finding(id))) : undefined),
      )
    const use = `documents.${wordKey(kind)}.todo`
    expect(advice(STOPS[kind]), 'of no use to this organisation').toEqual([CHOOSING[wanted], 'judge.nowhere'])
    expect(advice(STOPS[kind], 'fromApple'), 'though it is genuine').not.toContain(use)
    expect(advice('topicSame'), 'right in its own place').toEqual([CHOOSING[wanted], use])
    expect(advice(), 'nobody can tell whose it is').toEqual([CHOOSING[wanted]])
    expect(advice('topicNew'), 'no UID is on record').toEqual([CHOOSING[wanted]])
  })

  it('the reason why it is of no use is the gravest', () => {
    const own = judge([finding('fromApple'), finding('formBare'), finding('topicDiffers')])
    expect(judgeMisplaced('push-certificate', 'signing-request', own).reason?.id).toBe('topicDiffers')
  })
})

describe('any other file', () => {
  const other = elsewhere.filter(({ kind }) => !isJudged(kind))

  it.each(other)('$kind where $wanted is asked for names no use of another file', ({ kind, wanted }) => {
    const advice = adviceOn(kind, wanted, judgeMisplaced(kind, wanted, undefined))
    const { of } = kindOf(kind)
    expect(advice.filter((one) => USES.includes(one))).toEqual([])
    // What would bring another kind of file is not advised where that kind is not asked for.
    if (of !== undefined && of !== wanted) expect(advice[0]).toBe(CHOOSING[wanted])
    else expect(advice).toEqual([`documents.${wordKey(kind)}.todo`])
    if (of !== undefined && of !== wanted && kindOf(kind).is === 'secret')
      expect(advice).toContain('judge.confidential')
  })
})
