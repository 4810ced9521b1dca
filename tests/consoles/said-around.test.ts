// What is said around values in words that are no labels: behind a UID, how many days are left, how many devices there are.
import { expect, it } from 'vitest'
import { BETA, checked, OURS } from './renewed-run.ts'

it.each([
  `Certificate ${OURS} was revoked.`,
  `Certificate ${OURS} has been removed.`,
  `証明書（${OURS}）は失効しました。`,
  `証明書 ${OURS} は削除されました。`,
  `Das Zertifikat ${OURS} wurde ersetzt.`,
  `인증서 ${OURS} 은 폐기되었습니다.`,
])('“%s” is a UID in use no more', (line) => {
  expect(checked(`<p>${line}</p>`).uid).toBe('not-found')
})

it.each([
  `Certificate ${OURS} was renewed.`,
  `Certificate ${OURS} is active.`,
  `証明書（${OURS}）は正常です。`,
  `Topic: ${OURS} (in use)`,
])('“%s” is one in use', (line) => {
  expect(checked(`<p>${line}</p>`).uid).toBe('same')
})

it('of two the one that was replaced is not in use', () => {
  expect(checked(`<p>Certificate ${BETA} was replaced.</p><p>Topic: ${OURS}</p>`).uid).toBe('same')
})

it.each([
  'MDM プッシュ証明書の有効期限まであと 1 日です（2026/11/08）。',
  'Your Apple push certificate expires in 1 day (November 8, 2026).',
])('“%s” is the old end', (line) => {
  expect(checked(`<div role="alert">${line}</div>`).expiry).toBe('not-yet')
})

it.each(['1,204 devices', '1,204 台が利用中', '12 users enrolled'])('“%s” is nobody’s name', (line) => {
  expect(checked(`<h2>APNs certificate</h2><p>${line}</p><p>Expires: 2027-11-07</p>`).expiry).toBe('renewed')
})

it.each(['21 Club', '3M Japan', '7-Eleven'])('“%s” may be', (line) => {
  expect(checked(`<h2>APNs certificate</h2><p>${line}</p><p>Expires: 2027-11-07</p>`).expiry).toBe('not-found')
})

it('a list of push certificates and of a proxy’s token is one of kinds, not of customers', () => {
  const rows = [
    ['Apple Push Notification service for MDM', '2027-11-07'],
    ['Push proxy', '2026-11-08'],
  ].map(([name, day]) => `<tr><td>${name}</td><td>${day}</td></tr>`)
  const table = `<table><tr><th>Name</th><th>Expiration date</th></tr>${rows.join('')}</table>`
  expect(checked(`<h1>Push Certificates</h1>${table}`, 'jamf-pro').expiry).toBe('renewed')
})
