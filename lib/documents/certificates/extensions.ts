// Reads the extensions of a certificate that matter here. By our own walk: the library reads all of them, at five times the time.
import { type Bytes, toHex } from '../../facts/bytes.ts'
import {
  BIT_STRING,
  BOOLEAN,
  childrenOf,
  contentOf,
  type DerElement,
  INTEGER,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  readElement,
  SEQUENCE,
} from '../bytes/der.ts'
import type { CertificateFacts, KeyUse } from '../kinds/types.ts'

/** Object identifiers, hexadecimal. Sources: RFC 5280, 4.2.1; Apple's marker (1.2.840.113635.100.6.3.2): real certificates. */
const KEY_ID = '551d0e'
const KEY_USAGE = '551d0f'
const BASIC_CONSTRAINTS = '551d13'
const AUTHORITY_KEY_ID = '551d23'
const EXTENDED_KEY_USAGE = '551d25'
const PUSH_MARKER = '2a864886f76364060302'
/** 1.2.840.113635.100.4.12, said to be in MDM vendors' certificates. Source: one description of them; no real one was at hand. */
const VENDOR_MARKER = '2a864886f76364040c'
/** 1.3.6.1.5.5.7.3.2 */
const CLIENT_AUTH = '2b06010505070302'
/** Where a version 3 certificate keeps its extensions: [3]. */
const EXTENSIONS = 0xa3

type ExtensionFacts = Pick<
  CertificateFacts,
  | 'hasPushMarker'
  | 'hasVendorMarker'
  | 'hasClientAuth'
  | 'isAuthority'
  | 'pathLength'
  | 'keyUses'
  | 'keyId'
  | 'authorityKeyId'
>

/** The facts of a certificate's extensions; one that is damaged counts as absent. Takes the fields of the signed part. */
export function readExtensions(der: Bytes, fields: readonly DerElement[]): ExtensionFacts {
  const values = valuesOf(der, fields)
  const inside = (name: string) => {
    const value = values.get(name)
    const outer = value && readElement(value)
    return value && outer && outer.end === value.length ? { value, outer } : undefined
  }
  const keyId = inside(KEY_ID)
  const authority = inside(AUTHORITY_KEY_ID)
  const named = authority && childrenOf(authority.value, authority.outer).find(({ tag }) => tag === 0x80)
  const constraints = inside(BASIC_CONSTRAINTS)
  const [marked, path] = constraints ? childrenOf(constraints.value, constraints.outer) : []
  const usage = inside(KEY_USAGE)
  const purposes = inside(EXTENDED_KEY_USAGE)
  return {
    hasPushMarker: values.has(PUSH_MARKER),
    ...(values.has(VENDOR_MARKER) && { hasVendorMarker: true }),
    hasClientAuth: purposes !== undefined && identifiersIn(purposes.value, purposes.outer).includes(CLIENT_AUTH),
    isAuthority: constraints !== undefined && marked?.tag === BOOLEAN && constraints.value[marked.content] !== 0,
    ...(constraints && path?.tag === INTEGER && { pathLength: numberIn(contentOf(constraints.value, path)) }),
    ...(usage?.outer.tag === BIT_STRING && { keyUses: usesIn(contentOf(usage.value, usage.outer)) }),
    ...(keyId?.outer.tag === OCTET_STRING && { keyId: toHex(contentOf(keyId.value, keyId.outer)) }),
    ...(authority && named && { authorityKeyId: toHex(contentOf(authority.value, named)) }),
  }
}

/** A small number; of one that is too long, or negative, nothing is allowed. */
function numberIn(digits: Bytes): number {
  const [first = 0] = digits
  return digits.length === 1 && first < 0x80 ? first : 0
}

/** Object identifier -> the bytes of the extension; of two alike, which no real certificate has, the first. */
function valuesOf(der: Bytes, fields: readonly DerElement[]): Map<string, Bytes> {
  const holder = fields.find(({ tag }) => tag === EXTENSIONS)
  const list = holder && childrenOf(der, holder)[0]
  const values = new Map<string, Bytes>()
  for (const extension of list?.tag === SEQUENCE ? childrenOf(der, list) : []) {
    const parts = childrenOf(der, extension)
    const [name] = parts
    const value = parts.at(-1)
    if (name?.tag !== OBJECT_IDENTIFIER || value?.tag !== OCTET_STRING) continue
    const identifier = toHex(contentOf(der, name))
    if (!values.has(identifier)) values.set(identifier, contentOf(der, value))
  }
  return values
}

function identifiersIn(value: Bytes, outer: DerElement): string[] {
  return childrenOf(value, outer)
    .filter(({ tag }) => tag === OBJECT_IDENTIFIER)
    .map((one) => toHex(contentOf(value, one)))
}

/** A bit string: how many bits of the last byte are unused, then the bits, the first use in the highest. */
function usesIn([, bits = 0]: Bytes): KeyUse[] {
  const uses: KeyUse[] = []
  if (bits & 0x80) uses.push('digitalSignature')
  if (bits & 0x20) uses.push('keyEncipherment')
  if (bits & 0x04) uses.push('keyCertSign')
  return uses.length > 0 ? uses : ['other']
}
