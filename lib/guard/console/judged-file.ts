// Whether a file chosen in the console is the certificate, or the token, that Koshin has judged in this run.
import { i18n } from '#i18n'
import { isPushCertificate, isSameCertificate } from '../../examination/same-certificate.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import type { FileAnswer } from '../file/chosen-file.ts'
import type { ConsoleState } from './state.ts'

/** What the wizard awaits. Never throws: a file that can't be read is not the right one. */
export async function judgedFile(file: File, memory: ConsoleMemory | undefined): Promise<FileAnswer> {
  const judged = memory?.run?.certificate
  const right = judged !== undefined && (await isSameCertificate(file, judged))
  return { right, name: file.name, todo: right ? '' : i18n.t('hold.certificateNotJudged.todo') }
}

/** The same outside the wizard, of the token that is to be uploaded on the page: by the file's key, the SHA-256 of its bytes. */
export async function judgedToken(
  file: File,
  key: Promise<string>,
  findings: ConsoleFindings | undefined,
): Promise<FileAnswer> {
  const expected = findings?.tokenFile?.sha256
  const right = expected !== undefined && (await key) === expected
  return { right, name: file.name, todo: '' }
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.')).toLowerCase()

/**
 * On a page that shows no wizard: a push certificate is known as one wherever it is chosen, a token by the ending of the one that was
 * checked, whatever the console calls things.
 */
export async function judgedAnywhere(
  file: File,
  key: Promise<string>,
  { memory, findings }: Pick<ConsoleState, 'memory' | 'findings'>,
): Promise<FileAnswer> {
  const token = memory?.tokenFiles?.find(({ name }) => endingOf(name) === endingOf(file.name))
  if (token)
    return { right: (await key) === token.sha256, name: file.name, todo: '', kind: 'token', awaited: token.name }
  if (!(await isPushCertificate(file))) return judgedToken(file, key, findings)
  return { ...(await judgedFile(file, memory)), kind: 'certificate' }
}
