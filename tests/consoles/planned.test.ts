// An end that would be, or is to be changed, is not the one in use; one that was changed is. Remarks in brackets; heads in a table of their own.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const TOPIC = 'com.apple.mgmt.External.1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const NEW = new Date(2027, 10, 7).getTime()
const START = new Date(2026, 10, 6).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW, at: START }
const run = { startedAt: START, before: { notAfter: new Date(2026, 10, 8).getTime() }, certificate }
const expiryOf = (body: string) =>
  checkConsole(readConsole(documentOf(`<h2>MDM push certificate</h2>${body}`, 'Console')), run, {
    topic: TOPIC,
    consoleId: 'other',
  }).expiry

describe('what is planned is no end in use', () => {
  it.each([
    'If you renew today, the new certificate is valid until 2027-11-07.',
    'The new certificate would be valid until 2027-11-07.',
    'The expiration will change to 2027-11-07.',
    'Estimated expiry: 2027-11-07',
    'Expected expiry after renewal: 2027-11-07',
    '本日更新した場合、新しい有効期限は 2027/11/07 になります。',
    '有効期限が 2026/11/08 から 2027/11/07 に変更されます。よろしいですか？',
    '保存すると、有効期限は 2027年11月7日 に更新されます。',
    'Wenn Sie jetzt erneuern, gültig bis 07.11.2027',
    'Voraussichtlich gültig bis 07.11.2027',
    'Si vous renouvelez, valable jusqu’au 07/11/2027',
    'Si renueva hoy, válido hasta el 07/11/2027',
    'Data di scadenza prevista: 07/11/2027',
    '지금 갱신하면 만료일: 2027-11-07',
    '预计到期时间：2027-11-07',
    'If renewed today, it will be valid until 2027-11-07.',
    'If the certificate is renewed today, it will be valid until 2027-11-07.',
    'Once renewed, valid until 2027-11-07',
    'After the renewal the certificate will be valid until 2027-11-07.',
    'Nach der Erneuerung gültig bis 07.11.2027',
    'Après le renouvellement, valable jusqu’au 07/11/2027',
    'Tras la renovación, válido hasta el 07/11/2027',
    'Dopo il rinnovo, valido fino al 07/11/2027',
    '갱신 시 만료일: 2027-11-07',
    '若续订，到期时间：2027-11-07',
  ])('%s', (text) => {
    expect(expiryOf(`<p>${text}</p>`)).toBe('not-found')
    expect(expiryOf(`<p>Expires: 2026-11-08</p><p>${text}</p>`)).toBe('not-yet')
  })
})

describe('what is so is an end', () => {
  it.each([
    'It will expire on 2027-11-07.',
    'The certificate will be valid until 2027-11-07',
    'New certificate saved. Valid until 2027-11-07',
    '有効期限は 2027/11/07 です',
    '有効期限は 2027/11/07 になりました。',
    '有効期限が 2026/11/08 から 2027/11/07 に変更されました。',
    'Gültig bis 07.11.2027',
    'Expires 2027-11-07 (previously 2026-11-08)',
    '有効期限：2027/11/07（更新前：2026/11/08）',
    'Expires 2027-11-07 (in 365 days)',
    'Renewed. Valid until 2027-11-07',
    'Erneuert, gültig bis 07.11.2027',
    'Renovado. Válido hasta el 07/11/2027',
  ])('%s', (text) => {
    expect(expiryOf(`<p>${text}</p>`)).toBe('renewed')
  })
})

it.each(['Expires 2026-11-08 (deleted)', 'Expires 2026-11-08, replaced', 'Expires 2027-11-07 (archived)'])(
  'what stands behind a date in brackets still speaks of it: %s',
  (text) => {
    expect(expiryOf(`<p>${text}</p>`)).toBe('not-found')
  },
)

it.each(['Push certificate (demo data)', 'Sample push certificate', 'プッシュ証明書（サンプルデータ）'])(
  'what is shown as an example is not in use: %s',
  (heading) => {
    const page = (words: string) => `<h2>${words}</h2><p>Expires 2027-11-07</p>`
    expect(expiryOf(page(heading))).toBe('not-found')
    expect(expiryOf(page('Push certificate'))).toBe('renewed')
  },
)

describe('heads in a table of their own', () => {
  const heads = (...names: string[]) =>
    `<div><div class="head"><table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></table></div>`
  const body = (...cells: string[]) =>
    `<div class="body"><table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table></div></div>`

  it('belong to the table right behind it, where there are as many', () => {
    const cells = ['MDM push', '2026-11-07', '2027-11-07']
    expect(expiryOf(heads('Type', 'Issued', 'Expires') + body(...cells))).toBe('renewed')
    expect(expiryOf(heads('Type', 'Expires', 'Last sync') + body('MDM push', '2026-11-08', '2027-11-07'))).toBe(
      'not-yet',
    )
  })

  it('belong to no other', () => {
    expect(expiryOf(heads('Type', 'Expires') + body('MDM push', '2026-11-07', '2027-11-07'))).toBe('not-found')
    expect(
      expiryOf(
        `${heads('Type', 'Issued', 'Expires')}<table><tr><td>x</td></tr></table>${body('a', 'b', '2027-11-07')}`,
      ),
    ).toBe('not-found')
  })
})
