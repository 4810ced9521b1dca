// Names and serials in certificates and in what refers to them, written the same way everywhere so that they can be compared.
import 'reflect-metadata'
import { Name } from '@peculiar/x509'
import { type Bytes, toHex } from '../../facts/bytes.ts'
import { type DerElement, whole } from '../bytes/der.ts'
import { readPlainName, UID } from './plain-name.ts'

/** A name as one line, RFC 4514 style in the order of the certificate, and what its fields of one kind say. */
export interface DistinguishedName {
  text: string
  /** Takes an object identifier. */
  values(identifier: string): readonly string[]
}

/**
 * DER of a distinguished name -> the name; takes the element of the name in these bytes. Throws where it is none. Both ways give the
 * same line, and only the plain one is quick.
 */
export function readName(der: Bytes, element: DerElement): DistinguishedName {
  const plain = readPlainName(der, element)
  if (plain) return { text: plain.text, values: (identifier) => plain.fields.get(identifier) ?? [] }
  // The library knows no keyword for the UID; RFC 4514 does.
  const name = new Name(whole(der, element).buffer, { UID })
  return { text: name.toString(), values: (identifier) => name.getField(identifier) }
}

/** The bytes of a serial as lower-case hexadecimal without leading zeros; of a negative one, its bytes as they are. */
export function serialText(digits: Bytes): string {
  return toHex(digits).replace(/^0+/, '') || '0'
}
