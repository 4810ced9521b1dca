// The card of what is renewed: told as a renewal only where something was there before, and with the day of the first set-up.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { RenewalCard } from '../../components/home/renewal-card.tsx'
import { finishedRuns, openRuns } from '../../components/state/shown.ts'
import { sayDaysLeft } from '../../components/words/words.ts'
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
  openRuns.value = []
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

  describe('a token that waits for its upload', () => {
    const run = (ticks: Run['ticks'], more: Partial<Run> = {}): Run => ({
      ...{ id: 'run', organisationId: 'a', procedure: 'server-token', startedAt: AT, ticks, before: {}, ...more },
    })
    const tick = { at: AT, by: 'page' } as const
    const known = { ...acme, serverToken: token }
    const large = (organisation: Organisation, open: Run[]) => {
      openRuns.value = open
      const { body } = draw(<RenewalCard procedure="server-token" organisation={organisation} isFirst />)
      return [...body.querySelectorAll('.renewal-days')].map(({ textContent }) => textContent)
    }

    it('says large what is to be done, with an earlier one or without', () => {
      const waiting = run({ downloadServerToken: tick })
      expect(large(known, [waiting])).toEqual([i18n.t('waiting.upload')])
      expect(large(acme, [waiting])).toEqual([i18n.t('waiting.upload')])
    })

    it('says large how long it lasts before it is downloaded, once it is saved, and of another token', () => {
      const days = [sayDaysLeft(AT)]
      expect(large(known, [])).toEqual(days)
      expect(large(known, [run({})])).toEqual(days)
      expect(large(known, [run({ downloadServerToken: tick, saveServerToken: tick })])).toEqual(days)
      expect(large(known, [run({ downloadContentToken: tick }, { procedure: 'content-token' })])).toEqual(days)
    })
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
