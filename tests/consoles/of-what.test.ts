// Of what a line speaks: a sentence to its end, an element with two lines in it for itself, a UID that explains what one is for nobody.
import { describe, expect, it } from 'vitest'
import { BETA, checked, OURS } from './renewed-run.ts'

const answersOf = (body: string) => {
  const { uid, expiry } = checked(body)
  return `${uid} ${expiry}`
}

describe.each([
  ['2026-11-07', '2027-11-07', 'renewed'],
  ['2025-11-08', '2026-11-08', 'not-yet'],
])('of a page with %s and %s', (from, to, answer) => {
  it.each([
    `<p>The MDM push certificate was last renewed on ${from} and expires on ${to}.</p>`,
    `<p>Das MDM-Push-Zertifikat wurde am ${from} erneuert und läuft am ${to} ab.</p>`,
    `<p>Le certificat push MDM a été renouvelé le ${from} et expire le ${to}.</p>`,
    `<p>MDM プッシュ通知証明書は ${from} に更新され、${to} に有効期限が切れます。</p>`,
    `<p>MDM 推送证书已于${from}更新，将于${to}到期。</p>`,
    `<p>MDM 푸시 인증서는 ${from}에 갱신되었으며 ${to}에 만료됩니다.</p>`,
  ])('a sentence speaks to its end of what it begins with: %s', (body) => {
    expect(answersOf(body)).toBe(`not-found ${answer}`)
  })

  it.each([
    `<p>The Wi-Fi certificate was renewed on ${from} and expires on ${to}.</p>`,
    `<p>The previous MDM push certificate was issued on ${from} and expires on ${to}.</p>`,
    `<p>The MDM push certificate was renewed on ${from}. Your licence expires on ${to}.</p>`,
    `<p>The MDM push certificate was renewed on ${from}. It is good. The next one expires on ${to}.</p>`,
    `<p>The MDM push certificate was renewed on ${from} and your licence expires on ${to}.</p>`,
    `<p>APNs certificate renewed on ${from}; the support contract expires on ${to}.</p>`,
    `<p>APNs certificate renewed on ${from}, Wi-Fi certificate expires on ${to}.</p>`,
    `<p>APNs certificate uploaded on ${from}, Tokyo expires on ${to}.</p>`,
    `<p>MDM プッシュ通知証明書は ${from} に更新済みです。ライセンスの有効期限は ${to} です。</p>`,
  ])('and not of another thing’s end: %s', (body) => {
    expect(answersOf(body)).toBe('not-found not-found')
  })

  it.each([
    `<div><span>Issued<br>${from}</span><span>Expires<br>${to}</span></div>`,
    `<div><span>Expires<br>${to}</span><span>Issued<br>${from}</span></div>`,
    `<div><label>Created<br><b>${from}</b></label><label>Valid until<br><b>${to}</b></label></div>`,
    `<p><b>Issued<br></b>${from}</p><p><b>Expires<br></b>${to}</p>`,
    `<p>Expires <b>${to}<br>at midnight</b></p>`,
    `<div><span>発行日<br>${from}</span><span>有効期限<br>${to}</span></div>`,
  ])('what an element holds in two lines is its own: %s', (body) => {
    expect(answersOf(`<h2>APNs certificate</h2>${body}`)).toBe(`not-found ${answer}`)
  })

  it.each([
    `<div><span>Acme<br>${to}</span><span>Expires<br>soon</span></div>`,
    `<div><span>Issued<br>${to}</span><span>Expires<br>soon</span></div>`,
    `<div><span>Checked<br>${to}</span><span>Expiry<br>unknown</span></div>`,
  ])('and its neighbour’s words are not: %s', (body) => {
    expect(answersOf(`<h2>APNs certificate</h2>${body}`)).toBe('not-found not-found')
  })
})

describe('a UID that explains what one is, behind what all begin with,', () => {
  const hints = (uid: string) => [
    `<p>The topic begins with com.apple.mgmt.External, e.g. ${uid}</p>`,
    `<p>Topic (com.apple.mgmt.External...), for example ${uid}</p>`,
    `<p>com.apple.mgmt.External で始まる値です（例：${uid}）</p>`,
    `<p>com.apple.mgmt.External.{UUID}, such as ${uid}</p>`,
  ]

  it('is nobody’s', () => {
    for (const hint of [...hints(BETA), ...hints(OURS)]) expect(answersOf(hint)).toBe('not-found not-found')
    for (const hint of hints(BETA)) expect(answersOf(`${hint}<p>Topic: ${OURS}</p>`)).toBe('same not-found')
    for (const hint of hints(OURS)) expect(answersOf(`${hint}<p>Topic: ${BETA}</p>`)).toBe('different not-found')
  })

  it('and one behind a plain word of it is read', () => {
    const plain = (uid: string) => `<p>It begins with com.apple.mgmt.External. Topic: ${uid}</p>`
    expect(answersOf(plain(OURS))).toBe('same not-found')
    expect(answersOf(plain(BETA))).toBe('different not-found')
  })
})
