// Pages as people see them in consoles, beside those of the matrix: cards, logs, questions, previews, charts. Nothing is said that does not stand there.
import { expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { DAY } from '../../lib/facts/time.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const UUID = '1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const TOPIC = `com.apple.mgmt.External.${UUID}`
const OTHER = TOPIC.replace('1d2c', 'ffff')
const NEW = Date.UTC(2027, 10, 7, 9)
const OLD = Date.UTC(2026, 10, 8, 9)

/** What is said of the UID and of the expiry. */
const PAGES: readonly (readonly [what: string, answers: string, page: string])[] = [
  [
    'what somebody has said',
    'not-found not-found',
    '<h2>Messages</h2><blockquote>Your push certificate expires on 2026-11-08.</blockquote>',
  ],
  [
    'a card with a badge',
    'not-found renewed',
    `<div><h3>Push Certificate <span class="badge">Active</span></h3><p>Expires <b>Nov 7, 2027</b> (364 days left)</p></div>`,
  ],
  [
    'days in a list to choose from',
    'not-found not-found',
    `<h2>Push certificate</h2><label>Remind me on <select><option>2026-11-08</option><option>2027-11-07</option></select></label>`,
  ],
  [
    'a log of uploads',
    'not-found not-found',
    `<h2>Audit log</h2><table><tr><th>Time</th><th>User</th><th>Action</th></tr><tr><td>2026-11-07 10:00</td><td>Ken</td><td>Uploaded APNs certificate (expires 2027-11-07)</td></tr><tr><td>2025-11-07 10:00</td><td>Ken</td><td>Uploaded APNs certificate (expires 2026-11-08)</td></tr></table>`,
  ],
  [
    'a log with last year’s upload alone',
    'not-found not-found',
    `<h2>Audit log</h2><table><tr><th>Time</th><th>User</th><th>Action</th></tr><tr><td>2025-11-07 10:00</td><td>Ken</td><td>Uploaded APNs certificate (expires 2026-11-08)</td></tr></table>`,
  ],
  [
    'a list of notices',
    'not-found not-found',
    `<h2>Notifications</h2><ul><li>2026-10-09 Your push certificate expires on 2026-11-08</li></ul>`,
  ],
  [
    'a notice that it was saved',
    'not-found not-found',
    `<div role="status">Push certificate saved. New expiry: 2027-11-07</div>`,
  ],
  [
    'JSON as a page shows it',
    'same unclear-word',
    `<h2>Push certificate</h2><pre>{\n  "topic": "${TOPIC}",\n  "not_before": "2026-11-07T09:00:00Z",\n  "not_after": "2027-11-07T09:00:00Z"\n}</pre>`,
  ],
  [
    'what openssl prints',
    'same renewed',
    `<h2>Push certificate</h2><pre>subject=UID = ${TOPIC}, CN = APSP:${UUID}\nnotBefore=Nov  7 09:05:00 2026 GMT\nnotAfter=Nov  7 09:00:00 2027 GMT</pre>`,
  ],
  [
    'figures above their labels, in line',
    'not-found renewed',
    `<h2>Push certificate</h2><div><div><b>2027-11-07</b><small>Expires</small></div><div><b>2026-11-08</b><small>Issued</small></div></div>`,
  ],
  [
    'figures above their labels',
    'not-found unclear-word',
    `<h2>Push certificate</h2><div class="stats"><div><div>2027-11-07</div><div>Expires</div></div><div><div>2026-11-08</div><div>Issued</div></div></div>`,
  ],
  [
    'figures above their labels, the upload first',
    'not-found unclear-word',
    `<h2>Push certificate</h2><div class="stats"><div><div>2026-11-08</div><div>Uploaded</div></div><div><div>2027-11-07</div><div>Expires</div></div></div>`,
  ],
  [
    'a figure below words that are nobody’s label',
    'not-found not-found',
    '<h2>Push certificate</h2><div><div><div>2027-11-07</div><div>APNs certificate expires soon</div></div></div>',
  ],
  ['a state before a bracket', 'not-found renewed', '<h2>Push certificate</h2><p>Uploaded (expires 2027-11-07)</p>'],
  [
    'a state before a bracket, in Japanese',
    'not-found renewed',
    '<h2>プッシュ証明書</h2><p>登録済み（有効期限：2027年11月7日 18時05分）</p>',
  ],
  ['a state that is no more', 'not-found not-found', '<h2>Push certificate</h2><p>Deleted (expires 2027-11-07)</p>'],
  ['what was deleted', 'not-found not-found', '<h2>プッシュ証明書</h2><p>削除済み（有効期限：2027年11月7日）</p>'],
  [
    'a sign that explains a label',
    'not-found renewed',
    '<h2>Push certificate</h2><div><span>Expires <i title="The day on which it expires">ⓘ</i></span><span>2027-11-07</span></div>',
  ],
  [
    'the way to the page as its title',
    'not-found renewed',
    '<nav><a>Settings</a> › <a>Apple</a> › <span>APNs certificate</span></nav><table><tr><th>Expires</th><td>2027-11-07</td></tr></table>',
  ],
  [
    'the way to another page',
    'not-found not-found',
    '<nav><a>APNs certificate</a> › <a>Apple</a> › <span>Licenses</span></nav><table><tr><th>Expires</th><td>2027-11-07</td></tr></table>',
  ],
  [
    'a list of notices',
    'not-found not-found',
    '<h2>Notifications</h2><ul><li>APNs certificate expires on 2026-11-08 <em>Resolved</em></li></ul>',
  ],
  [
    'a list of notices, in Japanese',
    'not-found not-found',
    '<h2>お知らせ</h2><ul><li>APNs証明書の有効期限は 2026/11/08 です</li></ul>',
  ],
  ...['Gültig (bis 07.11.2027)', 'Aktiv – gültig bis 07.11.2027', 'Aktiv, gültig bis 07.11.2027'].map(
    (line): [string, string, string] => [line, 'not-found renewed', `<h2>Push-Zertifikat</h2><p>${line}</p>`],
  ),
  ...[
    ['Certificat push', 'Actif – expire le 07/11/2027'],
    ['Certificado push', 'Activo – caduca el 07/11/2027'],
    ['Certificato push', 'Attivo – scade il 07/11/2027'],
    ['푸시 인증서', '활성 – 만료일 2027-11-07'],
    ['推送证书', '正常 – 到期日期 2027-11-07'],
    ['プッシュ証明書', '正常（有効期限 2027/11/07）'],
    ['プッシュ証明書', '状態：使用中、有効期限：2027/11/07'],
    ['Push certificate', 'Status: active, expires 2027-11-07'],
    ['Push certificate', 'License: active, push certificate expires: 2027-11-07'],
    ['Push certificate', 'Not your SSL certificate. The push certificate expires on 2027-11-07'],
  ].map(([heading, line]): [string, string, string] => [
    `${line}`,
    'not-found renewed',
    `<h2>${heading}</h2><p>${line}</p>`,
  ]),
  ...[
    ['Certificat push', 'Inactif – expire le 07/11/2027'],
    ['Push-Zertifikat', 'Lizenz aktiv – gültig bis 07.11.2027'],
    ['Certificado push', 'Licencia activa – caduca el 07/11/2027'],
    ['プッシュ証明書', 'ライセンス：使用中、有効期限：2027/11/07'],
    ['Push certificate', 'License: active, expires 2027-11-07'],
    ['Push certificate', 'Your license is active. It expires on 2027-11-07'],
    ['Push certificate', 'SSL certificate | valid | expires 2027-11-07'],
  ].map(([heading, line]): [string, string, string] => [
    `${line}`,
    'not-found not-found',
    `<h2>${heading}</h2><p>${line}</p>`,
  ]),
  ['push notifications', 'not-found renewed', '<h2>Push notifications</h2><p>APNs certificate expires: 2027-11-07</p>'],
  ['a German span', 'not-found renewed', `<h2>Push-Zertifikat</h2><p>Gültig vom 07.11.2026 bis 07.11.2027</p>`],
  [
    'a list of terms in groups',
    'same renewed',
    `<h2>APNs certificate</h2><dl><div><dt>Topic</dt><dd>${TOPIC}</dd></div><div><dt>Expires</dt><dd>7 Nov 2027</dd></div></dl>`,
  ],
  [
    'fields that can’t be edited',
    'same renewed',
    `<h2>APNs certificate</h2><label for="e">Expiration date</label><input id="e" readonly value="2027-11-07"><label for="t">Topic</label><input id="t" readonly value="${TOPIC}">`,
  ],
  [
    'an arrow from the old to the new',
    'not-found renewed',
    `<h2>APNs certificate</h2><p>Expiry: Nov 8, 2026 → Nov 7, 2027</p>`,
  ],
  [
    'words of what was and is',
    'not-found not-found',
    `<h2>APNs certificate</h2><p>Expiry: was 2026-11-08, now 2027-11-07</p>`,
  ],
  [
    'the one before beside the one in use',
    'not-found renewed',
    `<h2>APNs certificate</h2><dl><dt>Valid until (previous)</dt><dd>2026-11-08</dd><dt>Valid until</dt><dd>2027-11-07</dd></dl>`,
  ],
  [
    'a table of certificate and tokens',
    'not-found renewed',
    `<h2>Apple</h2><table><tr><th>Type</th><th>Name</th><th>Expires</th></tr><tr><td>APNs certificate</td><td>push.pem</td><td>2027-11-07</td></tr><tr><td>Server token</td><td>a.p7m</td><td>2026-11-08</td></tr><tr><td>VPP token</td><td>b</td><td>2026-11-08</td></tr></table>`,
  ],
  [
    'a table of tokens alone',
    'not-found not-found',
    `<h2>Apple</h2><table><tr><th>Type</th><th>Name</th><th>Expires</th></tr><tr><td>Server token</td><td>a.p7m</td><td>2027-11-07</td></tr><tr><td>VPP token</td><td>b</td><td>2026-11-08</td></tr></table>`,
  ],
  [
    'a table of devices',
    'not-found not-found',
    `<h2>Devices</h2><table><tr><th>Name</th><th>MDM profile expires</th></tr><tr><td>iPad 1</td><td>2027-11-07</td></tr><tr><td>iPad 2</td><td>2026-11-08</td></tr></table>`,
  ],
  [
    'a UID that is masked',
    'not-found not-found',
    `<h2>APNs certificate</h2><p>Topic: com.apple.mgmt.External.1d2c…89ab</p>`,
  ],
  [
    'a UID beside an example of one',
    'same not-found',
    `<h2>APNs certificate</h2><p>Topic: ${TOPIC}</p><p>Example: com.apple.mgmt.External.12345678-1234-1234-1234-123456789abc</p>`,
  ],
  [
    'a UID with places to break it',
    'same not-found',
    `<h2>APNs certificate</h2><p>Topic: com.apple.<wbr>mgmt.<wbr>External.<wbr>${UUID}</p>`,
  ],
  ['a UID in capitals', 'same not-found', `<p>Topic: ${TOPIC.toUpperCase()}</p>`],
  ['a UID in a tip', 'same not-found', `<p>Topic: <span title="${TOPIC}">com.apple.mgmt.Ext…</span></p>`],
  [
    'a UID for the clipboard alone',
    'not-found not-found',
    `<p>Topic <button data-clipboard-text="${TOPIC}">Copy</button></p>`,
  ],
  [
    'the UDID of a device',
    'not-found not-found',
    `<h2>Device</h2><p>UDID: 00008030-001C2D3E4F5A6B7C</p><p>Serial: F2LX</p>`,
  ],
  [
    'the code of a tenant',
    'not-found not-found',
    `<h2>APNs certificate</h2><p>Tenant ID: ffff3b4a-5f6e-4789-8abc-0123456789ab</p>`,
  ],
  [
    'the UID in use beside the one before',
    'same not-found',
    `<h2>Current certificate</h2><p>Topic: ${TOPIC}</p><h2>Previous certificate</h2><p>Topic: ${OTHER}</p>`,
  ],
  [
    'the UID of another certificate',
    'different renewed',
    `<h2>APNs certificate</h2><p>Topic: ${OTHER}</p><p>Expires: 2027-11-07</p>`,
  ],
  ['a sentence', 'not-found renewed', `<p>Your APNs certificate is valid until November 7, 2027.</p>`],
  ['a sentence in Japanese', 'not-found renewed', `<p>APNs証明書は2027年11月7日まで有効です。</p>`],
  [
    'a day with the days that are left',
    'not-found renewed',
    `<h2>プッシュ証明書</h2><p>有効期限：2027/11/07（残り364日）</p>`,
  ],
  [
    'a banner of the day before',
    'not-found renewed',
    `<div role="alert">Your push certificate expires on Nov 8, 2026. Renew now.</div><h2>APNs certificate</h2><dl><dt>Expires</dt><dd>Nov 7, 2027</dd></dl>`,
  ],
  [
    'a file that was chosen, beside the one in use',
    'not-found not-yet',
    `<table><tr><th></th><th>Current</th><th>Uploaded file</th></tr><tr><th>Push certificate expires</th><td>2026-11-08</td><td>2027-11-07</td></tr></table>`,
  ],
  [
    'a question before it is saved',
    'not-found not-yet',
    `<div role="dialog"><h2>Replace push certificate?</h2><p>Current expiry: 2026-11-08</p><p>New expiry: 2027-11-07</p><button>Save</button></div>`,
  ],
  ['a day to renew before', 'not-found unclear-word', `<h2>Push certificate</h2><p>Renew before: 2027-11-07</p>`],
  ['a day of the next renewal', 'not-found not-found', `<h2>Push certificate</h2><p>Next renewal due 2027-11-07</p>`],
  ['the end of a session', 'not-found not-found', `<h2>Push certificate</h2><p>Session expires 2026-11-08 10:15</p>`],
  [
    'the end of a contract',
    'not-found not-found',
    `<h2>Push certificate</h2><p>Support contract expires 2026-11-08</p>`,
  ],
  ['a version', 'not-found not-found', `<h2>APNs certificate</h2><footer>Version 2026.11.08</footer>`],
  [
    'news',
    'not-found not-found',
    `<h2>What’s new</h2><p>2026-11-08: APNs certificate expiry is now shown on the dashboard</p>`,
  ],
  [
    'the days of a chart',
    'not-found not-found',
    `<h2>Certificate expirations</h2><div><span>2026-11-08</span><span>2027-02-01</span><span>2027-11-07</span></div>`,
  ],
  [
    'the text of a mail',
    'not-found not-found',
    `<h2>Preview of the mail</h2><blockquote>Dear Ken, your push certificate expires on 2026-11-08.</blockquote>`,
  ],
  [
    'the end of a request',
    'not-found not-found',
    `<h2>Renew push certificate</h2><p>CSR created 2026-11-07, valid until 2026-11-08</p>`,
  ],
  [
    'the end of a link',
    'not-found not-found',
    `<h2>Renew push certificate</h2><p>CSR download link expires 2026-11-08</p>`,
  ],
  ['a day that may be two', 'not-found renewed', `<h2>APNs certificate</h2><p>Expires 07/11/2027</p>`],
  [
    'a day in Chinese numerals',
    'not-found renewed',
    `<h2>MDM プッシュ通知証明書</h2><dl><dt>有効期限</dt><dd>令和九年十一月七日</dd></dl>`,
  ],
  [
    'a table of pairs with a title',
    'not-found renewed',
    `<table><tr><td>APNs certificate</td><td></td></tr><tr><td>Issued</td><td>2026-11-07</td></tr><tr><td>Expires</td><td>2027-11-07</td></tr></table>`,
  ],
  [
    'labels, then values',
    'not-found renewed',
    `<h2>Push certificate</h2><div class="grid"><div>Issued</div><div>Expires</div><div>2026-11-07</div><div>2027-11-07</div></div>`,
  ],
  [
    'a certificate and a token, each in its part',
    'not-found renewed',
    `<h2>Push certificate</h2><p>Expires 2027-11-07</p><h2>ADE token</h2><p>Expires 2026-11-08</p>`,
  ],
  [
    'a part that is hidden',
    'not-found renewed',
    `<div role="tabpanel" hidden><h2>Push certificate</h2><p>Expires 2026-11-08</p></div><div role="tabpanel"><h2>Push certificate</h2><p>Expires 2027-11-07</p></div>`,
  ],
  [
    'a day since which it has expired',
    'not-found not-found',
    `<h2>Push certificate</h2><p>Expired since 2026-11-08</p>`,
  ],
  [
    'the certificate of an app beside the MDM’s',
    'not-found renewed',
    `<h2>Certificates</h2><table><tr><td>APNs (app)</td><td>Expires 2026-11-08</td></tr><tr><td>APNs (MDM)</td><td>Expires 2027-11-07</td></tr></table>`,
  ],
  [
    'a table with a foot',
    'not-found not-found',
    `<table><thead><tr><th>Push certificate</th><th>Expires</th></tr></thead><tbody><tr><td>head office</td><td>2027-11-07</td></tr></tbody><tfoot><tr><td>Next check</td><td>2026-11-08</td></tr></tfoot></table>`,
  ],
  [
    'a part that is hidden, alone',
    'not-found not-found',
    '<h2>Push certificate</h2><div hidden><p>Expires: 2027-11-07</p></div>',
  ],
  [
    'a question before it is saved, in Japanese',
    'not-found not-yet',
    '<h2>MDM プッシュ通知証明書</h2><p>現在の有効期限：2026/11/08</p><p>新しい有効期限：2027/11/07</p><button>保存</button>',
  ],
  [
    'a question before it is saved, in German',
    'not-found not-yet',
    '<h2>MDM-Push-Zertifikat</h2><p>Aktuell gültig bis: 08.11.2026</p><p>Neu gültig bis: 07.11.2027</p>',
  ],
  [
    'a file that was chosen, in Japanese',
    'not-found not-yet',
    '<h2>MDM プッシュ通知証明書</h2><dl><dt>有効期限</dt><dd>2026年11月8日</dd><dt>選択したファイルの有効期限</dt><dd>2027年11月7日</dd></dl>',
  ],
  [
    'the new expiry alone, in Japanese',
    'not-found renewed',
    '<h2>MDM プッシュ通知証明書</h2><p>新しい有効期限：2027/11/07</p>',
  ],
  [
    'a log in Japanese',
    'not-found not-found',
    '<h2>操作ログ</h2><table><tr><th>日時</th><th>内容</th></tr><tr><td>2025/11/07 10:00</td><td>APNs証明書をアップロード(有効期限 2026/11/08)</td></tr></table>',
  ],
  [
    'the end of a request, in Japanese',
    'not-found not-found',
    '<h2>APNs証明書の更新</h2><p>CSR作成日 2026/11/07、有効期限 2026/11/08</p>',
  ],
  [
    'a certificate’s name before its span',
    'not-found renewed',
    '<h2>Push certificate</h2><p>Certificate created 2026-11-07, valid until 2027-11-07</p>',
  ],
]

it.each(PAGES)('%s: %s', (_, answers, page) => {
  const run = { startedAt: NEW - 366 * DAY, before: { topic: TOPIC, notAfter: OLD }, certificate: { notAfter: NEW } }
  const { uid, expiry } = checkConsole(
    readConsole(documentOf(page, 'Console')),
    run as Parameters<typeof checkConsole>[1],
    { topic: TOPIC, consoleId: 'other' },
  )
  expect(`${uid} ${expiry}`).toBe(answers)
})
