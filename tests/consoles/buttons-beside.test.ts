// What stands near an expiry and names nothing: buttons, links, sentences; and the day in brackets behind "has expired".
import { describe, expect, it } from 'vitest'
import { checked } from './renewed-run.ts'

function expiryOf(body: string): string {
  return checked(body).expiry
}

const HEAD = '<h2>APNs certificate</h2>'
const below = (words: string): string => `<div>${HEAD}<p>${words}</p><p>Expires: 2027-11-07</p></div>`

describe.each([
  'Upload',
  'Edit',
  'Download CSR',
  'View details',
  'Learn more…',
  'Test connection',
  'Renew certificate',
  '編集',
  '証明書を更新',
  'CSR をダウンロード',
  '詳細はこちら',
  'Zertifikat erneuern',
  'Télécharger le certificat',
  'Ver detalles',
  'Scarica CSR',
  '인증서 업로드',
  '查看详情',
  'The certificate is to be renewed once a year.',
  'Devices will be disconnected when the certificate expires.',
  '証明書は毎年更新してください。',
])('“%s” above an expiry', (words) => {
  it('as text, button or link takes nothing from it', () => {
    expect(expiryOf(below(words))).toBe('renewed')
    expect(expiryOf(below(`<button>${words}</button>`))).toBe('renewed')
    expect(expiryOf(below(`<a href="#">${words}</a>`))).toBe('renewed')
  })
})

it.each([
  'Beta Ltd',
  'Editworks',
  'View Systems',
  'Upload Partners',
  'ベータ商事',
  'ライセンスを更新',
  'Wi-Fi certificate',
  'Upload VPP token',
  'This is the SCEP certificate.',
])('“%s” above an expiry says that it may be another’s', (words) => {
  expect(expiryOf(below(`<a href="#">${words}</a>`))).toBe('not-found')
})

it.each([
  'This certificate has expired (Nov 8, 2026).',
  'Expired (2026-11-08)',
  'この証明書は期限切れです（2026年11月8日）。',
  '期限が切れています（2026/11/08）',
  '有効期限が切れました（2026/11/08）',
  'Das Zertifikat ist abgelaufen (08.11.2026).',
  'Le certificat est expiré (8 novembre 2026)',
  'El certificado está caducado (8 de noviembre de 2026)',
  'Il certificato è scaduto (8 novembre 2026)',
  'Expires today, November 8, 2026',
  'Expires tomorrow (2026-11-08)',
])('“%s” is the old end', (words) => {
  expect(expiryOf(`${HEAD}<p>${words}</p>`)).toBe('not-yet')
})

it.each([
  '3 invitations expired (2026-11-08)',
  'Your session has expired (2026-11-08)',
  'Ken noticed that it expired on 2026-11-08',
  'アプリのライセンスは期限切れです（2026/11/08）',
  '期限が切れています 2026/11/08 10:15',
])('“%s” is no end of it', (words) => {
  expect(expiryOf(`${HEAD}<p>${words}</p>`)).not.toBe('not-yet')
})
