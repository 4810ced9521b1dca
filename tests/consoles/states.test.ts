// The state of a row, in whatever column: what is replaced, rejected or not yet active is not in use.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'
import { BETA, OURS, run } from './renewed-run.ts'

function check(body: string): string {
  const reading = readConsole(documentOf(`<h2>APNs certificates</h2>${body}`, 'Console'))
  const { uid: topic, expiry } = checkConsole(reading, run, { topic: OURS, consoleId: 'other' })
  return `${topic} ${expiry}`
}

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`
const HEADS = ['Uploaded', 'Expires', 'State']

describe.each([
  'Replaced',
  'Pending',
  'Inactive',
  'Draft',
  'Deleted',
  'Revoked',
  'Rejected',
  'Upload failed',
  '適用待ち',
  '失効済み',
  '登録エラー',
  'Ersetzt',
  'Remplacé',
  'Reemplazado',
  'Sostituito',
  '교체',
  '已撤销',
])('a row that is “%s”', (state) => {
  it('says nothing of the one in use', () => {
    expect(check(table(HEADS, ['2026-11-07', '2027-11-07', state]))).toBe('not-found not-found')
    const inUse = ['2025-11-08', '2026-11-08', 'Active']
    expect(check(table(HEADS, ['2026-11-07', '2027-11-07', state], inUse))).toBe('not-found not-yet')
    expect(check(table(HEADS, ['2025-11-08', '2026-11-08', state], ['2026-11-07', '2027-11-07', 'Active']))).toBe(
      'not-found renewed',
    )
  })

  it('with our UID, beside an active one with another, leaves a doubt', () => {
    const heads = ['UID', 'Expires', 'State']
    const page = table(heads, [BETA, '2026-11-08', 'Active'], [OURS, '2027-11-07', state])
    expect(check(page).split(' ')[0]).toBe('several')
  })
})

it.each([
  'Active',
  'Valid',
  'OK',
  'Expires soon',
  'In use',
  '有効',
  '使用中',
  'Pending renewal',
  'Renew now',
  'Last sync failed',
])('a row that is “%s” speaks for itself', (state) => {
  expect(check(table(HEADS, ['2026-11-07', '2027-11-07', state]))).toBe('not-found renewed')
  const heads = ['Customer', 'UID', 'Expires', 'State']
  const page = table(heads, ['Beta', BETA, '2026-12-01', 'Active'], ['Acme', OURS, '2027-11-07', state])
  expect(check(page)).toBe('same renewed')
})
