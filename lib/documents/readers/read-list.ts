// Names and reads a property list: a signing request, a profile, a saved web page; as XML or binary.
import type { Bytes } from '../../facts/bytes.ts'
import { readBinaryList } from '../bytes/binary-list.ts'
import { dataOf, readPropertyList } from '../bytes/property-list.ts'
import type { DocumentReading, EnrollmentProfileFacts } from '../kinds/types.ts'
import { isOtaProfile, isProfile, readProfile } from '../renewal/enrollment-profile.ts'
import { isSigningRequest, readSigningRequest } from '../renewal/signing-request.ts'
import { stringsIn } from '../wrappings/layers.ts'
import { linkInList } from './links.ts'
import { lookThrough, type Within } from './within.ts'

/** `base64` is the form in which the portal takes a signing request. */
type Form = 'plain' | 'base64'
type Signature = EnrollmentProfileFacts['signature']

/** An XML list. `signature`: what is known of a signature around it. Never throws. */
export async function readListText(
  text: string,
  within: Within,
  form: Form,
  signature?: Signature,
): Promise<DocumentReading> {
  const list = readPropertyList(text)
  switch (list.kind) {
    case 'truncated':
      return { kind: 'truncated' }
    case 'other':
      return { kind: 'property-list' }
    case 'unusable':
      return { kind: text.includes('PushCert') ? 'incomplete-signing-request' : 'unread-property-list' }
    case 'dictionary':
      if (!list.followed) return readEntries(list.entries, within, form, signature)
      return isSigningRequest(list.entries) ? readPadded(list.entries, within) : { kind: 'unread-property-list' }
  }
}

/** A binary list. A signing request in this form is not what the portal takes, whatever is around it. */
export async function readListBytes(bytes: Bytes, within: Within, signature?: Signature): Promise<DocumentReading> {
  const root = readBinaryList(bytes)
  if (root === undefined) return { kind: 'unread-property-list' }
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return { kind: 'property-list' }
  return readEntries(new Map(Object.entries(root)), within, 'plain', signature)
}

async function readEntries(
  entries: Map<string, unknown>,
  within: Within,
  form: Form,
  signature?: Signature,
): Promise<DocumentReading> {
  if (isSigningRequest(entries)) return readRequest(entries, within.file, form)
  if (isOtaProfile(entries)) return { kind: 'ota-profile' }
  if (isProfile(entries)) return readProfile(entries, within.file, signature)
  // One of a list's values may be a file of a renewal, or a secret.
  return (
    (await readWebArchive(entries, within)) ??
    (await lookThrough(stringsIn([...entries.values()]), within)) ??
    linkInList(entries) ?? { kind: 'property-list' }
  )
}

async function readRequest(entries: Map<string, unknown>, file: Bytes, form: Form): Promise<DocumentReading> {
  const reading = await readSigningRequest(entries, file)
  if (reading.kind === 'incomplete') return { kind: 'incomplete-signing-request', detail: reading.missing.join(', ') }
  const { signingRequest } = reading
  return { kind: form === 'base64' ? 'signing-request' : 'unencoded-signing-request', signingRequest }
}

/** Something stands behind the request's end; what is before it may be whole. */
async function readPadded(entries: Map<string, unknown>, { file }: Within): Promise<DocumentReading> {
  const reading = await readSigningRequest(entries, file)
  const signingRequest = reading.kind === 'whole' && { signingRequest: reading.signingRequest }
  return { kind: 'padded-signing-request', ...signingRequest }
}

/** A page as Safari saves it: what was shown may be the file itself. */
async function readWebArchive(entries: Map<string, unknown>, within: Within): Promise<DocumentReading | undefined> {
  const main = entries.get('WebMainResource')
  if (typeof main !== 'object' || main === null) return undefined
  const bytes = dataOf(new Map<string, unknown>(Object.entries(main)).get('WebResourceData'))
  return (bytes && (await within.look(bytes))) ?? { kind: 'html-page' }
}
