// Reads and judges a file for the portal's upload screen. Loads X.509: only the reader of files imports this.

import { proveIssuer } from '../../lib/documents/issuer.ts'
import { wordKey } from '../../lib/documents/kinds.ts'
import { readFile } from '../../lib/documents/read-file.ts'
import { TRUSTED_AUTHORITIES } from '../../lib/examination/trusted.ts'
import type { FileAnswer } from '../../lib/guard/chosen-file.ts'
import { words } from '../../lib/guard/words.ts'
import { judgeSigningRequest } from '../../lib/judgement/files/signing-request.ts'

/** Only a vendor-signed signing request without a stop is right; anything else is answered with its name and what to do. */
export async function readForUpload(file: File): Promise<FileAnswer> {
  const reading = await readFile(file)
  if (reading.kind !== 'signing-request') {
    const key = wordKey(reading.kind)
    return { right: false, name: words(`documents.${key}.name`), todo: words(`documents.${key}.todo`) }
  }
  const [vendor, ...helpers] = reading.signingRequest.chain
  const authentic = vendor && (await proveIssuer(vendor, TRUSTED_AUTHORITIES, helpers))
  const { findings, verdict } = judgeSigningRequest(reading, { now: Date.now(), ...(authentic && { authentic }) })
  const stop = findings.find(({ level }) => level === 'stop')
  if (verdict === 'stop' && stop) {
    return { right: false, name: words(`finding.${stop.id}.title`), todo: words(`finding.${stop.id}.todo`) }
  }
  const { sha256, publicKey, vendor: name } = reading.signingRequest
  // To be kept; a file that can't be read a second time is judged all the same.
  const text = await file.text().catch(() => undefined)
  return {
    right: true,
    name: words('documents.signingRequest.name'),
    todo: '',
    signingRequest: {
      sha256,
      publicKey,
      ...(name !== undefined && { vendor: name.slice(0, 200) }),
      ...(text !== undefined && { text }),
    },
  }
}
