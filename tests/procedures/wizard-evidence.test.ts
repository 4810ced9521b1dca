// What the console's wizard proves, of a renewal and of the first set-up; and that it proves no more.
import { describe, expect, it } from 'vitest'
import { clomo } from '../../lib/consoles/clomo.ts'
import { other } from '../../lib/consoles/other.ts'
import type { Run } from '../../lib/model/run.ts'
import { firstSetUp } from '../../lib/procedures/first-set-up.ts'
import { pushCertificate } from '../../lib/procedures/push-certificate.ts'
import { byWizardEvidence, isProvenByWizard, type WizardEvidence } from '../../lib/procedures/wizard-evidence.ts'

const certificate = { fileName: 'a', sha256: 'b', serial: 'c', notBefore: 1, notAfter: 2, at: 1 }
const prove = (screen: WizardEvidence['screen'], pressed?: WizardEvidence['pressed'], run: Partial<Run> = {}) =>
  byWizardEvidence({ kind: 'console-wizard', screen, pressed }, { procedure: 'push-certificate', ...run })

it.each(['none', 'opening', 'confirmation'] as const)('%s proves nothing', (screen) => {
  expect(prove(screen, undefined, { certificate })).toEqual([])
})

it.each(['certificate', 'passcode', 'finished'] as const)(
  '%s proves nothing before a certificate was judged',
  (screen) => {
    expect(prove(screen, 'finish')).toEqual([])
  },
)

describe('the first set-up', () => {
  const run = { procedure: 'first-set-up', certificate } as const
  it('begins and ends with steps of its own', () => {
    expect(prove('details', undefined, run)).toEqual(['setupWizardStart'])
    expect(prove('passcode', undefined, run)).toEqual(['wizardContinue', 'uploadCertificate'])
    expect(prove('finished', 'finish', run)).toEqual([
      'wizardContinue',
      'uploadCertificate',
      'passcode',
      'wizardFinish',
    ])
  })
})

it('a screen that is only seen proves less than what is pressed on it', () => {
  for (const [screen, pressed] of [
    ['download', 'download'],
    ['portal', 'ok'],
    ['portal', 'portal'],
    ['finished', 'finish'],
  ] as const) {
    const run = { certificate }
    expect(prove(screen, pressed, run).length).toBe(prove(screen, undefined, run).length + 1)
  }
})

it('no press is asked for at exactly those steps that some screen of the wizard proves', () => {
  const screens = [
    'opening',
    'confirmation',
    'details',
    'download',
    'portal',
    'certificate',
    'passcode',
    'finished',
  ] as const
  const presses = [undefined, 'download', 'portal', 'ok', 'finish'] as const
  const certificate = { fileName: 'a', sha256: '', serial: '', notBefore: 0, notAfter: 0, at: 0 }
  const proven = new Set(
    (['push-certificate', 'first-set-up'] as const).flatMap((procedure) =>
      screens.flatMap((screen) =>
        presses.flatMap((pressed) =>
          byWizardEvidence({ kind: 'console-wizard', screen, pressed }, { procedure, certificate }),
        ),
      ),
    ),
  )
  const steps = [...pushCertificate.steps, ...firstSetUp.steps].map(({ id }) => id)
  for (const id of steps) expect([id, isProvenByWizard(id, clomo)]).toEqual([id, proven.has(id)])
  for (const id of steps) expect(isProvenByWizard(id, other)).toBe(false)
})
