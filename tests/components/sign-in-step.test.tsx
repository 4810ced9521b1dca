// A sign-in at Apple: with which account, and what its step waits for before it ticks itself.
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { StepValues } from '../../components/run/step-values.tsx'
import { TickByHand } from '../../components/run/ticking.tsx'
import { clomo } from '../../lib/consoles/clomo.ts'
import type { ProcedureId, StepId } from '../../lib/model/steps.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

describe.each(['en', 'ja'])('in %s', (language) => {
  beforeEach(() => speak(language))
  const shown = (procedure: ProcedureId, stepId: StepId): string => {
    const step = procedureFor(procedure, 'clomo').steps.find(({ id }) => id === stepId)
    if (!step) throw new Error(`${procedure} has no ${stepId}`)
    return draw(<TickByHand step={step} runId="run" />).text()
  }

  it.each([
    ['server-token', 'signInForServerToken'],
    ['content-token', 'signInForContentToken'],
  ] as const)('%s: it ticks on the page behind the sign-in, and can be ticked by hand', (procedure, stepId) => {
    const text = shown(procedure, stepId)
    expect(text).toContain(i18n.t('run.itself.signedIn'))
    expect(text).toContain(i18n.t('run.doneByHand'))
  })

  it.each([
    ['server-token', 'portalServer'],
    ['push-certificate', 'portalAccount'],
    ['push-certificate', 'downloadCertificate'],
  ] as const)('%s, %s: nothing of a sign-in', (procedure, stepId) => {
    expect(shown(procedure, stepId)).not.toContain(i18n.t('run.itself.signedIn'))
  })

  describe('the account to sign in with at the push portal', () => {
    const values = (stepId: StepId, account?: string) =>
      draw(
        <StepValues
          stepId={stepId}
          organisation={{
            id: 'a',
            name: 'Acme',
            consoleId: 'clomo',
            createdAt: 1,
            updatedAt: 1,
            ...(account && { account }),
          }}
          console={clomo}
        />,
      )

    it.each(['portalAccount', 'portalSignIn', 'createAtApple'] as const)('stands at %s, to be copied', (stepId) => {
      const screen = values(stepId, 'mdm@example.co.jp')
      expect(screen.text()).toContain('mdm@example.co.jp')
      expect(screen.button(i18n.t('identity.copyAccount'))).toBeDefined()
    })
    it('is not missed at a first set-up, where a step of its own has asked for it', () => {
      expect(values('createAtApple').text()).toBe('')
      expect(values('portalAccount').text()).toContain(i18n.t('home.accountMissing'))
    })
  })
})
