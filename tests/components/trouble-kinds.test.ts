// Why the records cannot be used, told from what the browser throws.
import { describe, expect, it } from 'vitest'
import { troubleOf } from '../../components/state/trouble-kinds.ts'
import { RecordsUnavailable } from '../../lib/records/database.ts'

describe('troubleOf', () => {
  it.each([
    ['VersionError', 'newer'],
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['UnknownError', 'damaged'],
    ['DataError', 'damaged'],
  ])('takes a %s for %s', (name, trouble) => {
    expect(troubleOf(new DOMException('', name))).toBe(trouble)
  })

  it('looks behind the error of the records', () => {
    expect(troubleOf(new RecordsUnavailable('newer', new DOMException('', 'VersionError')))).toBe('newer')
    expect(troubleOf(new RecordsUnavailable('unreadable', new DOMException('', 'SecurityError')))).toBe('unavailable')
    expect(troubleOf(new RecordsUnavailable('unreadable', new DOMException('', 'UnknownError')))).toBe('damaged')
  })

  it('calls a browser without IndexedDB unavailable', () => {
    expect(troubleOf(new ReferenceError('indexedDB is not defined'))).toBe('unavailable')
  })

  it.each([undefined, 'broken', {}, new Error('broken')])('has an answer for %o', (thrown) => {
    expect(troubleOf(thrown)).toBe('damaged')
  })
})
