// Searches every file of a browser's profile for a secret, in whatever way it may have been written down.
import { Buffer } from 'node:buffer'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { logRecords, tableBlocks, unsnap } from './leveldb.ts'

export interface Hit {
  /** From the profile's folder. */
  file: string
  /** Which way of writing the secret was found: `text`, `base64`, `hexadecimal`; `wide` in two bytes a character. */
  as: string
  /** `raw`: as the file lies on the disk. `unpacked`: in a record of LevelDB that was compressed or in pieces. */
  where: 'raw' | 'unpacked'
}

/** Characters of a piece that is looked for: a secret may be broken over lines or pages, so that the whole is nowhere. */
const PIECE = 32
/** How a value begins that Chromium has compressed before writing it. Source: idb_value_wrapping.cc. */
const COMPRESSED_VALUE = Buffer.from([0xff, 0x11, 0x02])

/** Every place in the profile where a part of the secret stands. Call it when the browser is closed. */
export async function searchProfile(profile: string, secret: string | Uint8Array): Promise<Hit[]> {
  const needles = needlesOf(Buffer.from(secret))
  const hits: Hit[] = []
  const entries = await readdir(profile, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (files.length < 20) throw new Error(`${profile} is no profile of a browser that has been used`)
  for (const path of files) {
    const content = await readFile(path)
    const file = relative(profile, path)
    for (const [as, needle] of needles) {
      if (content.includes(needle)) hits.push({ file, as, where: 'raw' })
      else if (unpacked(path, content).some((part) => part.includes(needle))) hits.push({ file, as, where: 'unpacked' })
    }
  }
  return hits
}

const memory = new WeakMap<Buffer, Buffer[]>()

function unpacked(path: string, content: Buffer): Buffer[] {
  const known = memory.get(content)
  if (known) return known
  const parts = path.endsWith('.ldb') || path.endsWith('.sst') ? tableBlocks(content) : []
  const records = path.endsWith('.log') ? logRecords(content) : []
  const all = [...parts, ...records]
  const values = [content, ...all].flatMap(compressedValues)
  memory.set(content, [...all, ...values])
  return [...all, ...values]
}

function compressedValues(part: Buffer): Buffer[] {
  const values: Buffer[] = []
  for (let at = part.indexOf(COMPRESSED_VALUE); at !== -1 && values.length < 1000; ) {
    values.push(unsnap(part.subarray(at + COMPRESSED_VALUE.length)))
    at = part.indexOf(COMPRESSED_VALUE, at + 1)
  }
  return values
}

/** Pieces of the secret in every way of writing it: at its beginning, in its middle and at its end. */
function needlesOf(secret: Buffer): [string, Buffer][] {
  const base64 = [0, 1, 2].flatMap((shift) => pieces(Buffer.from(secret.subarray(shift)).toString('base64')))
  const texts: [string, string[]][] = [
    ['text', pieces(secret.toString('latin1'))],
    ['base64', base64],
    ['hexadecimal', pieces(secret.toString('hex'))],
  ]
  return texts.flatMap(([as, all]) =>
    all.flatMap((piece): [string, Buffer][] => [
      [as, Buffer.from(piece, 'latin1')],
      [`${as}, wide`, Buffer.from(piece, 'utf16le')],
    ]),
  )
}

function pieces(text: string): string[] {
  if (text.length < PIECE + 8) throw new Error('Too short a secret to search for: it might stand somewhere by chance')
  // The end of base64 depends on what follows.
  const last = text.length - PIECE - 4
  return [...new Set([0, Math.floor(last / 2), last])].map((start) => text.slice(start, start + PIECE))
}
