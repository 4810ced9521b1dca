// Judges an enrolment profile, from which the UID is to be learned: which push certificate do the devices listen to?

import type { OtherTopicKind } from '../../documents/kinds/token-types.ts'
import type { DocumentReading, EnrollmentProfileFacts } from '../../documents/kinds/types.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { Organisation } from '../../model/organisation.ts'
import { type Finding, type FindingId, finding, type Judgement, judge, notThe } from './finding.ts'

/** What a profile is compared with; nothing where its organisation is only being learned. */
export interface ProfileContext {
  organisation?: Pick<Organisation, 'topic'>
  others?: readonly Pick<Organisation, 'name' | 'topic'>[]
}

/** Judges what a file was read as. Pure: the same answer for the same input. */
export function judgeProfile(reading: DocumentReading, against: ProfileContext = {}): Judgement {
  if (reading.kind !== 'enrollment-profile') return judge([notThe('notProfile', reading.kind)])
  const { profile } = reading
  return judge([
    judgeTopic(profile),
    ...compareTopic(profile, against),
    ...(profile.holdsKey ? [finding('profileHoldsKey')] : []),
    judgeSignature(profile),
    finding('profile', { text: profile.name ?? '' }),
  ])
}

function judgeTopic({ topic, otherTopic, otherTopicIs, manages, encrypted }: EnrollmentProfileFacts): Finding {
  if (topic !== undefined) return finding('profileTopic', { text: topic })
  if (encrypted) return finding('profileEncrypted')
  if (!manages) return finding('profileUnmanaged')
  if (otherTopic === undefined) return finding('profileWithoutTopic')
  return finding(INSTEAD[otherTopicIs ?? 'unknown'], { text: otherTopic })
}

/** What is said of a text in the place of the UID. */
const INSTEAD: Record<OtherTopicKind, FindingId> = {
  placeholder: 'profilePlaceholder',
  several: 'profileSeveralTopics',
  service: 'profileOtherService',
  team: 'profileTeam',
  unknown: 'profileTopicUnknown',
}

function compareTopic({ topic }: EnrollmentProfileFacts, { organisation, others = [] }: ProfileContext): Finding[] {
  if (topic === undefined) return []
  const known = organisation?.topic
  if (sameTopic(known, topic)) return [finding('profileTopicSame', { text: topic })]
  const owner = others.find((other) => sameTopic(other.topic, topic))
  if (owner) return [finding('profileTopicOfAnother', { text: topic }, { text: owner.name })]
  return known === undefined ? [] : [finding('profileTopicDiffers', { text: known }, { text: topic })]
}

function judgeSignature({ signature }: EnrollmentProfileFacts): Finding {
  switch (signature) {
    case 'holds':
      return finding('profileIntact')
    case 'none':
      return finding('profileUnsigned')
    case 'not-checked':
      return finding('profileNotChecked')
    case 'broken':
      return finding('profileBroken')
  }
}
