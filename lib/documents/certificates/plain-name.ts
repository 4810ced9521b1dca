// Reads a distinguished name of plain texts by our own walk, as nearly every certificate has it; the library takes the rest.
import { type Bytes, toHex, toText } from '../../facts/bytes.ts'
import { childrenOf, contentOf, type DerElement, OBJECT_IDENTIFIER, readElement, SEQUENCE, SET } from '../bytes/der.ts'

/** Fields of a name by their object identifiers. The subject's UID holds the topic. Sources: X.520; RFC 4519. */
export const COMMON_NAME = '2.5.4.3'
export const ORGANISATION = '2.5.4.10'
export const UID = '0.9.2342.19200300.100.1.1'

/** Field by object identifier (hexadecimal): its name in the line, and the identifier as it is written. Source: RFC 4514, 3. */
const FIELDS: ReadonlyMap<string, readonly [name: string, identifier: string]> = new Map([
  ['550403', ['CN', COMMON_NAME]],
  ['550406', ['C', '2.5.4.6']],
  ['550407', ['L', '2.5.4.7']],
  ['550408', ['ST', '2.5.4.8']],
  ['55040a', ['O', ORGANISATION]],
  ['55040b', ['OU', '2.5.4.11']],
  ['0992268993f22c640101', ['UID', UID]],
])
/** UTF8String and PrintableString. */
const TEXTS: ReadonlySet<number> = new Set([0x0c, 0x13])
/** Letters that are never escaped in a name's line, and are the same in every encoding. */
const PLAIN = /^[A-Za-z0-9.:@_()/'-](?:[A-Za-z0-9 .:@_()/'-]*[A-Za-z0-9.:@_()/'-])?$/

/** A name as one line, RFC 4514 style in the order of the certificate, and its fields by object identifier. */
export interface PlainName {
  text: string
  fields: ReadonlyMap<string, readonly string[]>
}

/** DER of a name -> the name; undefined where it has anything that is not plain. Takes the element of the name in these bytes. */
export function readPlainName(der: Bytes, name: DerElement): PlainName | undefined {
  const line: string[] = []
  const fields = new Map<string, string[]>()
  let at = name.content
  for (const part of childrenOf(der, name)) {
    const pair = part.tag === SET ? readElement(der, part.content, part.end) : undefined
    if (pair?.tag !== SEQUENCE || pair.end !== part.end) return undefined
    const [type, value, more] = childrenOf(der, pair)
    if (type?.tag !== OBJECT_IDENTIFIER || !value || !TEXTS.has(value.tag) || more || value.end !== pair.end)
      return undefined
    const field = FIELDS.get(toHex(contentOf(der, type)))
    const text = toText(contentOf(der, value))
    if (!field || !PLAIN.test(text)) return undefined
    const [key, identifier] = field
    line.push(`${key}=${text}`)
    fields.set(identifier, [...(fields.get(identifier) ?? []), text])
    at = part.end
  }
  return at === name.end && line.length > 0 ? { text: line.join(', '), fields } : undefined
}
