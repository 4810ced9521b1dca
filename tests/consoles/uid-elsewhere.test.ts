// A UID under deleted, expired or foreseen certificates, in a record of events or in a manual is not the one in use, whosever it is.
import { describe, expect, it } from 'vitest'
import { BETA, checked, OURS } from './renewed-run.ts'

const uidOn = (page: string) => checked(page).uid
const OWN = `<h2>APNs certificate</h2><p>Topic: ${OURS}</p>`

describe.each([
  'Trash',
  'Recycle bin',
  'Backup of 2024',
  'Expired certificates',
  'Expired push certificates',
  'Certificate to upload',
  'Webhook events',
  'API reference',
  'Activity',
  'Recent events',
  'ゴミ箱',
  'バックアップ',
  '期限切れの証明書',
  '更新前の証明書',
  'アップロード予定の証明書',
  '最近の操作',
  'Papierkorb',
  'Abgelaufene Zertifikate',
  'Letzte Aktivitäten',
  'Corbeille',
  'Certificats expirés',
  'Activité récente',
  'Papelera',
  'Certificados caducados',
  'Cestino',
  'Certificati scaduti',
  '휴지통',
  '만료된 인증서',
  '回收站',
  '已过期的证书',
])('under “%s”', (heading) => {
  const part = (uid: string) => `<h2>${heading}</h2><p>UID: ${uid}</p>`

  it('no UID is in use', () => {
    for (const uid of [BETA, OURS]) expect(uidOn(part(uid))).toBe('not-found')
  })

  it('none speaks against the one in use', () => {
    expect(uidOn(OWN + part(BETA))).toBe('same')
    expect(uidOn(part(BETA) + OWN)).toBe('same')
    expect(uidOn(OWN.replace(OURS, BETA) + part(OURS))).toBe('different')
  })
})

it.each([
  'Push certificate (expired)',
  'Expired certificate',
  'Activity Corp',
  'Events GmbH',
  'Audience settings',
  'イベント管理 株式会社',
])('under “%s” it is', (heading) => {
  const part = (uid: string) => `<h2>${heading}</h2><p>UID: ${uid}</p>`
  expect([uidOn(part(OURS)), uidOn(part(BETA))]).toEqual(['same', 'different'])
})

it('a line that tells of a change says nothing of now', () => {
  expect(uidOn(`<p>Topic changed from ${BETA} by Ken</p>`)).toBe('not-found')
  expect(uidOn(`${OWN}<p>Topic changed from ${BETA} by Ken</p>`)).toBe('same')
})

describe('the only UID of a table', () => {
  const row = (uid: string, state: string) =>
    `<h2>Certificates</h2><table><tr><th>Topic</th><th>Status</th></tr><tr><td>${uid}</td><td>${state}</td></tr></table>`

  it.each(['Revoked', 'Pending', 'Replaced', '適用待ち', 'Ersetzt', 'Remplacé', '已撤销'])(
    '“%s” is not in use',
    (state) => {
      for (const uid of [OURS, BETA]) expect(uidOn(row(uid, state))).toBe('not-found')
    },
  )

  it.each(['Active', 'Expired', 'Expiring soon', '有効', 'Abgelaufen'])('“%s” is', (state) => {
    expect([uidOn(row(OURS, state)), uidOn(row(BETA, state))]).toEqual(['same', 'different'])
  })
})
