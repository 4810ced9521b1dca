// The part of a certificate or a request that is signed: its fields, in an order that the formats fix. Sources: RFC 5280, 4.1; RFC 2986, 4.
import type { Bytes } from '../../facts/bytes.ts'
import { CONTEXT_0, childrenOf, type DerElement, readElement } from '../bytes/der.ts'

/** The fields of the signed part (DER) in their order; empty where there is none. */
export function signedFields(der: Bytes): DerElement[] {
  const outer = readElement(der)
  const [signed] = outer ? childrenOf(der, outer) : []
  return signed ? childrenOf(der, signed) : []
}

/** Those of a certificate from the serial on: serial, algorithm, issuer, validity, subject, key. A leading [0] is the version. */
export function certificateFields(der: Bytes): DerElement[] {
  const fields = signedFields(der)
  return fields[0]?.tag === CONTEXT_0 ? fields.slice(1) : fields
}
