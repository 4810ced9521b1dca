// Ends that are none of what is in use here: of apps' and browsers' push, of a system for tests, of what awaits approval, in a template.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { checkToken } from '../../lib/judgement/console/token-check.ts'
import { documentOf } from '../support/page.ts'
import { OURS, run } from './renewed-run.ts'

const acme = { topic: OURS, consoleId: 'other', name: 'Acme' }
const read = (body: string) => readConsole(documentOf(body))
const expiryOf = (body: string, name = 'Acme'): string => checkConsole(read(body), run, { ...acme, name }).expiry

const END = '<p>Expires: 2027-11-07</p>'

describe.each([
  'Web-push certificate',
  'In-app push certificate',
  '社内アプリ用プッシュ証明書',
  'アプリのプッシュ通知証明書',
  'Web プッシュ証明書',
  'Web-Push-Zertifikat',
  'Certificat de notifications push web',
  '앱 푸시 인증서',
  '应用推送证书',
])('under “%s”', (heading) => {
  it('an end is not the certificate’s', () => {
    expect(expiryOf(`<h2>${heading}</h2>${END}`)).toBe('not-found')
    const row = `<tr><td>${heading}</td><td>2027-11-07</td></tr>`
    expect(expiryOf(`<h2>Push certificates</h2><table><tr><th>Type</th><th>Expires</th></tr>${row}</table>`)).toBe(
      'not-found',
    )
  })
})

it.each([
  'MDM プッシュ証明書',
  'Apple プッシュ通知証明書',
  'Push-Zertifikat',
  'Apple 推送证书',
  'MDM push certificate',
])('under “%s” it is', (heading) => {
  expect(expiryOf(`<h2>${heading}</h2>${END}`)).toBe('renewed')
})

it('a row of another push is not read by the heading of the list', () => {
  const rows = '<tr><td>VoIP push</td><td>2027-11-07</td></tr><tr><td>MDM push</td><td>2026-11-08</td></tr>'
  expect(expiryOf(`<h2>Push certificates</h2><table><tr><th>Type</th><th>Valid to</th></tr>${rows}</table>`)).toBe(
    'not-yet',
  )
})

describe.each([
  'Test environment',
  'Acme – demo tenant',
  'MDM (staging)',
  '検証環境',
  '開発用サーバー',
  'Testumgebung',
  'Environnement de test',
  'Entorno de pruebas',
  'Ambiente di test',
  '테스트 환경',
  '测试环境',
])('“%s” over the page', (heading) => {
  const page = `<h1>${heading}</h1><h3>APNs certificate</h3>${END}`

  it('makes it another’s, unless who sees it says that it is the one', () => {
    expect(expiryOf(page)).toBe('other-owner')
    const { expiries, ...rest } = read(page)
    const confirmed = { ...rest, expiries: expiries.map((one) => ({ ...one, isConfirmed: true as const })) }
    expect(checkConsole(confirmed, run, acme).expiry).toBe('renewed')
  })

  it('is nothing against our UID', () => {
    expect(expiryOf(`${page}<p>Topic: ${OURS}</p>`)).toBe('renewed')
  })

  it('makes a token another’s as well', () => {
    const tokenRun = { procedure: 'server-token' as const, startedAt: run.startedAt, before: run.before }
    const reading = read(`<h1>${heading}</h1><h3>DEP server token</h3>${END}`)
    expect(checkToken(reading, tokenRun, acme).expiry).toBe('other-owner')
  })
})

it('a system for tests may be ours by its name', () => {
  expect(expiryOf(`<h1>Test environment</h1><h3>APNs certificate</h3>${END}`, 'Acme Test')).toBe('renewed')
})

it.each(['Testing', 'Contest results', 'Development team', 'Latest'])('“%s” is no such system', (heading) => {
  expect(expiryOf(`<h1>${heading}</h1><h3>APNs certificate</h3>${END}`)).not.toBe('other-owner')
})

describe.each([
  ['Status', 'In review'],
  ['Status', 'Waiting for approval'],
  ['State', 'Queued'],
  ['State', 'Pending approval'],
  ['状態', '承認待ち'],
  ['ステータス', '未登録'],
  ['状態', '反映待ち'],
  ['Status', 'Wartet auf Freigabe'],
  ['Statut', 'En attente'],
  ['Estado', 'Pendiente'],
  ['Stato', 'In attesa'],
  ['상태', '승인 대기'],
  ['状态', '待审核'],
])('%s: %s', (label, state) => {
  it('beside an end, it is not in use yet', () => {
    const head = '<h2>APNs certificate</h2>'
    const rows = `<dl><dt>${label}</dt><dd>${state}</dd><dt>Expires</dt><dd>2027-11-07</dd></dl>`
    expect(expiryOf(head + rows)).toBe('not-found')
    const cells = `<tr><th>${label}</th><td>${state}</td></tr><tr><th>Serial</th><td>77</td></tr>`
    expect(expiryOf(`${head}<table>${cells}<tr><th>Expires</th><td>2027-11-07</td></tr></table>`)).toBe('not-found')
    expect(expiryOf(`${head}<p>${label}: ${state}</p>${END}`)).toBe('not-found')
  })
})

it('states of a list of devices are not the certificate’s', () => {
  const rows = ['Pending', 'Active', 'Pending'].map((state, at) => `<tr><td>iPad ${at}</td><td>${state}</td></tr>`)
  const devices = `<h2>Devices</h2><table><tr><th>Name</th><th>Status</th></tr>${rows.join('')}</table>`
  expect(expiryOf(`<div><h2>APNs certificate</h2>${END}${devices}</div>`)).toBe('renewed')
})

it.each([
  ['Status', 'Active'],
  ['Status', 'Expiring soon'],
  ['Status', 'Awaiting renewal'],
  ['Status', 'Pending renewal'],
  ['状態', '更新待ち'],
  ['状態', '正常'],
  ['Stage', 'Production'],
])('%s: %s takes nothing from it', (label, state) => {
  const rows = `<dl><dt>${label}</dt><dd>${state}</dd><dt>Expires</dt><dd>2027-11-07</dd></dl>`
  expect(expiryOf(`<h2>APNs certificate</h2>${rows}`)).toBe('renewed')
})

it.each([
  'These details will be applied when you save:',
  'The new certificate will take effect once you click Save.',
  'Your changes have not been saved.',
  'Selected: MDM_Acme_Certificate.pem',
  'まだ登録は完了していません。',
  '登録処理は完了していません。',
  '変更は保存されていません。',
  '「登録」を押すと、この証明書に切り替わります。',
  '保存すると次の内容に切り替わります。',
  '✓ File verified',
])('below “%s” nothing is in use yet', (words) => {
  expect(expiryOf(`<h2>APNs certificate</h2><p>${words}</p>${END}`)).toBe('not-found')
})

it.each([
  'You will be notified when you have 30 days left.',
  'Your changes have been saved.',
  '登録は完了しています。',
  '登録すると端末の管理が有効になります。',
  '「更新」を押すとウィザードが始まります。',
])('“%s” says nothing of that', (words) => {
  expect(expiryOf(`<h2>APNs certificate</h2><p>${words}</p>${END}`)).toBe('renewed')
})

it.each([
  'Support case 4711',
  'Ticket #1234',
  'E-mail template',
  'お問い合わせ内容',
  '通知メールのテンプレート',
  'E-Mail-Vorlage',
  'Plantilla',
  '模板',
])('under “%s” stands what somebody wrote', (heading) => {
  expect(expiryOf(`<h1>${heading}</h1><p>The APNs certificate expires on 2026-11-08</p>`)).toBe('not-found')
})
