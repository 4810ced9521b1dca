// What stands behind a UID speaks of it, and a message about a UID that does not fit is not about the certificate in use.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const uid = (first: string) => `com.apple.mgmt.External.${first}-5f6e-4789-8abc-0123456789ab`
const OURS = uid('1d2c3b4a')
const BETA = uid('2d2c3b4a')
const START = new Date(2026, 10, 6).getTime()
const run = { startedAt: START, before: { notAfter: new Date(2026, 10, 8).getTime() } }
const uidOf = (body: string) =>
  checkConsole(readConsole(documentOf(`<h2>MDM push certificate</h2>${body}`, 'Console')), run, {
    topic: OURS,
    consoleId: 'other',
  }).uid

describe.each([
  ['(previous)', '(current)'],
  ['– revoked', '– active'],
  ['[replaced]', '[in use]'],
  ['（旧）', '（現在）'],
  ['(ersetzt)', '(aktuell)'],
])('behind one UID %s, behind the other %s', (before, now) => {
  const page = (one: string, other: string) => [
    `<p>UID: ${one} ${before}</p><p>UID: ${other} ${now}</p>`,
    `<ul><li>UID=${one}, C=US ${before}</li><li>UID=${other}, C=US ${now}</li></ul>`,
  ]

  it('only the second one is in use', () => {
    for (const body of page(BETA, OURS)) expect(uidOf(body)).toBe('same')
    for (const body of page(OURS, BETA)) expect(uidOf(body)).toBe('different')
  })
})

it.each([
  [`<p>UID: ${OURS} (Tokyo)</p>`, 'same'],
  [`<p>UID: ${OURS} – copied from Apple’s portal</p>`, 'same'],
  [`<p>UID: ${OURS}, replaces last year’s</p>`, 'same'],
  [`<p>UID: ${BETA} (Osaka)</p>`, 'different'],
])('other words behind it take nothing away: %s', (body, answer) => {
  expect(uidOf(body)).toBe(answer)
})

describe.each([
  ['The uploaded certificate', 'does not match the topic in use.'],
  ['Topic mismatch. Expected', '.'],
  ['The certificate', 'was rejected.'],
  ['アップロードされた証明書', 'は、登録済みのトピックと一致しません。'],
  ['証明書のトピック', 'が異なります。'],
  ['Das Zertifikat', 'stimmt nicht überein.'],
  ['Le certificat', 'ne correspond pas.'],
  ['El certificado', 'no coincide.'],
  ['Il certificato', 'non corrisponde.'],
])('“%s … %s”', (before, behind) => {
  it('says nothing of the certificate in use', () => {
    expect(uidOf(`<div role="alert">${before} ${OURS} ${behind}</div>`)).toBe('not-found')
    expect(uidOf(`<div>${before} ${BETA} ${behind}</div>`)).toBe('not-found')
  })

  it('says nothing against the one that stands there', () => {
    expect(uidOf(`<div>${before} ${BETA} ${behind}</div><p>Topic: ${OURS}</p>`)).toBe('same')
    expect(uidOf(`<div>${before} ${OURS} ${behind}</div><p>Topic: ${BETA}</p>`)).toBe('different')
  })
})

it.each([
  'The topic looks like',
  'A topic such as',
  'e.g.',
  'The UID is in the form',
  '次のような UID です。例：',
  'Die UID steht in der Form',
  'par ex.',
])('a UID that explains what one is (“%s”) is nobody’s', (words) => {
  expect(uidOf(`<p>${words} ${BETA}</p>`)).toBe('not-found')
  expect(uidOf(`<p>${words} ${BETA}</p><p>Topic: ${OURS}</p>`)).toBe('same')
})
