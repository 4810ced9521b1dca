// Judges an enrolment profile, from which the UID is to be learned: which push certificate do the devices listen to?
import type { DocumentReading, EnrollmentProfileFacts } from '../../documents/types.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { Organisation } from '../../model/organisation.ts'
import { type Finding, finding, type Judgement, judge } from './finding.ts'

/** What a profile is compared with; nothing where its organisation is only being learned. */
export interface ProfileContext {
  organisation?: Pick<Organisation, 'topic'>
  others?: readonly Pick<Organisation, 'name' | 'topic'>[]
}

/** Judges what a file was read as. Pure: the same answer for the same input. */
export function judgeProfile(reading: DocumentReading, against: ProfileContext = {}): Judgement {
  if (reading.kind !== 'enrollment-profile') return judge([finding('notProfile', { document: reading.kind })])
  const { profile } = reading
  return judge([
    judgeTopic(profile),
    ...compareTopic(profile, against),
    judgeSignature(profile),
    finding('profile', { text: profile.name ?? '' }),
  ])
}

function judgeTopic({ topic, otherTopic, manages }: EnrollmentProfileFacts): Finding {
  if (topic !== undefined) return finding('profileTopic', { text: topic })
  if (!manages) return finding('profileUnmanaged')
  return otherTopic === undefined ? finding('profileWithoutTopic') : finding('profilePlaceholder', { text: otherTopic })
}

function compareTopic({ topic }: EnrollmentProfileFacts, { organisation, others = [] }: ProfileContext): Finding[] {
  if (topic === undefined) return []
  const known = organisation?.topic
  if (known !== undefined && sameTopic(known, topic)) return [finding('profileTopicSame', { text: topic })]
  const owner = others.find((other) => other.topic !== undefined && sameTopic(other.topic, topic))
  if (owner) return [finding('profileTopicOfAnother', { text: topic }, { text: owner.name })]
  return known === undefined ? [] : [finding('profileTopicDiffers', { text: known }, { text: topic })]
}

function judgeSignature({ signature }: EnrollmentProfileFacts): Finding {
  switch (signature) {
    case 'holds':
      return finding('profileIntact')
    case 'none':
      return finding('profileUnsigned')
    case 'broken':
      return finding('profileBroken')
  }
}
