// Every content in every layout with every form of its date: the same UID, and the new and the old expiry told from each other.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { checkToken } from '../../../lib/judgement/console/token-check.ts'
import { documentOf } from '../../support/page.ts'
import { CONTENTS, type Content, type Value } from './contents.ts'
import { FORMS } from './forms.ts'
import { LAYOUTS } from './layouts.ts'

const UUID = '1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const TOPIC = `com.apple.mgmt.External.${UUID}`
/** Day and month of the new one can be confused, so that the record must decide. */
const NEW = new Date(2027, 10, 7, 9, 5)
const OLD = new Date(2026, 10, 8, 9, 5)
const START = new Date(2026, 10, 6, 10).getTime()

const certificate = {
  fileName: 'MDM_ Example_Certificate.pem',
  sha256: 'aa',
  serial: '01',
  notBefore: START,
  notAfter: NEW.getTime(),
  at: START,
}
const before = { topic: TOPIC, notAfter: OLD.getTime() }

function drawn(value: Value, form: (day: Date) => string, expiry: Date): string {
  switch (value) {
    case 'expiry':
      return form(expiry)
    case 'issued':
      // A year before the expiry, whichever it is: the new one was issued when the old one's end was near.
      return form(new Date(expiry.getTime() - 365 * DAY))
    case 'account':
      return 'mdm@example.com'
    default:
      return value
        .replace(/^subject$/, `C=US, CN=APSP:${UUID}, UID=${TOPIC}`)
        .replace('uid', TOPIC)
        .replace('code', UUID)
  }
}

function answers(
  { kind, console, heading, pairs }: Content,
  layout: string,
  form: (day: Date) => string,
  expiry: Date,
) {
  const cells = pairs.map(([label, value]) => [label, drawn(value, form, expiry)] as const)
  const reading = readConsole(documentOf(LAYOUTS[layout]?.(heading, cells) ?? '', 'Console'))
  if (kind === 'push') {
    const { uid, expiry: answer } = checkConsole(
      reading,
      { startedAt: START, before, certificate },
      { topic: TOPIC, consoleId: console },
    )
    return `${uid} ${answer}`
  }
  const token = { sha256: 'aa', notAfter: NEW.getTime(), at: START }
  const run = { procedure: kind, startedAt: START, before, serverToken: token, contentToken: token }
  return checkToken(reading, run, { consoleId: console }).expiry
}

describe.each(Object.keys(LAYOUTS))('%s', (layout) => {
  it.each(
    CONTENTS.map(
      (content) =>
        [
          `${content.console}: ${content.heading} › ${content.pairs.map(([label]) => label).join(', ')}`,
          content,
        ] as const,
    ),
  )('%s', (_name, content) => {
    const right = (answer: string) => (content.kind === 'push' ? `same ${answer}` : answer)
    const cells = Object.entries(FORMS).map(([name, form]) => ({
      name,
      new: answers(content, layout, form, NEW),
      old: answers(content, layout, form, OLD),
    }))
    expect(cells).toEqual(Object.keys(FORMS).map((name) => ({ name, new: right('renewed'), old: right('not-yet') })))
  })
})
