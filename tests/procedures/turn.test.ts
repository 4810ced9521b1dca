// Whose turn it is in a renewal, as the portal's bar has it: the console's, Apple's, Koshin's, the console's again.
import { describe, expect, it } from 'vitest'
import type { Tick } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import { pushCertificate } from '../../lib/procedures/push-certificate.ts'
import { turnOf } from '../../lib/procedures/turn.ts'

const ids = pushCertificate.steps.map(({ id }) => id)
const page: Tick = { at: 1, by: 'page' }
const ticked = (steps: readonly StepId[], tick = page) => ({ ticks: Object.fromEntries(steps.map((id) => [id, tick])) })
const before = (next: StepId) => ticked(ids.slice(0, ids.indexOf(next)))

describe('the turn', () => {
  it.each<[StepId, string]>([
    ['consoleUid', 'request'],
    ['portalAccount', 'request'],
    ['portalUid', 'request'],
    ['wizardStart', 'request'],
    ['wizardLeaveOpen', 'request'],
    ['portalSignIn', 'apple'],
    ['renew', 'apple'],
    ['chooseSigningRequest', 'apple'],
    ['downloadCertificate', 'apple'],
    ['judgeCertificate', 'check'],
    ['wizardContinue', 'carry'],
    ['wizardFinish', 'carry'],
    ['consoleExpiry', 'carry'],
    ['consoleUidAfter', 'carry'],
  ])('with %s next: %s', (next, expected) => {
    expect(turnOf(before(next), 'clomo')).toBe(expected)
  })

  it('with nothing left is the console’s still', () => {
    expect(turnOf(ticked(ids), 'clomo')).toBe('carry')
  })

  it('a Renew before its turn does not take it from the console', () => {
    expect(turnOf(ticked(['renew']), 'clomo')).toBe('request')
  })

  it('what was proved of a later step counts, a tick by hand does not', () => {
    expect(turnOf(ticked(['judgeCertificate']), 'other')).toBe('carry')
    expect(turnOf(ticked(['judgeCertificate'], { at: 1, by: 'hand' }), 'other')).toBe('request')
  })
})
