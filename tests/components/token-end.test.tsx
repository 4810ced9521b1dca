// The end of a token: told as a renewal only where an earlier one was on record.

import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
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
})
