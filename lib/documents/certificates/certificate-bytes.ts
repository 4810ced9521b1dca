// Finds the one certificate in a file without reading it: light enough for a page, where X.509 is too heavy.
import { type Bytes, fromBase64 } from '../../facts/bytes.ts'
import { withDefiniteLengths } from '../bytes/definite.ts'
import { endOfElement, readElement, SEQUENCE } from '../bytes/der.ts'
import { readPem } from '../bytes/pem.ts'
import { decodeText } from '../bytes/text.ts'

/** Marks the beginning of a page, a property list or JSON: what stands in those is not the file itself. */
const OTHER_FORMAT = /^\s*[<{[]/

/**
 * The DER of the one certificate in PEM or DER, and nothing that stands around it; undefined where there is none, or more than
 * one thing. Whether it is a certificate at all is not looked at: compare its digest with that of a file that was read. Never throws.
 */
export function certificateBytes(file: Bytes): Bytes | undefined {
  if (file[0] === SEQUENCE) return oneElement(withoutTail(file))
  const decoded = decodeText(file)
  if (!decoded || decoded.wide || OTHER_FORMAT.test(decoded.text)) return undefined
  const [block, ...others] = readPem(decoded.text)
  if (others.length > 0) return undefined
  if (!block) return oneElement(withoutTail(fromBase64(decoded.text) ?? new Uint8Array()))
  if (!isCertificateLabel(block.label) || !block.der) return undefined
  return oneElement(withoutTrust(block.der, block.label))
}

/** Labels of a certificate in PEM, as a pattern: today's, one of old, and OpenSSL's with its trust settings behind. */
export const CERTIFICATE_LABEL = '(?:X509 |TRUSTED )?CERTIFICATE'
const WHOLE_LABEL = new RegExp(`^${CERTIFICATE_LABEL}$`)

/** True for the label of a certificate. */
export function isCertificateLabel(label: string): boolean {
  return WHOLE_LABEL.test(label)
}

const TAIL: ReadonlySet<number> = new Set([0, 0x0a, 0x0d, 0x1a, 0x20])

/** What stands under such a label, as a certificate alone: OpenSSL writes its trust settings behind it. */
export function withoutTrust(der: Bytes, label: string): Bytes {
  return label.startsWith('TRUSTED') ? der.slice(0, readElement(der)?.end ?? 0) : der
}

/** Line breaks, zeros and DOS's end of a text that a transfer has put after the end; anything else stays and makes the certificate a broken one. */
export function withoutTail(bytes: Bytes): Bytes {
  const end = endOfElement(bytes) ?? bytes.length
  const isBlank = bytes.subarray(end).every((byte) => TAIL.has(byte))
  return isBlank ? bytes.slice(0, end) : bytes
}

function oneElement(bytes: Bytes): Bytes | undefined {
  const outer = readElement(bytes)
  return outer?.tag === SEQUENCE && endOfElement(bytes) === bytes.length
    ? (withDefiniteLengths(bytes) ?? bytes)
    : undefined
}
