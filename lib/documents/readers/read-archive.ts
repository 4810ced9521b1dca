// Reads an archive or an office document: what of a renewal is in it is named beside; a secret in it makes it one.
import { inOneLine } from '../../facts/plain-text.ts'
import type { BundlePart, CertificateFacts, DocumentReading, OtherReading } from '../kinds/types.ts'
import type { Packed } from '../wrappings/archive.ts'
import { type OfficeDocument, officeDocument } from '../wrappings/office.ts'
import { holdsFiles, isSecret, type Within } from './within.ts'

/** Files beyond these are not looked at; of what was found, and of the names, fewer are shown. */
const MOST_FILES = 32
const MOST_PARTS = 16
const MOST_NAMES = 5

/** What was found in an archive so far. */
interface Found {
  parts: BundlePart[]
  /** Of the push certificates among them. */
  certificates: CertificateFacts[]
}

/**
 * An archive is of no use to portal or console, whatever is in it: what that is, is named beside. What macOS adds for itself
 * (`__MACOSX`, `._name`) is left out, and folders are.
 */
export async function readArchive(format: string, all: readonly Packed[], within: Within): Promise<DocumentReading> {
  const document = officeDocument(all)
  if (document) return readDocumentOf(document, within)
  const files = all.filter(({ name }) => !/^__MACOSX\/|(?:^|\/)\.[^/]*$|\/$/.test(name))
  const found: Found = { parts: [], certificates: [] }
  const secret = await lookInto(files, within, found)
  if (secret) return secret
  const names = files.slice(0, MOST_NAMES).map(({ name }) => inOneLine(name))
  const listed = [...names, ...(files.length > MOST_NAMES ? ['…'] : [])].join(', ')
  return withFound({ kind: 'archive', detail: listed === '' ? format : `${format}: ${listed}` }, found)
}

/** What is pasted into a document has no name in it. */
async function readDocumentOf({ format, text, embedded }: OfficeDocument, within: Within): Promise<DocumentReading> {
  const found: Found = { parts: [], certificates: [] }
  const inside = await within.look(await text())
  if (inside && isSecret(inside)) return inside
  if (inside) add(found, inside)
  const secret = await lookInto(embedded, within, found)
  return secret ?? withFound({ kind: 'office-document', detail: format }, found)
}

/** Adds what the files hold. The first secret is what the whole is; beside it stand the names of all. */
async function lookInto(files: readonly Packed[], within: Within, found: Found): Promise<OtherReading | undefined> {
  let secret: OtherReading | undefined
  for (const { name, content } of files.slice(0, MOST_FILES)) {
    const bytes = await content()
    const inside = bytes && (await within.apart().look(bytes))
    if (!inside) continue
    add(found, inside, inOneLine(name))
    if (isSecret(inside)) secret ??= inside
  }
  return secret && withFound({ kind: secret.kind }, { parts: found.parts, certificates: [] })
}

/** An archive in an archive stands for what is in it. */
function add(found: Found, inside: DocumentReading, name?: string): void {
  const isPacked = holdsFiles(inside)
  const parts: readonly BundlePart[] = isPacked ? inside.parts : [{ kind: inside.kind }]
  for (const part of parts) {
    const names = [name, part.name].filter((one) => one !== undefined)
    found.parts.push({ kind: part.kind, ...(names.length > 0 && { name: names.join(' › ') }) })
  }
  if ((inside.kind === 'push-certificate' || isPacked) && inside.certificate)
    found.certificates.push(inside.certificate)
}

/** Where only one push certificate is in it, that is shown. */
function withFound(reading: OtherReading, { parts, certificates }: Found): OtherReading {
  const [certificate] = certificates
  const isOne = parts.filter(({ kind }) => kind === 'push-certificate').length === 1
  return {
    ...reading,
    ...(certificate && isOne && { certificate }),
    ...(parts.length > 0 && { parts: parts.slice(0, MOST_PARTS) }),
  }
}
