// The judgement of an enrolment profile: every finding, and that nothing else passes for one.
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../lib/documents/kinds/kinds.ts'
import { judgeProfile } from '../../../lib/judgement/files/enrollment-profile.ts'
import { check } from './cases/case.ts'
import { PROFILE_CASES, RIGHT_PROFILE } from './cases/enrollment-profile.ts'
import { readingsBut } from './cases/readings.ts'

describe('an enrolment profile', () => {
  it.each(PROFILE_CASES)('$what: $verdict', (one) => check(one, RIGHT_PROFILE))
})

it('of another kind is called by its name', () => {
  for (const reading of readingsBut('enrollment-profile')) {
    expect(judgeProfile(reading)).toEqual({
      verdict: 'stop',
      findings: [
        {
          id: kindOf(reading.kind).is === 'unclear' ? 'cannotTell' : 'notProfile',
          level: 'stop',
          values: [{ document: reading.kind }],
        },
      ],
    })
  }
})
