// The card of what is renewed: told as a renewal only where something was there before, and with the day of the first set-up.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { RenewalCard } from '../../components/home/renewal-card.tsx'
import { finishedRuns } from '../../components/state/shown.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const AT = Date.UTC(2026, 10, 24)
const acme: Organisation = { id: 'a', name: 'Acme', consoleId: 'clomo', createdAt: AT, updatedAt: AT }
const token = { fileName: 'a', sha256: 'ab', notAfter: AT, at: AT }
const finished = (procedure: Run['procedure']): Run => ({
  ...{ id: procedure, organisationId: 'a', procedure, startedAt: AT, finishedAt: AT, ticks: {}, before: {} },
})

afterEach(() => {
  finishedRuns.value = []
})

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))
  const shown = (procedure: Run['procedure'], organisation = acme) =>
    draw(<RenewalCard procedure={procedure} organisation={organisation} isFirst />).text()

  it('a token of which nothing is known is set up or renewed', () => {
    for (const procedure of ['server-token', 'content-token'] as const) {
      expect(shown(procedure)).toContain(i18n.t('renewals.startTokenUnknown'))
    }
  })

  it('a token that is known, or was renewed, is renewed', () => {
    expect(shown('server-token', { ...acme, serverToken: token })).toContain(i18n.t('renewals.startToken'))
    finishedRuns.value = [finished('content-token')]
    expect(shown('content-token')).toContain(i18n.t('renewals.startToken'))
  })

  it('the certificate shows its first set-up until it was renewed', () => {
    finishedRuns.value = [finished('first-set-up')]
    expect(shown('push-certificate')).toContain(i18n.t('home.setUpOn'))
    expect(shown('push-certificate')).not.toContain(i18n.t('home.latest'))
    expect(shown('server-token')).not.toContain(i18n.t('home.setUpOn'))
    finishedRuns.value = [finished('push-certificate'), finished('first-set-up')]
    expect(shown('push-certificate')).toContain(i18n.t('home.latest'))
    expect(shown('push-certificate')).not.toContain(i18n.t('home.setUpOn'))
  })
})
