// More words for an end and for what ends, as consoles have them; and words beside them that name something else.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { checkToken } from '../../lib/judgement/console/token-check.ts'
import { documentOf } from '../support/page.ts'
import { OURS, run } from './renewed-run.ts'

const ours = { topic: OURS, consoleId: 'other' }
const layouts = (heading: string, label: string, day: string): string[] => [
  `<h2>${heading}</h2><dl><dt>${label}</dt><dd>${day}</dd></dl>`,
  `<h2>${heading}</h2><p>${label}: ${day}</p>`,
  `<h2>${heading}</h2><div><span>${label}</span><span>${day}</span></div>`,
  `<table><tr><th colspan="2">${heading}</th></tr><tr><td>${label}</td><td>${day}</td></tr></table>`,
]

it.each([
  ['APNs certificate', 'Exp date'],
  ['APNs certificate', 'Exp. date'],
  ['APNs certificate', 'Valid-to'],
  ['Apple MDM push certificate', 'Expires/Renews'],
  ['Apple MDM push certificate', 'Expiry (renewal)'],
  ['Push-Zertifikat', 'Gültig bis einschließlich'],
  ['Push-Zertifikat', 'Verfällt am'],
  ['Push-Zertifikat', 'Laufzeitende'],
  ['Push-Zertifikat', 'Ende der Gültigkeit'],
  ['MDM-Pushzertifikat', 'Ablauf'],
  ['Certificat APNs', 'Date limite de validité'],
  ['Certificado push', 'Fin de vigencia'],
  ['Certificato push', 'Termine validità'],
  ['推播憑證', '有效期間至'],
])('an end is read: %s, %s', (heading, label) => {
  const expiryOf = (page: string) => checkConsole(readConsole(documentOf(page)), run, ours).expiry
  for (const page of layouts(heading, label, '2027-11-07')) expect(expiryOf(page)).toBe('renewed')
  for (const page of layouts(heading, label, '2026-11-08')) expect(expiryOf(page)).toBe('not-yet')
})

it.each([
  ['Windows push certificate (WNS)', 'Valid until'],
  ['Push notifications (Firebase)', 'Expires'],
  ['Huawei push', 'Expires'],
  ['Browser push certificate', 'Expires'],
  ['APNs certificate', 'Export date'],
  ['APNs certificate', 'Valid-from'],
  ['APNs certificate', 'Renewal notice'],
  ['Push-Zertifikat', 'Laufzeitbeginn'],
  ['推播憑證', '有效期間自'],
])('nothing of ours ends: %s, %s', (heading, label) => {
  for (const page of layouts(heading, label, '2027-11-07'))
    expect(checkConsole(readConsole(documentOf(page)), run, ours).expiry).toBe('not-found')
})

describe.each([
  ['server-token', 'Apple Business Manager token'],
  ['server-token', 'ABM token'],
  ['server-token', 'Enrollment program token'],
  ['server-token', 'Apple enrollment token'],
  ['server-token', '自动设备注册令牌'],
  ['server-token', '伺服器代號'],
  ['content-token', 'アプリとブックのトークン'],
  ['content-token', '앱 및 도서'],
  ['content-token', 'App 与图书'],
  [undefined, 'Enrollment token'],
  [undefined, 'Android enrollment token'],
  [undefined, 'API token'],
] as const)('as %s, %s', (procedure, heading) => {
  const answersOf = (page: string) =>
    (['server-token', 'content-token'] as const).map(
      (one) => checkToken(readConsole(documentOf(page)), { procedure: one, ...run }, ours).expiry,
    )

  it.each(['2027-11-07', '2026-11-08'])('is read with %s', (day) => {
    const answer = day.startsWith('2027') ? 'renewed' : 'not-yet'
    for (const page of layouts(heading, 'Expires', day))
      expect(answersOf(page)).toEqual(
        (['server-token', 'content-token'] as const).map((one) => (one === procedure ? answer : 'not-found')),
      )
  })
})
