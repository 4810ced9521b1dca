// The one way for a file: read it, prove its issuer, judge it, say what may be remembered. Heavy: import it only where a file is judged.
import type { JudgedKind } from '../documents/kinds/kinds.ts'
import type { RunOfFile } from '../judgement/files/known-file.ts'
import { type Examined, examine, type FileRecord } from './examine.ts'
import { readAndProve } from './read.ts'

/** Reads and judges a chosen file. Where one kind is `wanted`, a file of another kind is not that one. Never throws. */
export async function examineFile<One extends RunOfFile>(
  file: File,
  record: FileRecord<One>,
  wanted?: JudgedKind,
): Promise<Examined<One>> {
  return examine(await readAndProve(file), record, wanted)
}
