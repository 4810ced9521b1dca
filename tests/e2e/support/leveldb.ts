// Takes a browser's LevelDB files apart, so that what is written in them compressed or in pieces can be searched too.
// Source of the formats: leveldb's doc/table_format.md and doc/log_format.md, snappy's format_description.txt.
import { Buffer } from 'node:buffer'

/** The last eight bytes of every table. */
const MAGIC = Buffer.from('57fb808b247547db', 'hex')
const FOOTER = 48
const LOG_BLOCK = 32_768
const LOG_HEADER = 7

/** The blocks of a table (`.ldb`), decompressed; none where the file is no table. */
export function tableBlocks(file: Buffer): Buffer[] {
  if (file.length < FOOTER || !file.subarray(-8).equals(MAGIC)) return []
  const footer = new Cursor(file.subarray(-FOOTER))
  footer.handle()
  const index = blockAt(file, footer.handle())
  return [index, ...valuesOf(index).map((value) => blockAt(file, new Cursor(value).handle()))]
}

/** The records of a log (`.log`), each in one piece. */
export function logRecords(file: Buffer): Buffer[] {
  const records: Buffer[] = []
  let parts: Buffer[] = []
  for (let at = 0; at + LOG_HEADER <= file.length; ) {
    const room = LOG_BLOCK - (at % LOG_BLOCK)
    const length = file.readUInt16LE(at + 4)
    const type = file[at + 6]
    if (room < LOG_HEADER || type === 0 || type === undefined) {
      at += room
      continue
    }
    const part = file.subarray(at + LOG_HEADER, at + LOG_HEADER + length)
    // 1: the whole record. 2, 3, 4: its first, middle and last part.
    parts = type === 1 || type === 2 ? [part] : [...parts, part]
    if (type === 1 || type === 4) records.push(Buffer.concat(parts))
    at += LOG_HEADER + length
  }
  return records
}

/** Decompresses snappy; what can't be decompressed gives what could be, so that nothing searchable is lost. */
export function unsnap(packed: Buffer): Buffer {
  const cursor = new Cursor(packed)
  const length = cursor.varint()
  const out = new Uint8Array(Math.min(length, 64 * 1024 * 1024))
  let filled = 0
  while (!cursor.isAtEnd && filled < out.length) {
    const tag = cursor.byte()
    const kind = tag & 3
    if (kind === 0) {
      const short = tag >> 2
      const size = (short < 60 ? short : cursor.little(short - 59)) + 1
      const literal = cursor.take(size)
      out.set(literal.subarray(0, out.length - filled), filled)
      filled += literal.length
      continue
    }
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
    const back = kind === 1 ? ((tag >> 5) << 8) | cursor.byte() : cursor.little(kind === 2 ? 2 : 4)
    if (back === 0 || back > filled) break
    for (let index = 0; index < size && filled < out.length; index++, filled++) out[filled] = out[filled - back] ?? 0
  }
  return Buffer.from(out.subarray(0, filled))
}

function blockAt(file: Buffer, { offset, size }: Handle): Buffer {
  const content = file.subarray(offset, offset + size)
  return file[offset + size] === 1 ? unsnap(content) : content
}

/** The values of a block's entries. */
function valuesOf(block: Buffer): Buffer[] {
  if (block.length < 4) return []
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4)
  const cursor = new Cursor(block.subarray(0, Math.max(end, 0)))
  const values: Buffer[] = []
  while (!cursor.isAtEnd) {
    cursor.varint()
    const ownKey = cursor.varint()
    const size = cursor.varint()
    cursor.take(ownKey)
    values.push(cursor.take(size))
  }
  return values
}

interface Handle {
  offset: number
  size: number
}

class Cursor {
  #at = 0
  readonly #bytes: Buffer

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  byte(): number {
    const byte = this.#bytes[this.#at] ?? 0
    this.#at += 1
    return byte
  }

  take(length: number): Buffer {
    const taken = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return taken
  }

  little(bytes: number): number {
    let value = 0
    for (let place = 0; place < bytes; place++) value += this.byte() * 256 ** place
    return value
  }

  varint(): number {
    let value = 0
    for (let place = 0; place < 10; place++) {
      const byte = this.byte()
      value += (byte & 0x7f) * 128 ** place
      if (byte < 0x80) break
    }
    return value
  }

  handle(): Handle {
    return { offset: this.varint(), size: this.varint() }
  }
}
