// What a copy takes along of one organisation and of one run: whatever its type allows, down to the last answer.
import { describe, expect, it } from 'vitest'
import { type Copy, cleanCopy } from '../../lib/handover/copy.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { REHEARSAL_CHECKS, type RehearsalCheck } from '../../lib/model/rehearsal.ts'
import type { Run } from '../../lib/model/run.ts'
import { PROCEDURES, YEARLY } from '../../lib/model/steps.ts'
import type { TokenFacts } from '../../lib/model/token.ts'

const AT = Date.UTC(2026, 10, 30)
const TOPIC = 'com.apple.mgmt.External.8a5f0c11-2d6a-4c73-8f14-0ae6d35c92b7'

const TOKEN: Required<TokenFacts> = {
  ...{ fileName: 'CLOMO_Token_2026-11-30T01-02-03Z_smime.p7m', sha256: 'ab', name: 'CLOMO', notAfter: AT },
  ...{ isEstimate: true, downloadedBy: 'it@example.com', recipient: { issuer: 'CN=x', serial: '1' }, at: AT },
}

/** An organisation of which everything is known. */
function everything(rehearsed: readonly RehearsalCheck[] = REHEARSAL_CHECKS): Required<Organisation> {
  const answer = { at: AT, by: 'hand', ok: true } as const
  return {
    ...{ id: 'one', name: 'Example Inc.', customerNumber: '4711', group: 'West', consoleId: 'other' },
    ...{ consoleName: 'Our MDM', consoleOrigins: ['https://mdm.example.com'], topic: TOPIC, account: 'it@example.com' },
    ...{
      serial: '1f',
      notAfter: AT,
      portal: 'school',
      portalGeneration: 'G2',
      servers: ['CLOMO'],
      locations: ['本社'],
    },
    ...{ tokenAccount: 'it@example.com', serverToken: TOKEN, contentToken: TOKEN },
    publicKeyCertificate: { fileName: 'key.pem', sha256: 'cd', issuer: 'CN=x', serial: '1', keyBits: 2048, at: AT },
    expiryNotes: Object.fromEntries(YEARLY.map((one) => [one, { notAfter: AT, from: 'portal', at: AT } as const])),
    typedExpiries: Object.fromEntries(YEARLY.map((one) => [one, { notAfter: AT, at: AT, insteadOf: AT }])),
    ...{ lossSaidAt: AT, lost: { topic: TOPIC, account: 'a@example.com', serial: '2', notAfter: AT, at: AT } },
    rehearsal: {
      startedAt: AT,
      finishedAt: AT,
      checks: Object.fromEntries(rehearsed.map((check) => [check, answer])),
    },
    ...{ createdAt: AT, updatedAt: AT },
  }
}

const runOf = (procedure: Run['procedure']): Run => ({
  ...{ id: procedure, organisationId: 'one', procedure, startedAt: AT, before: { topic: TOPIC, sha256: 'ab' } },
  ticks: { consoleUid: { at: AT, by: 'hand', insisted: true, who: 'A. Admin' } },
  ...{ serverToken: TOKEN, tokenDownloads: [{ name: 'CLOMO', account: 'a', insisted: true, at: AT }] },
})

function taken(copy: Partial<Copy>): Copy {
  const cleaned = cleanCopy({ organisations: [], runs: [], files: [], journal: [], ...copy })
  expect(cleaned.leftOut).toBe(0)
  return cleaned.copy
}

describe('a copy', () => {
  it('takes along all that is known of an organisation', () => {
    const whole = everything()
    expect(taken({ organisations: [whole] }).organisations).toEqual([whole])
  })

  it.each(REHEARSAL_CHECKS)('takes along the answer to %s alone', (check) => {
    const whole = everything([check])
    expect(taken({ organisations: [whole] }).organisations).toEqual([whole])
  })

  it.each(PROCEDURES)('takes along a run of %s', (procedure) => {
    expect(taken({ runs: [runOf(procedure)] }).runs).toEqual([runOf(procedure)])
  })

  it('takes along nothing that no check is called', () => {
    const whole = everything(['uid'])
    const { rehearsal } = whole
    const strange = { ...whole, rehearsal: { ...rehearsal, checks: { ...rehearsal.checks, other: 'x' } } }
    expect(taken({ organisations: [strange as Organisation] }).organisations).toEqual([whole])
  })
})
