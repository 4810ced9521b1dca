// The UID that is learned from a console's page is the one in use; of one that was, or is only an example, the user has to say that it is meant.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { topicsToLearn } from '../../../lib/judgement/console/learnable.ts'
import { documentOf } from '../../support/page.ts'

const ONE = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const OTHER = ONE.replace('1d2c', 'ffff')
const learned = (page: string, consoleId = 'other') => {
  const { topics, isDoubtful } = topicsToLearn(readConsole(documentOf(page)), consoleId)
  return [isDoubtful ? 'doubtful' : 'sure', ...new Set(topics.map(({ topic }) => topic))]
}

const CERTIFICATE = `<h2>APNs certificate</h2><p>Topic: ${ONE}</p>`

it.each([
  ['a page of one certificate', CERTIFICATE],
  ['the one before beside it', `${CERTIFICATE}<h2>Previous certificate</h2><p>Topic: ${OTHER}</p>`],
  ['a history', `${CERTIFICATE}<h2>History</h2><table><tr><th>Topic</th></tr><tr><td>${OTHER}</td></tr></table>`],
  ['an example', `<p>The topic looks like this: e.g. ${OTHER}</p>${CERTIFICATE}`],
  ['a message of a file that did not fit', `${CERTIFICATE}<div role="alert">${OTHER} does not match</div>`],
  ['in Japanese', `<h2>APNs証明書</h2><p>UID：${ONE}</p><h3>以前の証明書</h3><p>UID：${OTHER}</p>`],
])('the one in use is learned: %s', (_, page) => {
  expect(learned(page)).toEqual(['sure', ONE])
})

it.each([
  ['the one before', `<h2>Previous certificate</h2><p>Topic: ${OTHER}</p>`],
  ['an example', `<p>The topic is in the form of e.g. ${OTHER}</p>`],
  ['a note', `<dl><dt>Notes</dt><dd>was UID=${OTHER} until May</dd></dl>`],
  ['a file that was chosen', `<h2>Selected file</h2><p>Topic: ${OTHER}</p>`],
  ['in German', `<h2>Früheres Zertifikat</h2><p>UID: ${OTHER}</p>`],
])('one that stands there alone and is not in use is asked about: %s', (_, page) => {
  expect(learned(page)).toEqual(['doubtful', OTHER])
})

describe('several in use', () => {
  it('are all to choose from', () => {
    const row = (name: string, uid: string) => `<tr><td>${name}</td><td>${uid}</td></tr>`
    const page = `<h2>Push certificates</h2><table><tr><th>Customer</th><th>UID</th></tr>${row('A', ONE)}${row('B', OTHER)}</table>`
    expect(learned(page)).toEqual(['sure', ONE, OTHER])
  })

  it('of a page without any there is none', () => {
    expect(learned('<h2>APNs certificate</h2><p>Expires: 2027-11-07</p>')).toEqual(['sure'])
    expect(learned(`<h2>Tenant</h2><p>ID: ${ONE.slice(-36)}</p>`, 'intune')).toEqual(['sure'])
  })
})
