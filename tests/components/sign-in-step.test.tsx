// What a step waits for before it ticks itself: of Apple Business's sign-in it is the page behind it, which is said.
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { TickByHand } from '../../components/run/ticking.tsx'
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
})
