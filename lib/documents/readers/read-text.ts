// Names and reads what a text is: PEM, a signing request, a page, a token.
import { fromBase64, wholeGroups } from '../../facts/bytes.ts'
import { isBinaryList } from '../bytes/binary-list.ts'
import { looksLikePropertyList } from '../bytes/property-list.ts'
import { decodeText } from '../bytes/text.ts'
import type { DocumentReading } from '../kinds/types.ts'
import { isContentToken, readContentToken } from '../renewal/content-token.ts'
import { readProfileListing } from '../renewal/enrollment-profile.ts'
import { readServerTokenBody } from '../renewal/server-token.ts'
import { secretIn, showsContentToken } from '../secrets/secrets.ts'
import { objectsIn, stringsIn } from '../wrappings/layers.ts'
import { listWithin, looksLikeHtml, textOfMarkup } from '../wrappings/markup.ts'
import { readBeside } from './beside.ts'
import { isFollowedToken, isLetter, type JsonReading, readEncodedJson, readJson, readMimeBody } from './impostors.ts'
import { linkInText } from './links.ts'
import { byMagic } from './magic.ts'
import { readDer } from './read-der.ts'
import { readListBytes, readListText } from './read-list.ts'
import { readPage } from './read-page.ts'
import { readPemText } from './read-pem.ts'
import { isSecret, lookThrough, type Within, withFlaw } from './within.ts'

/** Base64 of fewer different bytes is a letter over and over. */
const FEWEST_BYTES = 8

/** What somebody has encrypted, with OpenPGP, age or Ansible: what is in it nobody can tell without the key. */
const LOCKED = /^(?:-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE)-----|age-encryption\.org\/v\d|\$ANSIBLE_VAULT;)/m
/** Lines of base64 up to an END line. */
const PEM_END = /^[A-Za-z0-9+/]{4,80}={0,2}[ \t]*\r?\n-----END [A-Z0-9 ]{1,40}-----/m
/** BinHex, as old Macs packed files. Source: RFC 1741. */
const PACKED_FOR_MAIL = /^\(This file must be converted with BinHex/m

/** Reads a file's text. Always an answer; `text` where it is nothing that is known. */
export async function readText(text: string, within: Within): Promise<DocumentReading> {
  if (text.trim() === '') return { kind: 'empty' }
  const json = readJson(text)
  const isPage = !json && looksLikeHtml(text) && !looksLikePropertyList(text)
  const reading = isPage ? await readPage(text, within) : await readPlain(text, json, within)
  const isEnd = reading.kind === 'text' && isEndAlone(text)
  if (isSecret(reading)) return reading
  const beside = await readBeside(text, { kind: reading.kind, isPage }, within)
  return beside ?? (isEnd ? { kind: 'truncated' } : reading)
}

/** The end of a file in PEM whose beginning is missing. */
function isEndAlone(text: string): boolean {
  return PEM_END.test(text) && !text.includes('-----BEGIN ')
}

/** The text as it stands, if it is no page: that may show an example; anything else with a secret in it is one. */
async function readPlain(text: string, json: JsonReading | undefined, within: Within): Promise<DocumentReading> {
  const secret = secretIn(text)
  if (secret) return secret.kind === 'private-key' ? ((await readKeys(text, within)) ?? secret) : secret
  // A property list may hold PEM, so it comes first.
  if (looksLikePropertyList(text)) return readListText(text, within, 'plain')
  if (json?.kind === 'json' && showsContentToken(text)) return { kind: 'wrapped-content-token' }
  if (json) return readFacts(json, within, 'plain')
  const list = await readListWithin(text, within)
  if (list) return list
  const pem = await readPemText(text, within)
  if (pem) return pem
  const body = readMimeBody(text)
  if (body !== undefined) {
    const message = await readMessage(body, within)
    return message.kind === 'server-token' && isLetter(text) ? { kind: 'unread-message' } : message
  }
  if (showsContentToken(text)) return { kind: 'wrapped-content-token' }
  if (LOCKED.test(text)) return { kind: 'unread-message' }
  if (PACKED_FOR_MAIL.test(text)) return { kind: 'unread-bytes' }
  return (
    (await readProfileListing(text, within.file)) ??
    (await readBase64(text, within)) ??
    linkInText(text) ?? { kind: 'text' }
  )
}

/** A request or a profile with other text around it holds certificates, too: it comes before them. */
async function readListWithin(text: string, within: Within): Promise<DocumentReading | undefined> {
  const list = listWithin(text) ?? (text.includes('&lt;plist') ? listWithin(textOfMarkup(text)) : undefined)
  return list === undefined ? undefined : within.look(list)
}

/** A file of PEM with a private key: what else is in it is named beside. */
async function readKeys(text: string, within: Within): Promise<DocumentReading | undefined> {
  const reading = await readPemText(text, within)
  return reading?.kind === 'private-key' ? reading : undefined
}

/** What a MIME frame holds: a server token, or something signed. */
async function readMessage(body: string, within: Within): Promise<DocumentReading> {
  const token = await readServerTokenBody(body, within.file)
  if (token) return token
  const message = fromBase64(body)
  return (message && (await readDer(message, within))) ?? { kind: 'unread-message' }
}

/** Nothing of a token is handed on but its facts: it is a secret. */
async function readFacts(json: JsonReading, within: Within, form: 'plain' | 'base64'): Promise<DocumentReading> {
  if (json.kind === 'content-token') {
    if (form === 'plain') return { kind: 'unencoded-content-token' }
    return { kind: json.kind, contentToken: await readContentToken(json.entries, within.file) }
  }
  if (json.kind !== 'json') return json
  if (objectsIn(json.value).some(isContentToken)) return { kind: 'wrapped-content-token' }
  return (await lookThrough(stringsIn(json.value), within)) ?? { kind: 'json' }
}

/** Base64 without any frame: the signing request's own form, a content token's, or a certificate that has lost its BEGIN line. */
async function readBase64(text: string, within: Within): Promise<DocumentReading | undefined> {
  const exact = fromBase64(text)
  const inner = exact ?? fromBase64(wholeGroups(text))
  if (!inner) return undefined
  const der = await readDer(inner, within)
  if (der) return withFlaw(der, 'bare')
  if (isBinaryList(inner)) return readListBytes(inner, within)
  const magic = await byMagic(inner, within)
  if (magic) return magic
  const decoded = decodeText(inner)
  if (!decoded) return new Set(inner).size < FEWEST_BYTES ? undefined : { kind: 'unread-bytes' }
  if (looksLikePropertyList(decoded.text)) {
    const reading = await readListText(decoded.text, within, 'base64')
    // Whole, and yet a letter or two stand behind it.
    return exact ? reading : withFlaw(reading, 'wrapped')
  }
  const secret = secretIn(decoded.text)
  if (secret) return secret
  // Words before it have been taken for base64, too.
  const list = listWithin(decoded.text)
  if (list !== undefined) return withFlaw(await readListText(list, within, 'base64'), 'wrapped')
  if (isFollowedToken(decoded.text)) return { kind: 'wrapped-content-token' }
  const json = readEncodedJson(decoded.text)
  if (json) return readFacts(json, within, 'base64')
  return within.look(decoded.text)
}
