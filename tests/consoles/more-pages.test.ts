// Pages of consoles' own making: tables of pairs, heads told by attributes, days without a year, filters, arrows, numbers that name nothing.
import { expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const TOPIC = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const NEW = new Date(2027, 10, 7).getTime()
const START = new Date(2026, 10, 6).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW, at: START }
const run = { startedAt: START, before: { notAfter: new Date(2026, 10, 8).getTime() }, certificate }

const PAGES: readonly (readonly [expiry: string, what: string, body: string])[] = [
  [
    'renewed',
    'labels and values that take turns in a row',
    '<table><tr><td>Issued:</td><td>2026-11-07</td><td>Expires:</td><td>2027-11-07</td></tr></table>',
  ],
  [
    'renewed',
    'labels and values that take turns, the end first',
    '<table><tr><td>有効期限</td><td>2027/11/07</td><td>登録日</td><td>2026/11/08</td></tr></table>',
  ],
  [
    'not-found',
    'labels and values that take turns, without an end',
    '<table><tr><td>Expires:</td><td>–</td><td>Issued:</td><td>2026-11-08</td></tr></table>',
  ],
  [
    'not-found',
    'a row of words, where none is a head',
    '<table><tr><td>Uploaded</td><td>by Ken</td><td>OK</td><td>2026-11-08</td></tr></table>',
  ],
  [
    'renewed',
    'the number of a certificate in a row’s first cell',
    '<table><tr><th>Serial number</th><th>Expires</th></tr><tr><td>4A5B6C7D8E9F</td><td>2027-11-07</td></tr></table>',
  ],
  [
    'renewed',
    'a number with colons',
    '<table><tr><th>Fingerprint</th><th>Expires</th></tr><tr><td>4a:5b:6c:7d:8e:9f</td><td>2027-11-07</td></tr></table>',
  ],
  [
    'not-found',
    'a name of hexadecimal letters in a row’s first cell',
    '<table><tr><th>Name</th><th>Expires</th></tr><tr><td>Facade</td><td>2027-11-07</td></tr></table>',
  ],
  [
    'renewed',
    'a file as Apple’s portal names it',
    '<table><tr><th>File</th><th>Expires</th></tr><tr><td>MDM_ Acme K.K._Certificate.pem</td><td>2027-11-07</td></tr></table>',
  ],
  [
    'not-found',
    'another file',
    '<table><tr><th>File</th><th>Expires</th></tr><tr><td>acme-wifi.pem</td><td>2027-11-07</td></tr></table>',
  ],
  ['renewed', 'the head of a cell for small screens', '<div><div data-label="Expires">2027-11-07</div></div>'],
  ['renewed', 'the label of a page’s own element', '<x-field label="Valid until"><span>2027-11-07</span></x-field>'],
  ['not-found', 'another label of such an element', '<x-field label="Uploaded"><span>2026-11-08</span></x-field>'],
  ['not-found', 'another head of a cell', '<div><div data-label="Issued">2026-11-08</div></div>'],
  ['renewed', 'a day without its year', '<p>Expires <time datetime="2027-11-07T09:00:00Z">Nov 7</time></p>'],
  ['renewed', 'a day without its year, in German', '<p>Expires <time datetime="2027-11-07">7. November</time></p>'],
  ['not-found', 'another day without its year', '<p>Expires <time datetime="2027-11-07">Oct 8</time></p>'],
  ['not-found', 'two days without a year', '<p>Expires <time datetime="2027-11-07">Nov 7–8</time></p>'],
  ['renewed', 'a sentence with more before its end', '<p>Renew up to 30 days before it expires on Nov 7, 2027.</p>'],
  ['unclear-word', 'a sentence that asks for it', '<p>You must renew by Nov 7, 2027.</p>'],
  ['renewed', 'how long it is active', '<p>Active (until 7 Nov 2027)</p>'],
  ['renewed', 'when it runs out', '<p>Runs out on 7 Nov 2027</p>'],
  ['not-found', 'how long something else is supported', '<p>iOS 15 is supported until 2027-11-07</p>'],
  ['not-found', 'how long something else is kept', '<p>Files are kept until 2027-11-07</p>'],
  ['renewed', 'a span as official letters write it', '<p>有効期間 自 2026年11月7日 至 2027年11月7日</p>'],
  ['renewed', 'how long it can be used', '<p>使用期限：2027/11/07</p>'],
  ['not-found', 'how long a licence can be used', '<p>ライセンスの利用期限：2027/11/07</p>'],
  ['renewed', 'the days until it runs out', '<p>あと365日で有効期限が切れます（2027/11/07）</p>'],
  ['renewed', 'names of two dates, and the dates', '<p>Issued / Expires: 2026-11-07 / 2027-11-07</p>'],
  ['renewed', 'names of two dates with a comma', '<p>Issued, expires: 2026-11-07, 2027-11-07</p>'],
  ['not-yet', 'names of two dates, the end first', '<p>Expires / Uploaded: 2026-11-08 / 2027-11-07</p>'],
  [
    'renewed',
    'names of two dates in the head of a row',
    '<table><tr><th>発行日・有効期限</th><td>2026/11/07・2027/11/07</td></tr></table>',
  ],
  ['not-found', 'names of two other dates', '<p>Issued / Uploaded: 2026-11-07 / 2027-11-07</p>'],
  ['renewed', 'a span behind a word for it', '<p>Valid: 2026-11-07 to 2027-11-07</p>'],
  ['not-found', 'a span of something else', '<p>Maintenance period: 2026-11-07 to 2027-11-07</p>'],
  ['renewed', 'how long it was renewed', '<p>Renewed until 2027-11-07</p>'],
  ['renewed', 'how long it is valid, and when that ends', '<p>Validity: 1 year (ends 2027-11-07)</p>'],
  ['renewed', 'a German verb in two parts', '<p>Ihr Zertifikat läuft am 7. November 2027 ab.</p>'],
  ['renewed', 'a German verb as a label', '<dl><dt>Läuft ab</dt><dd>07.11.2027</dd></dl>'],
  ['not-found', 'a German beginning', '<dl><dt>Gültig ab</dt><dd>07.11.2027</dd></dl>'],
  ['renewed', 'a Chinese sentence', '<p>证书将于2027年11月7日到期。</p>'],
  [
    'not-found',
    'an issuer with a name in brackets',
    '<p>Issuer (Apple Application Integration 2) expires 2027-11-07</p>',
  ],
  ['not-found', 'another certificate with a name in brackets', '<p>Wi-Fi (Tokyo) expires 2027-11-07</p>'],
  ['renewed', 'the certificate with a word in brackets', '<p>Push certificate (MDM) expires 2027-11-07</p>'],
  ['not-found', 'the certificate of an app', '<p>Self Service app APNs certificate expires 2027-11-07</p>'],
  ['renewed', 'the certificate by its short name', '<p>APNs certificate expires 2027-11-07</p>'],
  ['not-found', 'a filter', '<label>Expires before <input type="text" value="2027-11-07"></label>'],
  ['not-found', 'a search', '<p>Expiring between 2026-11-01 and 2027-11-07</p>'],
  ['renewed', 'an arrow', '<p>Expiration 2026-11-08 ➜ 2027-11-07</p>'],
  ['renewed', 'an arrow of two signs', '<p>Expiration 2026-11-08 => 2027-11-07</p>'],
  ['renewed', 'the days that are left before the day', '<p>有効期限まで残り365日（2027年11月7日）</p>'],
  ['not-yet', 'the days that are left before the old day', '<p>有効期限まであと2日（2026年11月8日）</p>'],
  ['renewed', 'hyphens that do not break', '<p>Expires: 2027‑11‑07</p>'],
  ['renewed', 'dashes', '<p>Expires: 2027–11–07</p>'],
  ['renewed', 'the years of Taiwan', '<p>有效期限：民國116年11月7日</p>'],
]

it.each(PAGES)('%s: %s', (answer, _, body) => {
  const reading = readConsole(documentOf(`<h2>MDM push certificate</h2>${body}`, 'Console'))
  expect(checkConsole(reading, run, { topic: TOPIC, consoleId: 'other' }).expiry).toBe(answer)
})
