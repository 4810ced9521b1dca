// A date that stands with somebody else's name or account, and no UID, is nobody's proof: who sees the page is asked. Our UID says it better.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { readDateAs } from '../../lib/judgement/console/expiry.ts'
import { readExpiry } from '../../lib/judgement/console/read-expiry.ts'
import { checkToken } from '../../lib/judgement/console/token-check.ts'
import { documentOf } from '../support/page.ts'
import { OURS, run } from './renewed-run.ts'

const ACME = { topic: OURS, consoleId: 'other', name: 'Acme Ltd', account: 'apns@acme.example' }
const MIHON = { ...ACME, name: '株式会社見本' }

const read = (page: string) => readConsole(documentOf(page, 'Console'))
const expiryOf = (page: string, whose = ACME) => checkConsole(read(page), run, whose).expiry
const ends = '<dt>Expires</dt><dd>2027-11-07</dd>'

/** How a page says whose it is, `{name}` being the name. */
const WAYS: readonly (readonly [what: string, page: string])[] = [
  ['a field above', `<h2>APNs certificate</h2><dl><dt>Organization</dt><dd>{name}</dd>${ends}</dl>`],
  ['a field below', `<h2>APNs certificate</h2><dl>${ends}<dt>Customer name</dt><dd>{name}</dd></dl>`],
  ['a line with a colon', '<h2>APNs certificate</h2><p>Company: {name}</p><p>Expires: 2027-11-07</p>'],
  ['two pieces of a line', '<h2>APNs certificate</h2><p><b>Tenant</b> {name}</p><p>Expires: 2027-11-07</p>'],
  [
    'a form',
    '<h2>APNs certificate</h2><label for="a">Client</label><input id="a" readonly value="{name}"><p>Expires: 2027-11-07</p>',
  ],
  [
    'a row',
    '<h2>APNs</h2><table><tr><th>Customer</th><th>Expires</th></tr><tr><td>{name}</td><td>2027-11-07</td></tr></table>',
  ],
  [
    'a field in German',
    '<h2>Push-Zertifikat</h2><dl><dt>Mandant</dt><dd>{name}</dd><dt>Gültig bis</dt><dd>07.11.2027</dd></dl>',
  ],
  ['a field in French', '<h2>Certificat push</h2><p>Nom de l’entreprise : {name}</p><p>Expire le 7 novembre 2027</p>'],
  ['a field in Chinese', '<h2>MDM 推送证书</h2><p>公司名称：{name}</p><p>到期时间：2027-11-07</p>'],
]

describe.each(WAYS)('%s', (_, page) => {
  it.each(['Beta Corp', 'Gamma GmbH'])('names another one, %s: the date is asked about', (name) => {
    expect(['other-owner', 'not-found']).toContain(expiryOf(page.replace('{name}', name)))
  })

  it.each(['Acme Ltd', 'ACME', 'Acme K.K., Tokyo', 'acme.example', 'Default', 'Apple Inc.'])(
    'names us or nobody, %s',
    (name) => {
      // A row is somebody's by its name: only the very same one is ours.
      const isRow = page.includes('<table>') && name !== 'Acme Ltd' && name !== 'ACME'
      expect(expiryOf(page.replace('{name}', name))).toBe(isRow ? 'not-found' : 'renewed')
    },
  )

  it('is not asked of a page with our UID', () => {
    expect(expiryOf(`<p>UID: ${OURS}</p>${page.replace('{name}', 'Beta Corp')}`)).not.toBe('other-owner')
  })
})

it.each([
  ['a heading', '<h1>Beta Corp</h1><h2>APNs certificate</h2><p>Expires: 2027-11-07</p>'],
  ['a part of a heading', '<h1>Beta Corp – APNs certificate</h1><p>Expires: 2027-11-07</p>'],
  [
    'a Japanese field',
    '<h2>MDM プッシュ証明書</h2><table><tr><th>企業名</th><td>株式会社ベータ</td></tr><tr><th>有効期限</th><td>2027/11/07</td></tr></table>',
  ],
  ['a Japanese heading', '<h1>ベータ株式会社</h1><h2>MDM プッシュ証明書</h2><p>有効期限：2027/11/07</p>'],
])('%s names another company', (_, page) => {
  expect(expiryOf(page, page.includes('企業名') || page.includes('株式会社') ? MIHON : ACME)).toBe('other-owner')
})

it.each([
  ['our own company', '<h1>Acme Ltd</h1><h2>APNs certificate</h2><p>Expires: 2027-11-07</p>'],
  ['no company', '<h1>Device portal</h1><h2>APNs certificate</h2><p>Expires: 2027-11-07</p>'],
  [
    'a company in letters that can’t be compared',
    '<h1>株式会社アクメ</h1><h2>APNs certificate</h2><p>Expires: 2027-11-07</p>',
  ],
  [
    'the issuer',
    '<h2>APNs certificate</h2><dl><dt>Organization</dt><dd>Apple Inc.</dd><dt>Expires</dt><dd>2027-11-07</dd></dl>',
  ],
  [
    'the owner of another certificate',
    `<div><h2>APNs certificate</h2><p>Expires: 2027-11-07</p></div>
     <div><h2>SSL certificate</h2><p>Organization: Beta Corp</p><p>Expires: 2028-01-01</p></div>`,
  ],
])('%s says nothing against the date', (_, page) => {
  expect(expiryOf(page)).toBe('renewed')
})

describe('another Apple Account', () => {
  const page = '<h2>APNs certificate</h2><dl><dt>Apple ID</dt><dd>{account}</dd><dt>Expires</dt><dd>{day}</dd></dl>'
  const drawn = (account: string, day: string) => page.replace('{account}', account).replace('{day}', day)

  it.each(['2027-11-07', '2026-11-08'])('beside %s: it is asked about, with the account named', (day) => {
    const { expiry, shown } = checkConsole(read(drawn('it@beta.example', day)), run, ACME)
    expect([expiry, shown?.owner]).toEqual(['other-owner', 'it@beta.example'])
  })

  it('is no doubt where it is ours, or where our UID stands there', () => {
    expect(expiryOf(drawn('APNS@acme.example', '2027-11-07'))).toBe('renewed')
    expect(expiryOf(`<p>UID: ${OURS}</p>${drawn('it@beta.example', '2027-11-07')}`)).toBe('renewed')
  })
})

describe('who sees the page', () => {
  it.each([
    ['a name', '<h2>APNs certificate</h2><p>Customer: Beta Corp</p><p>Expires: 2027-11-07</p>'],
    ['an account', '<h2>APNs certificate</h2><p>Apple ID: it@beta.example</p><p>Expires: 2027-11-07</p>'],
  ])('can say that it is ours all the same, in spite of %s', (_, page) => {
    const reading = read(page)
    const { shown } = checkConsole(reading, run, ACME)
    expect(shown && checkConsole(readDateAs(reading, shown, shown.notAfter), run, ACME).expiry).toBe('renewed')
  })
})

describe('the tokens', () => {
  const file = { fileName: 'a', sha256: 'aa', at: run.startedAt, notAfter: run.certificate.notAfter }
  const server = { procedure: 'server-token' as const, startedAt: run.startedAt, before: run.before, serverToken: file }
  const tokenOf = (page: string, servers: string[] = []) => checkToken(read(page), server, { ...ACME, servers }).expiry
  const page = (name: string) => `<h2>ADE server token</h2><p>Organization: ${name}</p><p>Expires: 2027-11-07</p>`

  it('are asked about beside another name', () => {
    expect(tokenOf(page('Beta Corp'))).toBe('other-owner')
    expect(readExpiry('server-token', read(page('Beta Corp')), ACME, run.startedAt).kind).toBe('otherOwner')
  })

  it('are ours beside our name, or that of our server', () => {
    expect(tokenOf(page('Acme Holdings'))).toBe('renewed')
    expect(tokenOf(page('Beta Corp'), ['Beta Corp'])).toBe('renewed')
  })

  it('of several names, that of our server counts; without it nobody can tell', () => {
    const page = `<h2>ADE tokens</h2><table><tr><th>Name</th><th>Expires</th></tr>
      <tr><td>Tokyo</td><td>2026-11-08</td></tr><tr><td>Osaka</td><td>2027-11-07</td></tr></table>`
    expect([[], ['Osaka'], ['Tokyo'], ['Kyoto']].map((servers) => tokenOf(page, servers))).toEqual([
      'several',
      'renewed',
      'not-yet',
      'several',
    ])
  })

  it('of several customers, ours alone counts', () => {
    const row = (name: string, day: string) => `<tr><td>${name}</td><td>${day}</td></tr>`
    const list = (...rows: string[]) =>
      `<h2>ADE server tokens</h2><table><tr><th>Customer</th><th>Expires</th></tr>${rows.join('')}</table>`
    expect(tokenOf(list(row('Beta Corp', '2027-11-07'), row('Acme Ltd', '2026-11-08')))).toBe('not-yet')
    expect(tokenOf(list(row('Beta Corp', '2026-11-08'), row('Acme Ltd', '2027-11-07')))).toBe('renewed')
    expect(tokenOf(list(row('Beta Corp', '2027-11-07'), row('Gamma Corp', '2026-11-08')))).toBe('other-owner')
  })
})

it.each([
  ['renewed', '2027-11-07', '2026-11-08'],
  ['not-yet', '2026-11-08', '2027-11-07'],
])('of a list of customers without UIDs our row alone speaks: %s', (answer, ours, others) => {
  const row = (name: string, day: string) => `<tr><td>${name}</td><td>${day}</td></tr>`
  const page = `<h2>APNs certificates</h2><table><tr><th>Name</th><th>Expires</th></tr>
    ${row('Beta Corp', others)}${row('Acme Ltd.', ours)}${row('Acme Wi-Fi', others)}</table>`
  expect(expiryOf(page)).toBe(answer)
})

it('an organisation with its console’s name has none of its own', () => {
  const page = '<h2>APNs certificate</h2><p>Company: Beta Corp</p><p>Expires: 2027-11-07</p>'
  expect(checkConsole(read(page), run, { ...ACME, consoleId: 'jamf-pro', name: 'Jamf Pro' }).expiry).toBe('renewed')
})
