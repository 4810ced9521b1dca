// The end of a token: told as a renewal only where an earlier one was on record. Every end says why the console may write the next day.

import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { SetUpEnd } from '../../components/after/set-up-end.tsx'
import { TokenEnd } from '../../components/after/token-end.tsx'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const AT = Date.UTC(2026, 10, 24)
const organisation: Organisation = { id: 'a', name: 'Acme', consoleId: 'clomo', createdAt: AT, updatedAt: AT }
const run = (procedure: Run['procedure'], before: Run['before']): Run => ({
  id: 'r',
  organisationId: 'a',
  procedure,
  startedAt: AT,
  before,
  ticks: {
    serverTokenExpiry: { at: AT, by: 'page' },
    contentTokenExpiry: { at: AT, by: 'page' },
    judgeServerToken: { at: AT, by: 'file' },
    judgeContentToken: { at: AT, by: 'file' },
  },
  shownNotAfter: AT + 365 * DAY,
})

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))
  const shown = (given: Run) => draw(<TokenEnd organisation={organisation} run={given} />).text()

  it.each(['server-token', 'content-token'] as const)('%s, nothing on record before', (procedure) => {
    const words = shown(run(procedure, {}))
    expect(words).toContain(i18n.t('tokenEnd.provenUnknown'))
    expect(words).not.toContain(i18n.t('end.proven'))
    expect(words).not.toContain(i18n.t('end.before'))
    expect(words).not.toMatch(/^Renewed|更新が完了/)
  })

  it.each(['server-token', 'content-token'] as const)('%s, an earlier one on record', (procedure) => {
    const words = shown(run(procedure, { notAfter: AT }))
    expect(words).toContain(i18n.t('end.proven'))
    expect(words).toContain(i18n.t('end.before'))
    expect(words).toMatch(/^Renewed|更新が完了/)
  })

  it.each([
    ['said of one that a file tells', { contentToken: {} }, true],
    ['said where the console shows the day behind it', { contentToken: {}, shownNotAfter: AT + 366 * DAY }, true],
    ['not of one that was read in the console', { shownNotAfter: AT + 365 * DAY }, false],
    ['not of an estimate', { serverToken: { isEstimate: true } }, false],
  ])('that the console may write the next day is %s', (_, told, isSaid) => {
    const token = { at: AT, fileName: 'a', sha256: 'ab', notAfter: AT + 365 * DAY }
    const { shownNotAfter: _shown, ...given } = run('content-token', {})
    const tokens = Object.entries(told).map(([name, one]) => [
      name,
      typeof one === 'object' ? { ...token, ...one } : one,
    ])
    const words = shown({ ...given, ...Object.fromEntries(tokens) })
    expect(words).toContain(i18n.t('serverToken' in told ? 'end.afterAbout' : 'end.after'))
    expect(words.includes(i18n.t('end.zone'))).toBe(isSaid)
  })

  const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
  it.each([
    ['said of a certificate that is on record', { topic: TOPIC, notAfter: AT }, true],
    ['not where its end is not', { topic: TOPIC }, false],
    ['not where nothing is', {}, false],
  ])('after a set-up this is %s', (_, change, isSaid) => {
    const { text } = draw(<SetUpEnd organisation={{ ...organisation, ...change }} run={run('first-set-up', {})} />)
    expect(text().includes(i18n.t('end.zone'))).toBe(isSaid)
  })
})
