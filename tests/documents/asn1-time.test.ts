// Times in certificates: the two ways of writing, the turn of the century, and what is none.
import { describe, expect, it } from 'vitest'
import { readTime } from '../../lib/documents/bytes/asn1-time.ts'
import { readElement } from '../../lib/documents/bytes/der.ts'

function timeOf(tag: number, text: string): number | undefined {
  const der = Uint8Array.from([tag, text.length, ...Buffer.from(text)])
  return readTime(der, readElement(der))
}

describe('a time in a certificate', () => {
  it.each([
    [0x17, '260210174447Z', Date.UTC(2026, 1, 10, 17, 44, 47)],
    [0x17, '491231235959Z', Date.UTC(2049, 11, 31, 23, 59, 59)],
    [0x17, '500101000000Z', Date.UTC(1950, 0, 1)],
    [0x18, '20500101000000Z', Date.UTC(2050, 0, 1)],
    [0x18, '20280229120000Z', Date.UTC(2028, 1, 29, 12)],
  ])('%i %s', (tag, text, time) => {
    expect(timeOf(tag, text)).toBe(time)
  })

  it.each([
    [0x17, '2602101744Z'],
    [0x17, '260210174447+0900'],
    [0x17, '260230000000Z'],
    [0x17, '261301000000Z'],
    [0x17, '260101240000Z'],
    [0x17, ''],
    [0x18, '260210174447Z'],
    [0x18, '20270229000000Z'],
    [0x18, '20270101000000.5Z'],
    [0x04, '260210174447Z'],
  ])('is none: %i %s', (tag, text) => {
    expect(timeOf(tag, text)).toBeUndefined()
  })
})
