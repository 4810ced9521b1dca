// The files that are kept so that they can be saved again: certificates and signing requests, which are public. Never a token, never a key.
import { BIT_STRING, childrenOf, readElement, SEQUENCE } from '../documents/bytes/der.ts'
import { SIGNING_REQUEST_STRINGS } from '../facts/apple.ts'
import { type Bytes, sha256 } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/limits.ts'
import type { KeptFile } from '../model/kept-file.ts'
import { reading, writing } from './database.ts'

export type NewFile = Pick<KeptFile, 'organisationId' | 'runId' | 'kind' | 'fileName' | 'bytes'>

const REQUEST_STRINGS = Object.values(SIGNING_REQUEST_STRINGS)

/**
 * Keeps a file at `now` (milliseconds since 1970). The same bytes are kept once for each organisation, and belong to the last
 * run that brought them. Gives `undefined`, and keeps nothing, where the bytes are not what they are said to be, are too many,
 * or where the organisation is no longer on record.
 */
export async function keepFile(given: NewFile, now: number): Promise<KeptFile | undefined> {
  if (!isPublic(given)) return undefined
  const digest = await sha256(given.bytes)
  return writing(async (transaction) => {
    const { organisationId, runId, kind, fileName, bytes } = given
    if ((await transaction.objectStore('organisations').getKey(organisationId)) === undefined) return undefined
    const files = transaction.objectStore('files')
    const all = await files.index('byOrganisation').getAll(organisationId)
    const known = all.find((one) => one.sha256 === digest && one.kind === kind)
    const file: KeptFile = {
      ...(known ?? {
        id: crypto.randomUUID(),
        organisationId,
        kind,
        fileName,
        sha256: digest,
        bytes: bytes.slice(),
        at: now,
      }),
      ...(runId !== undefined && { runId }),
    }
    await files.put(file)
    return file
  }, 'own')
}

/** The files of an organisation, the last kept first. */
export async function listFiles(organisationId: string): Promise<KeptFile[]> {
  const files = await reading((transaction) =>
    transaction.objectStore('files').index('byOrganisation').getAll(organisationId),
  )
  return files.sort((one, other) => other.at - one.at)
}

/** The last gate before anything is written, or handed on: whatever is not plainly a certificate or a signing request stays out. */
export function isPublic({ kind, bytes }: Pick<KeptFile, 'kind' | 'bytes'>): boolean {
  if (bytes.length === 0 || bytes.length > MAX_DOCUMENT_BYTES) return false
  return kind === 'push-certificate' ? isCertificate(bytes) : isSigningRequest(bytes)
}

/**
 * One DER sequence from the first byte to the last, of two sequences and a bit string: what is certified, how it is signed, the
 * signature (RFC 5280, section 4.1). A private key and a token are put together of other elements.
 */
function isCertificate(bytes: Bytes): boolean {
  const whole = readElement(bytes)
  if (whole?.tag !== SEQUENCE || whole.indefinite || whole.end !== bytes.length) return false
  const [signed, algorithm, signature, ...others] = childrenOf(bytes, whole)
  const isShaped = signed?.tag === SEQUENCE && algorithm?.tag === SEQUENCE && signature?.tag === BIT_STRING
  return isShaped && signature.end === whole.end && others.length === 0
}

/** Base64 from end to end, of a property list that has all three strings. */
function isSigningRequest(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  try {
    const list = atob(text)
    return REQUEST_STRINGS.every((name) => list.includes(`<key>${name}</key>`)) && list.trimEnd().endsWith('</plist>')
  } catch {
    return false
  }
}
