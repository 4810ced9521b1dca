// Dates are written as where the reader is, in the language of the screens.
import { expect, it } from 'vitest'
import { regional } from '../../lib/facts/region.ts'

const day = (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(0)

it.each([
  ['en', ['en-GB', 'en-US', 'en'], '1 January 1970'],
  ['en', ['fr-FR', 'en-AU'], '1 January 1970'],
  ['en', ['en-US', 'en'], 'January 1, 1970'],
  ['ja', ['en-GB', 'ja-JP'], '1970年1月1日'],
] as const)('%s read by somebody with %s', (language, wanted, written) => {
  expect(day(regional(language, wanted))).toBe(written)
})

it.each([[['fr-FR', 'de']], [[]], [['eng-GB']]])('of %s none is English: the language decides', (wanted) => {
  expect(regional('en', wanted)).toBe('en')
})
