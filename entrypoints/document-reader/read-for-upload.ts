// Answers for the portal's upload screen what a chosen file came to. Loads X.509: only the reader of files imports this.
import * as v from 'valibot'
import { type DocumentKind, kindOf } from '../../lib/documents/kinds/kinds.ts'
import { examine } from '../../lib/examination/examine.ts'
import { readAndProve } from '../../lib/examination/read.ts'
import { wordKey } from '../../lib/facts/word-key.ts'
import type { FileAnswer } from '../../lib/guard/file/chosen-file.ts'
import { words } from '../../lib/guard/words.ts'
import { adviceOn, judgeMisplaced, type Misplaced } from '../../lib/judgement/files/misplaced.ts'
import { UploadRecord } from '../../lib/model/upload-record.ts'

/**
 * Only a vendor-signed signing request without a stop is right; anything else is answered with its name and what to do. `record` is
 * an {@link UploadRecord}; rejects for anything else. `now` is in milliseconds since 1970.
 */
export async function readForUpload(file: File, record: unknown, now = Date.now()): Promise<FileAnswer> {
  const { runs, certificate } = v.parse(UploadRecord, record)
  const read = await readAndProve(file)
  const { kind } = read.reading
  // Nothing else of the organisation is handed to the page, so that of no other file it could be told whose it is.
  const organisation = kind === 'push-certificate' ? certificate : undefined
  const { judgement, misplaced, remember } = examine(read, { organisation, others: [], runs, now }, 'signing-request')
  if (misplaced || !judgement) return otherFile(kind, misplaced ?? judgeMisplaced(kind, 'signing-request', undefined))
  const [gravest] = judgement.findings
  if (judgement.verdict === 'stop' || remember?.kind !== 'signing-request') {
    const id = gravest?.id ?? 'requestDamaged'
    return { right: false, name: words(`finding.${id}.title`), todo: words(`finding.${id}.todo`) }
  }
  const { fileName: _known, ...signingRequest } = remember.signingRequest
  const text = new TextDecoder().decode(remember.copy)
  return {
    right: true,
    name: words('documents.signingRequest.name'),
    todo: '',
    signingRequest: { ...signingRequest, text },
  }
}

/** What is said of a file that is no signing request. Of one that could not be read it is not claimed that it is none. */
function otherFile(kind: DocumentKind, misplaced: Misplaced): FileAnswer {
  const name = words(`documents.${wordKey(kind)}.name`)
  const todo = adviceOn(kind, 'signing-request', misplaced).map((key) => words(key))
  return {
    right: false,
    name: kindOf(kind).is === 'unclear' ? words('judge.cannotTell') : words('judge.notRequest', [name]),
    // Japanese sentences stand without a blank between them.
    todo: todo.reduce((said, more) => `${said}${said.endsWith('。') ? '' : ' '}${more}`),
  }
}
