// Reads an ADE server token: a message that is encrypted for the MDM's key, so that only its outside can be read.
import 'reflect-metadata'
import { ContentInfo, EnvelopedData, type RecipientInfo } from '@peculiar/asn1-cms'
import { AsnConvert, AsnParser } from '@peculiar/asn1-schema'
import { type Bytes, fromBase64, sha256, toHex, wholeGroups } from '../../facts/bytes.ts'
import { endOfElement, readElement, SEQUENCE } from '../bytes/der.ts'
import { kindOfDer } from '../bytes/der-kind.ts'
import { readName, serialText } from '../certificates/distinguished-name.ts'
import type { DocumentReading, ServerTokenFacts, TokenRecipient } from '../kinds/types.ts'

/** Ciphers by object identifier. Sources: RFC 3565, RFC 3370. */
const CIPHERS: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.1.2', 'AES-128-CBC'],
  ['2.16.840.1.101.3.4.1.22', 'AES-192-CBC'],
  ['2.16.840.1.101.3.4.1.42', 'AES-256-CBC'],
  ['1.2.840.113549.3.7', '3DES-CBC'],
])
/** Far above any real token. */
const LARGEST_MESSAGE = 256 * 1024
const LIMITS = { berOptions: { maxDepth: 32, maxNodes: 4000, maxContentLength: LARGEST_MESSAGE } }
/** More are not read; real tokens have one. */
const MOST_RECIPIENTS = 8

/** The text after a MIME header -> what it is: a server token, or one that is cut off or damaged. Undefined for a signed message. */
export async function readServerTokenBody(text: string, file: Bytes): Promise<DocumentReading | undefined> {
  const packed = text.replace(/\s+/g, '')
  const message = fromBase64(packed) ?? (/^[A-Za-z0-9+/]*$/.test(packed) ? fromBase64(wholeGroups(packed)) : undefined)
  // The beginning of a header's line, or too little of base64.
  const isCut = packed.length < 4 || /^[A-Za-z-]{1,60}$/.test(packed)
  if (isCut && message?.[0] !== SEQUENCE) return { kind: 'truncated' }
  if (!message) return { kind: 'broken-token' }
  const kind = kindOfDer(message)
  if (kind === 'signed-message') return undefined
  if (kind === 'unread-message') return { kind }
  // Too short to show what it was meant to be.
  if (message[0] === SEQUENCE && endOfElement(message) === undefined) return { kind: 'truncated' }
  return kind === 'encrypted-message' ? readServerToken(message, file, true) : { kind: 'broken-token' }
}

/**
 * DER or BER of an encrypted message -> its facts. `file` are the bytes of the whole file, for its SHA-256; `framed` says whether
 * the message came in its MIME frame. Never throws.
 */
export async function readServerToken(message: Bytes, file: Bytes, framed: boolean): Promise<DocumentReading> {
  const end = endOfElement(message)
  if (end === undefined) return { kind: 'truncated' }
  const envelope = end <= LARGEST_MESSAGE ? readEnvelope(message.slice(0, end)) : undefined
  if (!envelope) return { kind: 'broken-token' }
  if (envelope === 'unread') return { kind: 'unread-message' }
  const serverToken: ServerTokenFacts = { sha256: await sha256(file), size: file.length, ...envelope, framed }
  return { kind: 'server-token', serverToken }
}

/** Undefined where the message names nobody who could read it, or has nothing in it; `unread` where all keys are of another kind. */
function readEnvelope(message: Bytes): Pick<ServerTokenFacts, 'recipients' | 'cipher'> | 'unread' | undefined {
  try {
    const envelope = AsnParser.parse(AsnParser.parse(message, ContentInfo, LIMITS).content, EnvelopedData, LIMITS)
    const recipients = [...envelope.recipientInfos].slice(0, MOST_RECIPIENTS).flatMap(readRecipient)
    const { contentEncryptionAlgorithm, encryptedContent } = envelope.encryptedContentInfo
    const pieces = encryptedContent?.constructedValue ?? (encryptedContent?.value ? [encryptedContent.value] : [])
    if (recipients.length === 0 && envelope.recipientInfos.length > 0) return 'unread'
    if (recipients.length === 0 || !pieces.some((piece) => piece.byteLength > 0)) return undefined
    const { algorithm } = contentEncryptionAlgorithm
    return { recipients, cipher: CIPHERS.get(algorithm) ?? algorithm }
  } catch {
    return undefined
  }
}

function readNameOf(der: Bytes): string {
  const element = readElement(der)
  return element ? readName(der, element).text : ''
}

/** Only recipients by RSA key occur. An RSA-encrypted key is as long as the key that it was encrypted with. */
function readRecipient({ ktri }: RecipientInfo): TokenRecipient[] {
  if (!ktri) return []
  const keyBits = ktri.encryptedKey.byteLength * 8
  const { issuerAndSerialNumber: named, subjectKeyIdentifier } = ktri.rid
  if (named) {
    const issuer = readNameOf(new Uint8Array(AsnConvert.serialize(named.issuer)))
    return [{ issuer, serial: serialText(new Uint8Array(named.serialNumber)), keyBits }]
  }
  return [{ ...(subjectKeyIdentifier && { keyId: toHex(new Uint8Array(subjectKeyIdentifier.buffer)) }), keyBits }]
}
