// A date is the end of the push certificate only where its own label says so, and nothing nearer names another thing or an event.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { documentOf } from '../../support/page.ts'
import { FORMS } from './forms.ts'
import { LAYOUTS } from './layouts.ts'
import { EVENTS, NEAR, PARTS } from './strangers.ts'

const TOPIC = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const NEW = new Date(2027, 10, 7, 9, 5)
const OLD = new Date(2026, 10, 8, 9, 5)
const START = new Date(2026, 10, 6, 10).getTime()
const run = {
  startedAt: START,
  before: { topic: TOPIC, notAfter: OLD.getTime() },
  certificate: { fileName: 'a.pem', sha256: 'aa', serial: '01', notBefore: START, notAfter: NEW.getTime(), at: START },
}
const SOME_FORMS = ['ISO', 'kanji', 'English, short', 'day first, points']
const UID = `<p>UID: ${TOPIC}</p>`

function answersOf(page: string): string[] {
  return ['other', 'clomo', 'intune'].flatMap((consoleId) =>
    SOME_FORMS.flatMap((form) =>
      [NEW, OLD].map((day) => {
        const shown = page.replaceAll('{day}', FORMS[form]?.(day) ?? '')
        return checkConsole(readConsole(documentOf(shown, 'Console')), run, { topic: TOPIC, consoleId }).expiry
      }),
    ),
  )
}
const isSaid = (answer: string): boolean => answer === 'renewed' || answer === 'not-yet'

const part = (draw: string, name: string, ends: string, uid: string): string =>
  draw.replaceAll('{name}', name).replaceAll('{ends}', ends).replaceAll('{uid}', uid)

describe.each(Object.entries(PARTS))('%s', (_how, draw) => {
  it.each(NEAR)(
    'that names another thing under $push is not ours, with our UID above or not',
    ({ push, other, ends }) => {
      const heading = `<h2>${push}</h2>`
      const others = part(draw, other, ends, '')
      for (const page of [`${heading}${others}`, `${heading}${UID}${others}`])
        expect(answersOf(page).filter(isSaid)).toEqual([])
    },
  )

  it.each(NEAR)('that holds our UID is ours, whatever its name ($named)', ({ push, ends, named }) => {
    const answers = answersOf(`<h1>${push}</h1>${part(draw, named, ends, TOPIC)}`)
    expect(new Set(answers)).toEqual(new Set(['renewed', 'not-yet']))
  })
})

describe.each(Object.entries(LAYOUTS))('%s', (_layout, draw) => {
  it.each(NEAR)('under a nearer heading of another thing ($other) is not ours', ({ push, other, ends }) => {
    const page = draw(other, [
      ['Name', 'Guests'],
      [ends, '{day}'],
    ])
    expect(answersOf(`<h2>${push}</h2>${UID}${page}`).filter(isSaid)).toEqual([])
  })
})

it.each(EVENTS)('%s tells of no end', (page) => {
  for (const shown of [page, `${UID}${page}`]) expect(answersOf(shown).filter(isSaid)).toEqual([])
})
