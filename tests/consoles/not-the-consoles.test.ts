// What a page repeats (a search, a log, a text somebody types) is not what its console uses; what shows the certificate is.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { DAY } from '../../lib/facts/time.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const TOPIC = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const OTHER = TOPIC.replace('1d2c', 'ffff')
const NEW = Date.UTC(2027, 10, 7, 9)
const OLD = Date.UTC(2026, 10, 8, 9)
const YEAR = 366 * DAY

function answers(page: string): string {
  const run = { startedAt: NEW - YEAR, before: { topic: TOPIC, notAfter: OLD }, certificate: { notAfter: NEW } }
  const { uid, expiry } = checkConsole(
    readConsole(documentOf(page, 'Console')),
    run as Parameters<typeof checkConsole>[1],
    { topic: TOPIC, consoleId: 'other' },
  )
  return `${uid} ${expiry}`
}

describe.each([
  ['en', 'Search', 'Search results for', 'System log'],
  ['ja', '検索', '検索結果', '操作ログ'],
  ['de', 'Suche', 'Suchergebnisse für', 'Systemprotokoll'],
  ['fr', 'Recherche', 'Résultats de recherche', 'Journal système'],
  ['es', 'Búsqueda', 'Resultados de la búsqueda', 'Registro del sistema'],
  ['it', 'Ricerca', 'Risultati della ricerca', 'Log di sistema'],
  ['ko', '검색', '검색 결과', '시스템 로그'],
  ['zh', '搜索', '搜索结果', '系统日志'],
])('in %s', (_, search, results, log) => {
  it.each([TOPIC, OTHER])('a search for %s says nothing of the UID in use', (uid) => {
    expect(answers(`<h1>${search}: ${uid}</h1><p>0</p>`)).toBe('not-found not-found')
    expect(answers(`<h2>${results} “${uid}”</h2>`)).toBe('not-found not-found')
    expect(answers(`<label for="q">${search}</label><input id="q" value="${uid}">`)).toBe('not-found not-found')
  })

  it.each([TOPIC, OTHER])('nor does a log with %s', (uid) => {
    expect(answers(`<h2>${log}</h2><pre>2026-11-08 10:00 ERROR push topic=${uid}</pre>`)).toBe('not-found not-found')
  })

  it('what stands beside the search is read', () => {
    const certificate = `<h2>APNs</h2><dl><dt>Topic</dt><dd>${TOPIC}</dd><dt>Expires</dt><dd>2027-11-07</dd></dl>`
    expect(answers(`<label>${search}<input value=""></label>${certificate}`)).toBe('same renewed')
    expect(answers(`${certificate}<h2>${log}</h2><pre>topic=${OTHER}</pre>`)).toBe('same renewed')
  })
})

it.each([
  ['a login', '<h2>Log in</h2>'],
  ['a sign-out', '<a href="x">Log out</a>'],
  ['a catalog', '<h2>Catalog</h2>'],
  ['a dialog', '<h2>ダイアログ</h2>'],
  ['a program', '<h2>Device Enrollment プログラム</h2>'],
])('%s is no log', (_, heading) => {
  expect(answers(`${heading}<p>Topic: ${TOPIC}</p>`)).toBe('same not-found')
})

describe('what somebody types', () => {
  it.each([
    ['a template of a mail', '<h2>Mail</h2><textarea>Your APNs certificate expires on 2026-11-08.</textarea>'],
    ['a field of a page’s own', '<div contenteditable="true">Your APNs certificate expires on 2026-11-08.</div>'],
    ['a letter in Japanese', '<textarea>プッシュ通知証明書の有効期限は2026年11月8日です。</textarea>'],
    [
      'the days of a filter',
      '<h2>APNs</h2><label>Expires from<input type="date" value="2026-11-08"></label><label>to<input type="date" value="2027-11-07"></label>',
    ],
    [
      'a day in a field for one',
      '<label>APNs certificate expires<input type="datetime-local" value="2027-11-07T09:00"></label>',
    ],
    ['a search', '<h2>APNs</h2><search><label>Expires<input value="2026-11-08"></label></search>'],
    [
      'a search, by its role',
      '<h2>APNs</h2><form role="search"><label>Expires<input value="2026-11-08"></label></form>',
    ],
    ['a menu', '<ul role="menu"><li role="menuitem">APNs certificate expires on 2026-11-08</li></ul>'],
    ['a conversation', '<div role="log"><p>Your push certificate expires on 2026-11-08</p></div>'],
    ['a field with a title', '<label>APNs certificate expires<textarea>2027-11-07</textarea></label>'],
  ])('is no expiry: %s', (_, page) => {
    expect(answers(page)).toBe('not-found not-found')
  })

  it.each([
    ['a day', '<label>APNs certificate expires<input type="date" readonly value="2027-11-07"></label>'],
    ['a field of a form', '<label>APNs certificate expires<input value="2027-11-07"></label>'],
    ['readonly', '<label>APNs certificate expires<textarea readonly>2027-11-07</textarea></label>'],
    ['disabled', '<label>APNs certificate expires<textarea disabled>2027-11-07</textarea></label>'],
    ['of a page', '<div contenteditable="false"><p>APNs certificate expires 2027-11-07</p></div>'],
  ])('is, where nobody can type: %s', (_, page) => {
    expect(answers(page)).toBe('not-found renewed')
  })
})

describe('in a list of customers without UIDs', () => {
  const list = (...rows: [string, string][]) =>
    `<h1>APNs certificates</h1><table><tr><th>Customer</th><th>Expires</th></tr>${rows.map(([name, day]) => `<tr><td>${name}</td><td>${day}</td></tr>`).join('')}</table>`

  it.each(['A', 'New Days', 'Apple Services'])('nothing is said, though one (%s) has a name of known words', (name) => {
    expect(answers(list([name, '2026-11-08'], ['Beta Corp', '2027-03-01']))).toBe('not-found not-found')
    expect(answers(list(['Beta Corp', '2027-03-01'], [name, '2027-11-07']))).toBe('not-found not-found')
  })

  it('the row of the certificate itself is read', () => {
    expect(answers(list(['APNs certificate', '2027-11-07'], ['Wi-Fi profile', '2026-11-08']))).toBe('not-found renewed')
  })
})

describe('what stands behind a UID on its line speaks of it', () => {
  it.each([
    ['an example', 'Example: '],
    ['a note', 'Note: '],
    ['the one before', 'Previous certificate: '],
    ['an example in Japanese', '例：'],
    ['a remark in German', 'Bemerkung: '],
    ['an example in a sentence', 'For example, '],
    ['an instance', 'For instance, '],
    ['an example in a French sentence', 'Par exemple, '],
    ['an example in a Japanese sentence', '例えば、'],
    ['an example in a Chinese sentence', '例如，'],
  ])('%s', (_, lead) => {
    for (const uid of [TOPIC, OTHER])
      expect(answers(`<h2>APNs certificate</h2><p>${lead}UID=${uid}, expires 2026-11-08</p>`)).toBe(
        'not-found not-found',
      )
    const certificate = `<h2>APNs certificate</h2><p>UID=${TOPIC}, expires 2027-11-07</p>`
    expect(answers(`${certificate}<p>${lead}UID=${OTHER}, expires 2026-11-08</p>`)).toBe('same renewed')
  })
})

it.each([
  'Changes to be saved',
  'Unsaved changes',
  '変更内容の確認',
  '未保存の変更',
  'Nicht gespeicherte Änderungen',
  'Modifications non enregistrées',
  'Cambios sin guardar',
  'Modifiche non salvate',
])('under “%s” nothing is in use yet', (heading) => {
  expect(answers(`<h2>${heading}</h2><p>Topic: ${TOPIC}</p><p>APNs certificate expires 2027-11-07</p>`)).toBe(
    'not-found not-found',
  )
})

describe('a comparison before it is saved', () => {
  const compared = (now: string, then: string) =>
    `<h2>Replace certificate</h2><table><tr><th></th><th>${now}</th><th>${then}</th></tr><tr><td>Topic</td><td>${TOPIC}</td><td>${TOPIC}</td></tr><tr><td>Expires</td><td>2026-11-08</td><td>2027-11-07</td></tr></table>`

  it.each([
    ['Current', 'New'],
    ['In use', 'New'],
    ['現在', '新しい証明書'],
    ['Aktuell', 'Neues Zertifikat'],
  ])('(%s, %s) says what is in use, not what is to come', (now, then) => {
    expect(answers(compared(now, then))).toBe('same not-yet')
  })
})

it.each([
  ['Push-Zertifikat', 'Noch gültig bis'],
  ['APNs証明書', '期限切れ予定日'],
])('an end is read: %s, %s', (heading, label) => {
  expect(answers(`<h2>${heading}</h2><dl><dt>${label}</dt><dd>2027-11-07</dd></dl>`)).toBe('not-found renewed')
})

it.each(['Due date', 'Due by', 'Due on', 'Due'])('a ticket that is “%s” then says nothing of an end', (due) => {
  const ticket = `<dl><dt>Topic</dt><dd>${TOPIC}</dd><dt>${due}</dt><dd>2027-11-07</dd></dl>`
  expect(answers(ticket)).toBe('same not-found')
  expect(answers(`${ticket}<p>Expires: 2027-11-07</p>`)).toBe('same renewed')
})

it.each(['Renewal due', 'Renew by'])('“%s” may be the end of what is renewed, or a day before it', (label) => {
  const page = `<dl><dt>Topic</dt><dd>${TOPIC}</dd><dt>${label}</dt><dd>2027-11-07</dd></dl>`
  expect(answers(page)).toBe('same unclear-word')
})
