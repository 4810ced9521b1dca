// Values under the names that programs give them, as pages show settings: the words in the name count, and no other.
import { expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const START = new Date(2026, 10, 6).getTime()
const NEW = new Date(2027, 10, 7).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW, at: START }
const run = { startedAt: START, before: { notAfter: new Date(2026, 10, 8).getTime() }, certificate }
const checkOf = (body: string) =>
  checkConsole(readConsole(documentOf(`<h2>Push certificate</h2>${body}`, 'Console')), run, {
    consoleId: 'other',
  })

it.each([
  ['renewed', '<dl><dt>expiration_date</dt><dd>2027-11-07</dd><dt>uploaded_at</dt><dd>2026-11-07</dd></dl>'],
  ['renewed', '<p>valid_until = 2027-11-07</p>'],
  ['renewed', '<pre>not_before: 2026-11-07\nnot_after: 2027-11-07</pre>'],
  [
    'renewed',
    '<table><tr><th>issued_at</th><th>expires_at</th></tr><tr><td>2026-11-07</td><td>2027-11-07</td></tr></table>',
  ],
  ['not-yet', '<p>push_certificate_expiry: 2026-11-08</p>'],
  ['not-found', '<p>not_before: 2026-11-07</p><p>uploaded_at: 2027-11-07</p>'],
  ['not-found', '<p>last_push: 2027-11-07</p>'],
  ['not-found', '<p>license_expires_at: 2027-11-07</p>'],
  ['not-found', '<p>ssl_certificate_expires: 2027-11-07</p>'],
  ['not-found', '<p>acme_expires: 2027-11-07</p>'],
  ['not-found', '<p>expires_before: 2027-11-07</p>'],
  ['not-found', '<pre>vpp_token:\n  expires_at: 2027-11-07</pre>'],
  ['not-found', '<pre>licence:\n  seats: 5\n  expires_at: 2027-11-07</pre>'],
  ['not-found', '<pre>acme:\n  seats: 5\n  expires_at: 2027-11-07</pre>'],
  ['renewed', '<pre>push_certificate:\n  id: 5\n  expires_at: 2027-11-07\ntoken:\n  expires_at: 2027-03-02</pre>'],
  // What an object in JSON is of, is not read: it may be a token's.
  ['unclear-word', '<pre>{"vpp_token":{"id":1,"expires_at":"2027-11-07"}}</pre>'],
  ['unclear-word', '<pre>{"notBefore": "2026-11-07", "notAfter": "2027-11-07"}</pre>'],
  ['unclear-word', `<pre>{'certificateExpiresAt': '2027-11-07'}</pre>`],
  ['not-found', '<pre>{"notBefore": "2026-11-07", "uploadedAt": "2027-11-07"}</pre>'],
  ['not-found', '<pre>{"license_expires_at": "2027-11-07"}</pre>'],
])('%s: %s', (answer, body) => {
  expect(checkOf(body).expiry).toBe(answer)
})
