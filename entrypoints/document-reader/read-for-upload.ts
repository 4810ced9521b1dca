// Answers for the portal's upload screen what a chosen file came to. Loads X.509: only the reader of files imports this.
import * as v from 'valibot'
import { wordKey } from '../../lib/documents/kinds.ts'
import { examineFile } from '../../lib/examination/examine-file.ts'
import type { FileAnswer } from '../../lib/guard/chosen-file.ts'
import { words } from '../../lib/guard/words.ts'
import { UploadRecord } from '../../lib/model/upload-record.ts'

/** Nothing but the runs counts here: a signing request has no UID, and the page knows for which certificate it stands. */
const NOBODY = { organisation: undefined, others: [] }

/**
 * Only a vendor-signed signing request without a stop is right; anything else is answered with its name and what to do. `record` is
 * an {@link UploadRecord}; rejects for anything else. `now` is in milliseconds since 1970.
 */
export async function readForUpload(file: File, record: unknown, now = Date.now()): Promise<FileAnswer> {
  const runs = v.parse(UploadRecord, record).runs.map((run) => ({ ...run, before: {} }))
  const { file: read, judgement, remember } = await examineFile(file, { ...NOBODY, runs, now })
  if (read.reading.kind !== 'signing-request' || !judgement) {
    const key = wordKey(read.reading.kind)
    return { right: false, name: words(`documents.${key}.name`), todo: words(`documents.${key}.todo`) }
  }
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
