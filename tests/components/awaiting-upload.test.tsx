// A token that is not in the console yet: said in full where something else is on the screen, in a line where its own steps are.
import { afterEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { AwaitingUpload } from '../../components/parts/awaiting-upload-note.tsx'
import { openOverview, openRenewal } from '../../components/state/drafts.ts'
import { openRuns } from '../../components/state/shown.ts'
import type { Run } from '../../lib/model/run.ts'
import { draw } from '../support/screen.ts'

const AT = Date.UTC(2026, 10, 24, 3)
const open = (procedure: Run['procedure'], facts: Partial<Run> = {}): Run => ({
  ...{ id: procedure, organisationId: 'acme', procedure, startedAt: AT, ticks: {}, before: {} },
  ...facts,
})
const waiting = open('server-token', {
  before: { notAfter: AT },
  ticks: { downloadServerToken: { at: AT, by: 'page' } },
})
const title = () => i18n.t('waiting.title')
const why = 'no longer works'

afterEach(() => {
  openRuns.value = []
  openOverview()
})

describe('a downloaded server token', () => {
  it('is told in full, with the way to it, on the list of renewals and in another renewal', () => {
    openRuns.value = [open('push-certificate'), waiting]
    for (const go of [openOverview, () => openRenewal('push-certificate')]) {
      go()
      const screen = draw(<AwaitingUpload />)
      expect(screen.text()).toContain(title())
      expect(screen.text()).toContain(why)
      expect(screen.button(i18n.t('waiting.open'))).toBeDefined()
    }
  })

  it('is told without an earlier one where none was on record', () => {
    openRuns.value = [{ ...waiting, before: {} }]
    const { text } = draw(<AwaitingUpload />)
    expect(text()).toContain(title())
    expect(text()).not.toContain(why)
  })

  it('is told in one line above its own steps, which say the rest', () => {
    openRuns.value = [waiting]
    openRenewal('server-token')
    const screen = draw(<AwaitingUpload />)
    expect(screen.text()).toContain(title())
    expect(screen.text()).not.toContain(why)
    expect(screen.button(i18n.t('waiting.open'))).toBeUndefined()
  })

  it('is not told of where none waits', () => {
    openRuns.value = [open('server-token'), open('content-token', { ticks: waiting.ticks })]
    expect(draw(<AwaitingUpload />).text()).toBe('')
  })
})
