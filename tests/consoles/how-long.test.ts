// How long it is until a date stands beside it in every language; how long ago, or before something else, says nothing of an end.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'
import { OURS, run } from './renewed-run.ts'

const expiryOf = (body: string) =>
  checkConsole(readConsole(documentOf(`<h2>MDM push certificate</h2>${body}`)), run, {
    topic: OURS,
    consoleId: 'other',
  }).expiry

describe.each([
  ['2027-11-07', 'renewed'],
  ['2026-11-08', 'not-yet'],
])('of a page with %s', (day, answer) => {
  it.each([
    `<p>Expires in 364 days, on ${day}</p>`,
    `<p>Valid for another 364 days (until ${day})</p>`,
    `<p>Expires <b>in 52 weeks</b> (${day})</p>`,
    `<dl><dt>Expires</dt><dd>364 days left (${day})</dd></dl>`,
    `<dl><dt>Expires</dt><dd>in 12 months, ${day}</dd></dl>`,
    `<p>Das Zertifikat ist noch 364 Tage gültig (bis ${day}).</p>`,
    `<p>Gültig: noch 364 Tage (bis zum ${day})</p>`,
    `<p>Läuft ab in 364 Tagen (${day})</p>`,
    `<p>Encore valable 364 jours (jusqu’au ${day})</p>`,
    `<p>Expire dans 364 jours, le ${day}</p>`,
    `<p>364 días restantes (válido hasta el ${day})</p>`,
    `<p>Caduca en 364 días, el ${day}</p>`,
    `<p>364 giorni rimanenti (valido fino al ${day})</p>`,
    `<p>Scade tra 364 giorni, il ${day}</p>`,
    `<p>364일 후 만료 (${day})</p>`,
    `<p>剩余 364 天（有效期至${day}）</p>`,
    `<p>还有 364 天到期（${day}）</p>`,
    `<p>あと364日で期限切れ（${day}）</p>`,
  ])(`the end is read: %s`, (body) => {
    expect(expiryOf(body)).toBe(answer)
  })

  it.each([
    `<p>Uploaded 3 days before expiry, on ${day}</p>`,
    `<p>Reminder in 30 days, on ${day}</p>`,
    `<p>Next push in 2 days, ${day}</p>`,
    `<p>Uploaded 2 days ago, ${day}</p>`,
    `<p>The trial ends in 30 days, on ${day}</p>`,
    `<p>Licence valid for another 30 days (until ${day})</p>`,
    `<p>The certificate expires in 30 days. ${day}</p>`,
    `<p>The certificate expires in 30 days. Checked ${day}</p>`,
    `<p>Erinnerung 30 Tage vor Ablauf, am ${day}</p>`,
    `<p>Lizenz noch 30 Tage gültig (bis ${day})</p>`,
    `<p>Rappel 30 jours avant l’expiration, le ${day}</p>`,
    `<p>Aviso 30 días antes del vencimiento, el ${day}</p>`,
    `<p>Promemoria 30 giorni prima della scadenza, il ${day}</p>`,
    `<p>有効期限の30日前に通知します（${day}）</p>`,
    `<p>ライセンスはあと30日で期限切れ（${day}）</p>`,
    `<p>만료 30일 전 알림 (${day})</p>`,
    `<p>到期前 30 天提醒（${day}）</p>`,
  ])(`none is: %s`, (body) => {
    expect(expiryOf(body)).toBe('not-found')
  })
})
