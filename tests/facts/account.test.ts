// Whether an Apple Account is whole: an address, or a phone number, as it may be typed; nothing at all is not half of one.
import { expect, it } from 'vitest'
import { isWholeAccount } from '../../lib/facts/account.ts'

it.each([
  '',
  '  ',
  'mdm@example.co.jp',
  ' MDM@Example.co.jp ',
  'mdm+apple@example.com',
  'ｍｄｍ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ',
  '更新@例え.jp',
  '+81 90-1234-5678',
  '(090) 1234 5678',
])('whole: “%s”', (typed) => {
  expect(isWholeAccount(typed)).toBe(true)
})

it.each([
  'mdm',
  'mdm@',
  '@example.com',
  'mdm@example',
  'mdm@example.',
  'mdm@.example.com',
  'mdm example.com',
  'mdm@exam ple.com',
  'mdm@a.com, it@a.com',
  'a@b@c.com',
  '1234567',
])('cut off, or no account: “%s”', (typed) => {
  expect(isWholeAccount(typed)).toBe(false)
})
