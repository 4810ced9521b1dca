// A list of kinds of certificates: the row of the MDM's push certificate is read by its kind's name. A list of names says of none whose it is.
import { describe, expect, it } from 'vitest'
import { checked } from './renewed-run.ts'

const expiryOf = (heading: string, ends: string, rows: [string, string][]) => {
  const drawn = rows.map(([name, day]) => `<tr><td>${name}</td><td>${day}</td></tr>`).join('')
  const page = `<h1>${heading}</h1><table><tr><th></th><th>${ends}</th></tr>${drawn}</table>`
  return checked(page).expiry
}

describe.each([
  ['Certificates', 'Expires', 'Push notifications (APNs)'],
  ['Zertifikate', 'Gültig bis', 'Push-Benachrichtigungen (APNs)'],
  ['Certificats', 'Expire le', 'Notifications push (APNs)'],
  ['Certificados', 'Caduca', 'Notificaciones push (APNs)'],
  ['Certificati', 'Scadenza', 'Notifiche push (APNs)'],
  ['証明書', '有効期限', 'プッシュ通知 (APNs)'],
  ['인증서', '만료일', '푸시 알림 (APNs)'],
  ['证书', '到期时间', '推送通知 (APNs)'],
])('under %s', (heading, ends, ours) => {
  it.each(['SSL', 'SCEP', 'Wi-Fi', 'HTTPS', '802.1X'])('beside %s', (other) => {
    expect(
      expiryOf(heading, ends, [
        [ours, '2027-11-07'],
        [other, '2028-02-15'],
      ]),
    ).toBe('renewed')
    expect(
      expiryOf(heading, ends, [
        [other, '2027-11-07'],
        [ours, '2026-11-08'],
      ]),
    ).toBe('not-yet')
    expect(expiryOf(heading, ends, [[other, '2027-11-07']])).toBe('not-found')
  })

  it.each(['Acme', 'SSL Systems', 'Tokyo'])('none is read beside %s', (name) => {
    expect(
      expiryOf(heading, ends, [
        [ours, '2027-11-07'],
        [name, '2028-02-15'],
      ]),
    ).toBe('not-found')
  })
})
