// What is said of the Apple Account in the wizard's field.
import { expect, it } from 'vitest'
import { accountAtButton } from '../../../lib/judgement/console/account.ts'

it.each([
  ['nothing written', '', 'it@example.co.jp', 'missing'],
  ['only blanks', ' \u3000', 'it@example.co.jp', 'missing'],
  ['nothing written, and none on record', '', undefined, 'missing'],
  ['another', 'old@example.co.jp', 'it@example.co.jp', 'other'],
  ['a part of it', 'it@example', 'it@example.co.jp', 'other'],
  ['the recorded one', 'it@example.co.jp', 'it@example.co.jp', 'fine'],
  ['the same in other letters', ' IT@Example.co.jp', 'it@example.co.jp', 'fine'],
  ['some one, and none on record', 'it@example.co.jp', undefined, 'fine'],
  ['a field that was not found', undefined, 'it@example.co.jp', 'fine'],
] as const)('%s', (_name, written, recorded, expected) => {
  expect(accountAtButton(written, recorded)).toBe(expected)
})
