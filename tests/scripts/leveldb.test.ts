// The tests search a browser's profile for secrets: what they take apart to do so must come out whole.
import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { logRecords, tableBlocks, unsnap } from '../e2e/support/leveldb.ts'

/** Snappy of `secret-secret-secret`: seven letters as they are, and thirteen copied from seven before. */
const PACKED = Buffer.concat([
  Buffer.from([20, (7 - 1) << 2]),
  Buffer.from('secret-'),
  Buffer.from([((13 - 1) << 2) | 2, 7, 0]),
])
const SECRET = 'secret-secret-secret'

describe('snappy', () => {
  it('is decompressed, copies that overlap themselves included', () => {
    expect(unsnap(PACKED).toString()).toBe(SECRET)
    const short = Buffer.concat([Buffer.from([8, 3 << 2]), Buffer.from('abcd'), Buffer.from([1, 4])])
    expect(unsnap(short).toString()).toBe('abcdabcd')
  })

  it('with long literals is decompressed', () => {
    const text = 'x'.repeat(300)
    const packed = Buffer.concat([Buffer.from([0xac, 0x02, 61 << 2, 43, 1]), Buffer.from(text)])
    expect(unsnap(packed).toString()).toBe(text)
  })

  it('that is damaged gives what could be read of it, and ends', () => {
    expect(unsnap(Buffer.concat([Buffer.from([9, 3 << 2]), Buffer.from('abcd'), Buffer.from([1, 9])])).toString()).toBe(
      'abcd',
    )
    expect(unsnap(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x07])).length).toBe(0)
    expect(unsnap(Buffer.alloc(0)).length).toBe(0)
  })
})

describe('a table', () => {
  const block = (content: Buffer, type: number) => Buffer.concat([content, Buffer.from([type, 0, 0, 0, 0])])
  const entry = (value: Buffer) => Buffer.concat([Buffer.from([0, 1, value.length]), Buffer.from('k'), value])
  const restarts = Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])

  function table(): Buffer {
    const data = block(PACKED, 1)
    const index = Buffer.concat([entry(Buffer.from([0, PACKED.length])), restarts])
    const handle = Buffer.from([0, 0, data.length, index.length])
    const footer = Buffer.concat([handle, Buffer.alloc(40 - handle.length), Buffer.from('57fb808b247547db', 'hex')])
    return Buffer.concat([data, block(index, 0), footer])
  }

  it('gives its blocks decompressed', () => {
    const file = table()
    expect(file.includes(SECRET)).toBe(false)
    expect(tableBlocks(file).map(String)).toContain(SECRET)
  })

  it('is only what ends as one', () => {
    expect(tableBlocks(table().subarray(0, -1))).toEqual([])
    expect(tableBlocks(Buffer.from('short'))).toEqual([])
  })
})

describe('a log', () => {
  const record = (type: number, content: string) => {
    const header = Buffer.alloc(7)
    header.writeUInt16LE(content.length, 4)
    header[6] = type
    return Buffer.concat([header, Buffer.from(content)])
  }

  it('gives records that were written in parts in one piece', () => {
    const file = Buffer.concat([record(1, 'whole'), record(2, 'sec'), record(3, 're'), record(4, 't')])
    expect(logRecords(file).map(String)).toEqual(['whole', 'secret'])
  })

  it('goes on behind the rest of a block that was left empty', () => {
    const first = record(1, 'a'.repeat(32_768 - 7 - 3))
    const file = Buffer.concat([first, Buffer.alloc(3), record(1, 'next')])
    expect(logRecords(file).map((one) => one.length)).toEqual([32_758, 4])
  })
})
