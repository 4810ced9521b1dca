// Nothing is claimed that was not read: dates that are no expiry, numbers that are no UID.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { documentOf } from '../../support/page.ts'
import { FORMS } from './forms.ts'
import { NOT_A_UID, NOT_AN_EXPIRY } from './negatives.ts'

const TOPIC = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const OTHER = '99999999-2222-4333-8444-55555555ffff'
const NEW = new Date(2027, 10, 7, 9, 5)
const OLD = new Date(2026, 10, 8, 9, 5)
const START = new Date(2026, 10, 6, 10).getTime()
const run = {
  startedAt: START,
  before: { topic: TOPIC, notAfter: OLD.getTime() },
  certificate: { fileName: 'a.pem', sha256: 'aa', serial: '01', notBefore: START, notAfter: NEW.getTime(), at: START },
}
const check = (page: string, consoleId = 'other') =>
  checkConsole(readConsole(documentOf(page, 'Console')), run, { topic: TOPIC, consoleId })

describe.each(['other', 'intune', 'mobiconnect', 'clomo'])('in %s', (consoleId) => {
  it.each(NOT_AN_EXPIRY)('%s is no expiry, in whatever form', (_what, page) => {
    const said = Object.values(FORMS).map((form) => {
      const { expiry } = check(
        page.replaceAll('{uid}', TOPIC).replaceAll('{new}', form(NEW)).replaceAll('{old}', form(OLD)),
        consoleId,
      )
      return expiry === 'renewed' || expiry === 'not-yet'
    })
    expect(said).toEqual(Object.keys(FORMS).map(() => false))
  })
})

it.each(NOT_A_UID)('%s is no UID of the console', (_what, page) => {
  expect(check(page.replaceAll('{other}', OTHER)).uid).toBe('not-found')
})
