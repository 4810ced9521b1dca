// The judgement of a public key certificate: every finding, its boundaries, and that nothing else passes for one.
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../lib/documents/kinds/kinds.ts'
import { judgePublicKeyCertificate } from '../../../lib/judgement/files/public-key-certificate.ts'
import { check } from './cases/case.ts'
import { PUBLIC_KEY_CASES, RIGHT_PUBLIC_KEY } from './cases/public-key-certificate.ts'
import { NOW } from './cases/push-certificate-parts.ts'
import { readingsBut } from './cases/readings.ts'

describe('a public key certificate', () => {
  it.each(PUBLIC_KEY_CASES)('$what: $verdict', (one) => check(one, RIGHT_PUBLIC_KEY))
})

it('of another kind is called by its name', () => {
  for (const reading of readingsBut('public-key-certificate')) {
    expect(judgePublicKeyCertificate(reading, { now: NOW })).toEqual({
      verdict: 'stop',
      findings: [
        {
          id: kindOf(reading.kind).is === 'unclear' ? 'cannotTell' : 'notPublicKey',
          level: 'stop',
          values: [{ document: reading.kind }],
        },
      ],
    })
  }
})
