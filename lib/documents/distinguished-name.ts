// Names and serials in certificates and in what refers to them, written the same way everywhere so that they can be compared.
import 'reflect-metadata'
import { Name } from '@peculiar/x509'
import { type Bytes, toHex } from '../facts/bytes.ts'

/** The subject's UID, which holds the topic. Source: RFC 4519. */
export const UID = '0.9.2342.19200300.100.1.1'

/** DER of a distinguished name -> the name. The library knows no keyword for the UID; RFC 4514 does. Throws where it is none. */
export function readName(der: ArrayBuffer): Name {
  return new Name(der, { UID })
}

/** The bytes of a serial as lower-case hexadecimal without leading zeros; of a negative one, its bytes as they are. */
export function serialText(digits: Bytes): string {
  return toHex(digits).replace(/^0+/, '') || '0'
}
