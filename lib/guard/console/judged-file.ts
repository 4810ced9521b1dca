// Whether a file chosen in the console is the certificate that Koshin has judged in this run: the very same bytes.
import { i18n } from '#i18n'
import type { ConsoleMemory } from '../../model/console-memory.ts'
import type { FileAnswer } from '../chosen-file.ts'

/** More than this, in bytes, is no certificate; it is not even read. */
const LARGEST = 1024 * 1024

async function sha256(file: File): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Compares by SHA-256. Never throws: a file that can't be read is not the right one. */
export async function judgedFile(file: File, memory: ConsoleMemory | undefined): Promise<FileAnswer> {
  const wrong: FileAnswer = { right: false, name: file.name, todo: i18n.t('hold.certificateNotJudged.todo') }
  const judged = memory?.run?.certificate
  if (!judged || file.size > LARGEST) return wrong
  try {
    return (await sha256(file)) === judged.sha256 ? { right: true, name: file.name, todo: '' } : wrong
  } catch {
    return wrong
  }
}
