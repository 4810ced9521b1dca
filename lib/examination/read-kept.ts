// Reads a file that was kept, to put it beside another one. Heavy: it brings X.509.
import { readDocument } from '../documents/read-document.ts'
import { sha256 } from '../facts/bytes.ts'
import type { Comparable } from '../judgement/files/compare.ts'
import type { KeptFile } from '../model/kept-file.ts'
import { comparableOf, keyPrintOf } from './comparable.ts'

/** Undefined where it is not what it was kept as: its place on the disk was damaged. */
export async function readKept(kept: KeptFile): Promise<Comparable | undefined> {
  const { kind, fileName: name, bytes, at } = kept
  if ((await sha256(bytes)) !== kept.sha256) return undefined
  const reading = await readDocument({ name, bytes })
  if (reading.kind !== kind) return undefined
  return comparableOf(
    { reading, name, key: await keyPrintOf(reading) },
    { organisation: undefined, run: undefined },
    at,
  )
}
