// Reads and judges a chosen token file. Heavy: it brings the readers of files, so it is imported only where a file is judged.
import { isJudged } from '../../lib/documents/kinds.ts'
import { readFile } from '../../lib/documents/read-file.ts'
import { readServerTokenName } from '../../lib/documents/token-file-name.ts'
import type { DocumentReading, ServerTokenFacts } from '../../lib/documents/types.ts'
import { judgeContentToken } from '../../lib/judgement/files/content-token.ts'
import type { Judgement } from '../../lib/judgement/files/finding.ts'
import { estimateExpiry, judgeServerToken } from '../../lib/judgement/files/server-token.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { TokenFacts } from '../../lib/model/token.ts'
import type { Judged } from './judge-file.ts'

export type KeptToken = Omit<TokenFacts, 'at'>

interface Against {
  organisation: Organisation
  others: readonly Organisation[]
  run: Run
  /** Milliseconds since 1970, UTC. */
  now: number
}

/** Judges the server token of this run. Of the file only what may be known is kept, never the token. */
export async function judgeServerTokenFile(file: File, against: Against): Promise<Judged<KeptToken>> {
  const { organisation, others, run, now } = against
  const reading = await readFile(file)
  const chosen = { name: file.name, modifiedAt: file.lastModified }
  const judgement = judgeServerToken(reading, { organisation, others, run, file: chosen, now })
  if (reading.kind !== 'server-token') return refused(reading, judgement)
  const { sha256 } = reading.serverToken
  const named = readServerTokenName(file.name)
  const name = run.tokenDownloads?.at(-1)?.name ?? named?.server
  const recipient = recipientIn(reading.serverToken)
  const facts: KeptToken = {
    fileName: file.name,
    sha256,
    ...(name !== undefined && { name }),
    ...(named && { notAfter: estimateExpiry(named.at), isEstimate: true }),
    ...(recipient && { recipient }),
    ...(organisation.tokenAccount !== undefined && { downloadedBy: organisation.tokenAccount }),
  }
  return { kind: 'judged', judgement, facts }
}

/** Judges the content token of this run. Of the file only what may be known is kept, never the token. */
export async function judgeContentTokenFile(file: File, against: Against): Promise<Judged<KeptToken>> {
  const { organisation, others, run, now } = against
  const reading = await readFile(file)
  const chosen = { name: file.name, modifiedAt: file.lastModified }
  const judgement = judgeContentToken(reading, { organisation, others, run, file: chosen, now })
  if (reading.kind !== 'content-token') return refused(reading, judgement)
  const { sha256, organisationName, notAfter } = reading.contentToken
  const facts: KeptToken = {
    fileName: file.name,
    sha256,
    ...(organisationName !== undefined && { name: organisationName }),
    ...(notAfter !== undefined && { notAfter }),
    ...(organisation.tokenAccount !== undefined && { downloadedBy: organisation.tokenAccount }),
  }
  return { kind: 'judged', judgement, facts }
}

function refused(reading: DocumentReading, judgement: Judgement): Judged<KeptToken> {
  // A file of a renewal that is the wrong one here: the judgement says so in the words of the token that is needed.
  if (isJudged(reading.kind)) return { kind: 'refused', judgement }
  const detail = 'detail' in reading ? reading.detail : undefined
  return { kind: 'other', is: reading.kind, ...(detail !== undefined && { detail }) }
}

/** The first recipient that is named by issuer and serial, as the record keeps it. */
function recipientIn({ recipients }: ServerTokenFacts): KeptToken['recipient'] {
  for (const { issuer, serial } of recipients) {
    if (issuer !== undefined && serial !== undefined) return { issuer, serial }
  }
  return undefined
}
