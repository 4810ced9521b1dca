// Names and reads what a text is: PEM, a signing request, a page, a token.
import { type Bytes, fromBase64 } from '../facts/bytes.ts'
import { readContentToken } from './content-token.ts'
import { isProfile, readProfile } from './enrollment-profile.ts'
import { type JsonReading, looksLikeHtml, readEncodedJson, readJson, readMimeBody } from './impostors.ts'
import { looksLikePropertyList, readPropertyList } from './property-list.ts'
import { readDer } from './read-der.ts'
import { readPemText } from './read-pem.ts'
import { readServerTokenBody } from './server-token.ts'
import { isSigningRequest, readSigningRequest } from './signing-request.ts'
import { decodeText } from './text.ts'
import type { DocumentReading } from './types.ts'

/** Reads a file's text; `file` are the bytes it was decoded from. Always an answer; `text` where it is nothing that is known. */
export async function readText(text: string, file: Bytes): Promise<DocumentReading> {
  if (text.trim() === '') return { kind: 'empty' }
  // A property list may hold PEM and a page may show it, so these come first.
  if (looksLikePropertyList(text)) return readList(text, file, 'plain')
  if (looksLikeHtml(text)) return { kind: 'html-page' }
  const json = readJson(text)
  if (json) return readFacts(json, file, 'plain')
  const pem = await readPemText(text, file)
  if (pem) return pem
  const body = readMimeBody(text)
  if (body !== undefined) return readServerTokenBody(body, file)
  return (await readBase64(text, file)) ?? { kind: 'text' }
}

/** Nothing of a token is handed on but its facts: it is a secret. */
async function readFacts(json: JsonReading, file: Bytes, form: 'plain' | 'base64'): Promise<DocumentReading> {
  if (json.kind !== 'content-token') return json
  if (form === 'plain') return { kind: 'unencoded-content-token' }
  return { kind: json.kind, contentToken: await readContentToken(json.entries, file) }
}

async function readList(text: string, file: Bytes, form: 'plain' | 'base64'): Promise<DocumentReading> {
  const list = readPropertyList(text)
  if (list.kind === 'truncated') return { kind: 'truncated' }
  if (list.kind === 'unusable')
    return { kind: text.includes('PushCert') ? 'incomplete-signing-request' : 'property-list' }
  if (isSigningRequest(list.entries)) return readRequest(list.entries, file, form)
  return isProfile(list.entries) ? readProfile(list.entries, file) : { kind: 'property-list' }
}

async function readRequest(
  entries: Map<string, unknown>,
  file: Bytes,
  form: 'plain' | 'base64',
): Promise<DocumentReading> {
  const reading = await readSigningRequest(entries, file)
  if (reading.kind === 'incomplete') return { kind: 'incomplete-signing-request', detail: reading.missing.join(', ') }
  const { signingRequest } = reading
  return form === 'base64'
    ? { kind: 'signing-request', signingRequest }
    : { kind: 'unencoded-signing-request', signingRequest }
}

/** Base64 without any frame: the signing request's own form, a content token's, or a certificate that has lost its BEGIN line. */
async function readBase64(text: string, file: Bytes): Promise<DocumentReading | undefined> {
  const inner = fromBase64(text) ?? fromBase64(wholeQuartets(text))
  if (!inner) return undefined
  const der = await readDer(inner, file)
  if (der) return der
  const decoded = decodeText(inner)
  if (!decoded) return undefined
  if (looksLikePropertyList(decoded.text)) return readList(decoded.text, file, 'base64')
  const json = readEncodedJson(decoded.text)
  return json && readFacts(json, file, 'base64')
}

/** Base64 that was cut off in the middle of a group still shows what it was. */
function wholeQuartets(text: string): string {
  const packed = text.replace(/\s+/g, '')
  return packed.slice(0, packed.length - (packed.length % 4))
}
