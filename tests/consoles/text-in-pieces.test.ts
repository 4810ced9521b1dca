// Programs write one text of a page in several nodes, with comments between them: it is read as the one text that people see.
import { expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'
import { OURS, run } from './renewed-run.ts'

function answersOf(pieces: readonly string[]) {
  const document = documentOf('<h2>APNs certificate</h2><p></p>')
  const line = document.querySelector('p')
  for (const piece of pieces) line?.append(document.createTextNode(piece), document.createComment(' '))
  const { uid, expiry } = checkConsole(readConsole(document), run, { topic: OURS, consoleId: 'other' })
  return `${uid} ${expiry}`
}

it.each([
  ['a label and its value', ['Expires: ', '2027-11-07']],
  ['the parts of a day', ['Expires: ', '2027', '-', '11', '-', '07']],
  ['a name of a month', ['Valid until ', 'Nov', 'ember 7, ', '2027']],
  ['a word', ['Exp', 'ires 2027-11-07']],
])('%s', (_, pieces) => {
  expect(answersOf(pieces)).toBe('not-found renewed')
})

it.each([
  ['another day', ['Uploaded: ', '2027-11-07']],
  ['a longer number', ['Expires: 2027-11-0', '71']],
])('%s stays that', (_, pieces) => {
  expect(answersOf(pieces)).toBe('not-found not-found')
})

it('a UID in two pieces is one', () => {
  expect(answersOf(['UID: ', OURS.slice(0, 24), OURS.slice(24)])).toBe('same not-found')
})
