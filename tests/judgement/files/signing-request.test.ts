// The judgement of a signing request before its upload: every finding, its boundaries, and the order in which they are said.
import { describe, expect, it } from 'vitest'
import { kindOf, OTHER_KINDS } from '../../../lib/documents/kinds.ts'
import { judgeSigningRequest } from '../../../lib/judgement/files/signing-request.ts'
import { CERTIFICATE, DAY, NOW } from './push-certificate-parts.ts'
import { CASES } from './signing-request-cases.ts'
import { ALL_RIGHT, CONTEXT, REQUEST } from './signing-request-parts.ts'

describe('a signing request', () => {
  it.each(CASES)('$what: $verdict', ({ reading, against, verdict, says, instead }) => {
    const judgement = judgeSigningRequest(reading, against)
    expect(judgement.verdict).toBe(verdict)
    const said = new Map(judgement.findings.map(({ id, values }) => [id, values]))
    for (const [id, ...values] of says) expect([id, said.get(id)]).toEqual([id, values])
    const expected = [...ALL_RIGHT.filter((id) => !instead.includes(id)), ...says.map(([id]) => id)]
    expect(judgement.findings.map(({ id }) => id).toSorted()).toEqual([...new Set(expected)].toSorted())
  })

  it.each([...OTHER_KINDS, 'push-certificate' as const])('is no %s', (kind) => {
    const reading = kind === 'push-certificate' ? { kind, certificate: CERTIFICATE } : { kind, signingRequest: REQUEST }
    expect(judgeSigningRequest(reading, CONTEXT)).toEqual({
      verdict: 'stop',
      findings: [
        {
          id: kindOf(kind).is === 'unclear' ? 'cannotTell' : 'notSigningRequest',
          level: 'stop',
          values: [{ document: kind }],
        },
      ],
    })
  })

  it('has the gravest said first, and an old file before all else', () => {
    const signingRequest = { ...REQUEST, selfSigned: false, keyBits: 1024, vendorSignature: 'broken' as const }
    const chosen = { fileName: 'push.csr', publicKey: 'ANOTHER KEY', sha256: 'cd34', at: NOW }
    const judgement = judgeSigningRequest(
      { kind: 'signing-request', signingRequest },
      {
        now: NOW + 300 * DAY,
        earlier: [{ sha256: REQUEST.sha256, publicKey: REQUEST.publicKey, at: NOW - 350 * DAY }],
        run: { signingRequest: chosen },
      },
    )
    expect(judgement.verdict).toBe('stop')
    expect(judgement.findings.map(({ id, level }) => [level, id])).toEqual([
      ['stop', 'requestOld'],
      ['stop', 'vendorSignatureBroken'],
      ['stop', 'vendorExpired'],
      ['stop', 'requestDamaged'],
      ['stop', 'requestKeyWeak'],
      ['warning', 'requestReplaced'],
      ['warning', 'vendorNotChecked'],
      ['ok', 'chainWhole'],
      ['ok', 'signingRequest'],
    ])
  })
})
