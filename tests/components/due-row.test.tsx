// A row of what is due: what stands out is what is to be done, and how long a token would have lasted only while it still does.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { DueRow } from '../../components/due/due-row.tsx'
import { TokenIdentity } from '../../components/run/token-identity.tsx'
import { now } from '../../components/state/clock.ts'
import { sayDay, sayDaysLeft } from '../../components/words/words.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { whatIsDue } from '../../lib/procedures/due.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const AT = Date.UTC(2026, 10, 24)
const END = AT + 200 * DAY
const kept = { fileName: 'a', sha256: 'ab', notAfter: END, at: AT }
const acme: Organisation = {
  ...{ id: 'a', name: 'Acme', consoleId: 'clomo', topic: 'com.apple.mgmt.External.1', notAfter: END },
  ...{ serverToken: kept, contentToken: kept, createdAt: AT, updatedAt: AT },
}
const tick = { at: AT, by: 'page' } as const
const open = (procedure: Run['procedure'], ticks: Run['ticks']): Run => ({
  ...{ id: procedure, organisationId: 'a', procedure, startedAt: AT, ticks, before: { notAfter: END } },
})
const waiting = open('server-token', { downloadServerToken: tick })
const NOT_WAITING = [
  open('server-token', {}),
  open('server-token', { downloadServerToken: tick, saveServerToken: tick }),
  open('content-token', { downloadContentToken: tick }),
  open('push-certificate', { downloadCertificate: tick }),
]

let clock = 0
beforeEach(() => {
  clock = now.value
  now.value = AT
})
afterEach(() => {
  now.value = clock
})

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))

  function row(run: Run, procedure = run.procedure) {
    const asset = whatIsDue([acme], [run], { now: AT }).find((one) => one.procedure === procedure)
    if (!asset) throw new Error('It is not due')
    const { body, text } = draw(<DueRow asset={asset} />)
    return { large: [...body.querySelectorAll('b')].map(({ textContent }) => textContent), text }
  }

  it('says large that a token is to be uploaded, and no longer how long the one before would have lasted', () => {
    const { large, text } = row(waiting)
    expect(large).toEqual([i18n.t('waiting.upload')])
    expect(text()).not.toContain(sayDaysLeft(END))
    expect(text()).not.toContain(sayDay(END))
  })

  it.each(NOT_WAITING)('says large how long it lasts: $procedure with $ticks', (run) => {
    const { large, text } = row(run)
    expect(large).toEqual([sayDaysLeft(END)])
    expect(text()).toContain(sayDay(END))
  })

  it('says it of the other assets of the same organisation, too', () => {
    expect(row(waiting, 'push-certificate').large).toEqual([sayDaysLeft(END)])
    expect(row(waiting, 'content-token').large).toEqual([sayDaysLeft(END)])
  })

  it('beside the steps of a token that waits, no days are counted for the one before', () => {
    const shown = (run: Run) =>
      draw(<TokenIdentity procedure="server-token" organisation={acme} run={run} open={false} />).text()
    expect(shown(waiting)).not.toContain(sayDaysLeft(END))
    expect(shown(open('server-token', {}))).toContain(sayDaysLeft(END))
  })

  it('once the console shows the new end, days are counted to that one', () => {
    const later = END + 300 * DAY
    const shown = (run: Run) =>
      draw(<TokenIdentity procedure="server-token" organisation={acme} run={run} open={false} />).text()
    const saved = open('server-token', { downloadServerToken: tick, saveServerToken: tick })
    expect(shown({ ...saved, shownNotAfter: later })).toContain(sayDaysLeft(END))
    const seen = { ...saved, ticks: { ...saved.ticks, serverTokenExpiry: tick }, shownNotAfter: later }
    expect(shown(seen)).toContain(sayDaysLeft(later))
    expect(shown(seen)).not.toContain(sayDaysLeft(END))
  })
})
