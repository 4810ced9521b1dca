// Words that may mean the end of a certificate, and as well its revocation or a day to renew it by: who sees the page is asked.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { readDateAs } from '../../lib/judgement/console/expiry.ts'
import { readExpiry } from '../../lib/judgement/console/read-expiry.ts'
import { checkToken } from '../../lib/judgement/console/token-check.ts'
import { documentOf } from '../support/page.ts'

const TOPIC = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const NEW = new Date(2027, 10, 7).getTime()
const OLD = new Date(2026, 10, 8).getTime()
const START = new Date(2026, 10, 6).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW, at: START }
const run = { startedAt: START, before: { notAfter: OLD }, certificate }
const ours = { topic: TOPIC, consoleId: 'other' }

const read = (body: string) => readConsole(documentOf(`<h2>MDM push certificate</h2>${body}`, 'Console'))
const expiryOf = (body: string) => checkConsole(read(body), run, ours).expiry
const layouts = (label: string): string[] => [
  `<dl><dt>${label}</dt><dd>2027-11-07</dd></dl>`,
  `<p>${label}: 2027-11-07</p>`,
  `<table><tr><th>Issued</th><th>${label}</th></tr><tr><td>2026/11/07</td><td>2027/11/07</td></tr></table>`,
  `<button>${label} 2027-11-07</button>`,
  `<a href="#renew">${label} 2027-11-07</a>`,
]

describe.each([
  '失効日',
  '失効日時',
  '証明書の失効日',
  '更新期限',
  '次回更新期限',
  '更新締切日',
  'Renew before',
  'Renew by',
  'Renewal due',
  'Renewal deadline',
  'Renewal date',
  'Renew date',
  'Certificate renewal date',
  'Invalid after',
  'Void from',
  'Erneuern bis',
  'Zu erneuern vor dem',
  'Ungültig ab',
  'À renouveler avant le',
  'Invalide à partir du',
  'Renovar antes del',
  'Inválido a partir de',
  'Da rinnovare entro il',
  'Non valido dopo il',
  '갱신 기한',
  '续订截止日期',
])('%s', (label) => {
  it.each(layouts(label))('is asked about: %s', (body) => {
    const { expiry, shown } = checkConsole(read(body), run, ours)
    expect(expiry).toBe('unclear-word')
    expect(shown).toMatchObject({ notAfter: new Date(2027, 10, 7, 23, 59, 59, 999).getTime() })
  })

  it('is the expiry once the user has said so', () => {
    const reading = read(`<p>${label}: 2027-11-07</p>`)
    const { shown } = checkConsole(reading, run, ours)
    if (!shown) throw new Error('nothing was asked about')
    expect(checkConsole(readDateAs(reading, shown, shown.notAfter), run, ours).expiry).toBe('renewed')
    expect(checkConsole(readDateAs(reading, shown, OLD), run, ours).expiry).toBe('not-yet')
  })

  it('says nothing against a word that leaves no doubt', () => {
    expect(expiryOf(`<p>${label}: 2027-10-08</p><p>Expires: 2027-11-07</p>`)).toBe('renewed')
    expect(expiryOf(`<p>${label}: 2027-11-07</p><p>Expires: 2026-11-08</p>`)).toBe('not-yet')
  })

  it('is not taken onto the record outside a renewal', () => {
    const reading = read(`<p>UID: ${TOPIC}</p><p>${label}: 2027-11-07</p>`)
    expect(readExpiry('push-certificate', reading, ours, START)).toEqual({ kind: 'unclearWord' })
  })
})

it.each([
  '失効日（有効期限）',
  '有効期限（失効日）',
  '失効日(期限切れ日)',
  'Renew before your certificate expires on',
  'Expiry date (renew by)',
  'Expiry (renewal date)',
  'Gültig bis (erneuern vor)',
  '失効予定日',
])('beside a word for an end it is one: %s', (label) => {
  expect(expiryOf(`<p>${label}: 2027-11-07</p>`)).toBe('renewed')
})

it.each([
  '失効処理日',
  '失効申請日',
  '失効させた日',
  'Revoked on',
  'Revocation date',
  'Invalidated on',
  'Widerrufen am',
  'Widerrufsdatum',
  'Révoqué le',
  'Date de révocation',
  'Revocado el',
  'Fecha de revocación',
  'Revocato il',
  'Data di revoca',
  '폐기일',
  '吊销日期',
  '撤銷日期',
  '次回更新',
  '次回更新日',
  'Next renewal due',
  'Last renewal date',
  'Renewed on',
])('a revocation or a reminder is no end: %s', (label) => {
  for (const body of layouts(label)) expect(expiryOf(body)).toBe('not-found')
})

it('two such days can’t be told apart', () => {
  expect(expiryOf('<p>失効日: 2027-11-07</p><p>更新期限: 2027-10-08</p>')).toBe('several')
})

it('what is revoked is in use no more', () => {
  expect(expiryOf('<h3>失効した証明書</h3><p>失効日: 2027-11-07</p>')).toBe('not-found')
})

it('a console’s own word leaves no doubt', () => {
  const page = readConsole(
    documentOf('<h2>VPPトークン</h2><dl><dt>失効日時</dt><dd>2027/11/07 10:00</dd></dl>', 'Console'),
  )
  const token = { procedure: 'content-token', startedAt: START, before: { notAfter: OLD } } as const
  expect(checkToken(page, token, { consoleId: 'mobiconnect' }).expiry).toBe('renewed')
  expect(checkToken(page, token, { consoleId: 'other' }).expiry).toBe('unclear-word')
})

describe.each(['Renew date', 'Renewal date'])('%s', (label) => {
  const body = (heading: string, day: string) => `<h2>${heading}</h2><dl><dt>${label}</dt><dd>${day}</dd></dl>`
  const certificates = body('Apple Push Certificates Portal', '2027-11-07')
  const tokens = body('Volume Purchasing Program (VPP)', '2028-02-03')
  const page = (content: string) => readConsole(documentOf(content, 'Console'))
  const token = { procedure: 'content-token', startedAt: START, before: { notAfter: OLD } } as const

  it('is the end of what its heading names, in Fleet', () => {
    expect(checkConsole(page(certificates), run, { topic: TOPIC, consoleId: 'fleet' }).expiry).toBe('renewed')
    expect(checkToken(page(tokens), token, { consoleId: 'fleet' }).expiry).toBe('renewed')
    const both = page(certificates + tokens)
    expect(checkConsole(both, run, { topic: TOPIC, consoleId: 'fleet' }).expiry).toBe('renewed')
    expect(checkToken(both, token, { consoleId: 'fleet' }).shown?.text).toBe('2028-02-03')
  })

  it('is no end of anything else, in Fleet', () => {
    expect(checkConsole(page(tokens), run, { topic: TOPIC, consoleId: 'fleet' }).expiry).toBe('not-found')
    expect(checkToken(page(certificates), token, { consoleId: 'fleet' }).expiry).toBe('not-found')
    const licence = page(body('Subscription', '2027-11-07'))
    expect(checkConsole(licence, run, { topic: TOPIC, consoleId: 'fleet' }).expiry).toBe('not-found')
  })

  it('says in no other console that the day of an upload is the old end', () => {
    const uploaded = page(body('MDM push certificate', '2026-11-07'))
    for (const consoleId of ['other', 'intune', 'jamf-pro'])
      expect(checkConsole(uploaded, run, { topic: TOPIC, consoleId }).expiry).toBe('unclear-word')
  })
})
