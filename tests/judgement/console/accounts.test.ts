// Of the Apple Accounts on a console's page only the push certificate's is compared and learned: not a token's, a device's, an earlier one, another customer's.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { factsBeside } from '../../../lib/judgement/console/facts-beside.ts'
import { documentOf } from '../../support/page.ts'

const TOPIC = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const OTHERS = TOPIC.replace('1d2c', 'ffff')
const OURS = 'push@acme.example'
const run = { startedAt: 1, before: {} }

const accountOn = (page: string) =>
  checkConsole(readConsole(documentOf(page)), run, { topic: TOPIC, consoleId: 'other', account: OURS }).account?.is
const learnedFrom = (page: string) => factsBeside(readConsole(documentOf(page)), TOPIC, 'other', 1).account

const CERTIFICATE = `<h2>APNs certificate</h2><p>Topic: ${TOPIC}</p>`
const token = (heading: string, account: string) => `<h2>${heading}</h2><p>Apple ID: ${account}</p>`

describe.each([
  'DEP token',
  'Enrollment program tokens',
  'VPP tokens',
  'ADE サーバートークン',
  'Jeton DEP',
  'DEP 令牌',
])('an account under %s', (heading) => {
  it('is not the certificate’s', () => {
    const page = CERTIFICATE + token(heading, 'abm@acme.example')
    expect([accountOn(page), learnedFrom(page)]).toEqual([undefined, undefined])
  })

  it('does not stand for the certificate’s own', () => {
    const page = `${CERTIFICATE}<p>Apple ID: other@acme.example</p>${token(heading, OURS)}`
    expect([accountOn(page), learnedFrom(page)]).toEqual(['different', 'other@acme.example'])
  })

  it('says nothing against the certificate’s own', () => {
    const page = `${CERTIFICATE}<p>Apple ID: ${OURS}</p>${token(heading, 'abm@acme.example')}`
    expect([accountOn(page), learnedFrom(page)]).toEqual(['same', OURS])
  })
})

it.each([
  [
    'the users of devices',
    '<h2>Devices</h2><table><tr><th>Device</th><th>Apple Account</th></tr><tr><td>iPad</td><td>ken@acme.example</td></tr></table>',
  ],
  ['an account of Apple Business', '<h2>Apple Business Manager</h2><p>Managed Apple ID: abm@acme.example</p>'],
  ['the one before', `${CERTIFICATE}<p>Previous Apple ID: old@acme.example</p>`],
  [
    'a history',
    `${CERTIFICATE}<h3>History</h3><table><tr><th>Date</th><th>Apple ID</th></tr><tr><td>2024-11-08</td><td>old@acme.example</td></tr></table>`,
  ],
  [
    'a token’s row',
    `<h2>Apple</h2><p>UID: ${TOPIC}</p><table><tr><th>Type</th><th>Apple ID</th></tr><tr><td>DEP token</td><td>abm@acme.example</td></tr></table>`,
  ],
  [
    'a list of customers',
    `<h2>APNs certificates</h2><table><tr><th>UID</th><th>Apple ID</th></tr><tr><td>${OTHERS}</td><td>beta@beta.example</td></tr><tr><td>${TOPIC}</td><td>acme@acme.example</td></tr></table>`,
  ],
])('nothing is said of, nor learned from, %s', (_, page) => {
  expect([accountOn(page), learnedFrom(page)]).toEqual([undefined, undefined])
})

it.each([
  ['under its heading', `${CERTIFICATE}<p>Apple ID: other@acme.example</p>`],
  ['beside its UID, under any heading', `<h2>General</h2><p>UID: ${TOPIC}</p><p>Apple ID: other@acme.example</p>`],
  ['in its row', `<p>UID: ${TOPIC}</p><p>APNs Apple ID: other@acme.example</p>`],
  [
    'in its card without a heading',
    `<div><div>Push certificate</div><div>UID</div><div>${TOPIC}</div><div>Apple ID</div><div>other@acme.example</div></div>`,
  ],
  [
    'in Japanese',
    `<h2>MDM プッシュ通知証明書</h2><dl><dt>UID</dt><dd>${TOPIC}</dd><dt>Apple Account</dt><dd>other@acme.example</dd></dl>`,
  ],
])('the certificate’s own is compared and learned: %s', (_, page) => {
  expect([accountOn(page), learnedFrom(page)]).toEqual(['different', 'other@acme.example'])
  const same = page.replace('other@acme.example', OURS)
  expect([accountOn(same), learnedFrom(same)]).toEqual(['same', OURS])
})

describe('a label names an Apple Account', () => {
  const shown = (label: string) =>
    `<h2>APNs certificate</h2><p>Topic: ${TOPIC}</p><dl><dt>${label}</dt><dd>other@acme.example</dd></dl>`

  it.each([
    'Apple ID',
    'Apple Account',
    'Associated Apple ID',
    'Apple-ID',
    'Verwaltete Apple-ID',
    'Apple アカウント',
    '証明書の作成に使用した Apple ID',
    'Identifiant Apple',
    'ID Apple',
    'ID de Apple',
    'Cuenta de Apple',
    'Account Apple',
    'Apple 계정',
    '애플 아이디',
    'Apple 账户',
    'Apple 帐户',
    '苹果账号',
    '蘋果帳號',
    'apple_id',
  ])('%s', (label) => {
    expect(accountOn(shown(label))).toBe('different')
  })

  it.each([
    'Uploaded by',
    'Owner',
    'Contact at Apple',
    'Apple support contact',
    'Kontakt',
    'Valid Apple contact',
    '連絡先',
    '担当者',
    '문의',
    '苹果客服',
    'Pineapple-ID',
  ])('and not: %s', (label) => {
    expect(accountOn(shown(label))).toBeUndefined()
  })
})
