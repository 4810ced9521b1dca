// What can be the matter with an enrolment profile: each case bends one thing of one that is right.
import type { EnrollmentProfileFacts } from '../../../../lib/documents/kinds/types.ts'
import { judgeProfile, type ProfileContext } from '../../../../lib/judgement/files/enrollment-profile.ts'
import type { FindingId, Level } from '../../../../lib/judgement/files/finding.ts'
import { BRANCH, BRANCH_TOPIC, STRANGE_TOPIC, TOPIC } from '../../push/memories.ts'
import type { Case, Said } from './case.ts'

export const PROFILE: EnrollmentProfileFacts = {
  topic: TOPIC,
  manages: true,
  name: 'CLOMO',
  signature: 'holds',
  sha256: 'ab12',
}
export const RIGHT_PROFILE: readonly FindingId[] = ['profileTopic', 'profileTopicSame', 'profileIntact', 'profile']
const KNOWN: ProfileContext = { organisation: { topic: TOPIC }, others: [BRANCH] }
const { topic: _topic, ...topicless } = PROFILE
const { name: _name, ...untitled } = PROFILE

function profile(
  what: string,
  facts: EnrollmentProfileFacts,
  verdict: Level,
  says: Said[],
  instead: FindingId[] = [],
  against: ProfileContext = KNOWN,
): Case {
  const judge = () => judgeProfile({ kind: 'enrollment-profile', profile: facts }, against)
  return { what, judge, verdict, says, instead }
}

export const PROFILE_CASES: readonly Case[] = [
  profile('all is right', PROFILE, 'ok', [
    ['profileTopic', { text: TOPIC }],
    ['profileTopicSame', { text: TOPIC }],
    ['profileIntact'],
    ['profile', { text: 'CLOMO' }],
  ]),
  profile('its UID is in capital letters', { ...PROFILE, topic: TOPIC.toUpperCase() }, 'ok', [
    ['profileTopic', { text: TOPIC.toUpperCase() }],
    ['profileTopicSame', { text: TOPIC.toUpperCase() }],
  ]),
  profile('it brings a private key along', { ...PROFILE, holdsKey: true }, 'warning', [['profileHoldsKey']]),
  profile('nothing is on record yet', PROFILE, 'ok', [], ['profileTopicSame'], {}),
  profile('it has no name', untitled, 'ok', [['profile', { text: '—' }]]),
  profile(
    'its UID is another',
    { ...PROFILE, topic: STRANGE_TOPIC },
    'stop',
    [
      ['profileTopic', { text: STRANGE_TOPIC }],
      ['profileTopicDiffers', { text: TOPIC }, { text: STRANGE_TOPIC }],
    ],
    ['profileTopicSame'],
  ),
  profile(
    'its UID is another organisation’s',
    { ...PROFILE, topic: BRANCH_TOPIC },
    'stop',
    [
      ['profileTopic', { text: BRANCH_TOPIC }],
      ['profileTopicOfAnother', { text: BRANCH_TOPIC }, { text: BRANCH.name }],
    ],
    ['profileTopicSame'],
  ),
  profile(
    'its UID is another organisation’s, and nothing is on record of its own',
    { ...PROFILE, topic: BRANCH_TOPIC },
    'stop',
    [['profileTopicOfAnother', { text: BRANCH_TOPIC }, { text: BRANCH.name }]],
    ['profileTopicSame'],
    { others: [BRANCH] },
  ),
  ...(
    [
      ['placeholder', 'profilePlaceholder', 'com.apple.mgmt.External.YOUR-PUSH-TOPIC-HERE'],
      ['several', 'profileSeveralTopics', `${TOPIC}, ${BRANCH_TOPIC}`],
      ['service', 'profileOtherService', 'com.apple.mail.XServer.0b7c3e52-84d9-4a61-9e07-c1f2a6580d3b'],
      ['team', 'profileTeam', 'A1B2C3D4E5'],
      ['unknown', 'profileTopicUnknown', 'push'],
    ] as const
  ).map(([otherTopicIs, id, otherTopic]) =>
    profile(
      `in the place of its UID stands ${otherTopicIs}`,
      { ...topicless, otherTopic, otherTopicIs },
      'stop',
      [[id, { text: otherTopic }]],
      ['profileTopic', 'profileTopicSame'],
    ),
  ),
  profile(
    'nobody has looked what stands in the place of its UID',
    { ...topicless, otherTopic: 'push' },
    'stop',
    [['profileTopicUnknown', { text: 'push' }]],
    ['profileTopic', 'profileTopicSame'],
  ),
  profile(
    'it is encrypted for a device',
    { ...topicless, manages: false, encrypted: true },
    'stop',
    [['profileEncrypted']],
    ['profileTopic', 'profileTopicSame'],
  ),
  profile(
    'its signature can’t be checked',
    { ...PROFILE, signature: 'not-checked' },
    'warning',
    [['profileNotChecked']],
    ['profileIntact'],
  ),
  profile('it names no UID', topicless, 'stop', [['profileWithoutTopic']], ['profileTopic', 'profileTopicSame']),
  profile(
    'it manages no device',
    { ...topicless, manages: false },
    'stop',
    [['profileUnmanaged']],
    ['profileTopic', 'profileTopicSame'],
  ),
  profile('it is not signed', { ...PROFILE, signature: 'none' }, 'warning', [['profileUnsigned']], ['profileIntact']),
  profile('it was changed', { ...PROFILE, signature: 'broken' }, 'stop', [['profileBroken']], ['profileIntact']),
]
