// Makes signed messages (CMS SignedData), as a console wraps a profile in them. Source: RFC 5652.
import { createHash } from 'node:crypto'
import { X509Certificate } from '@peculiar/x509'

export interface SignedMessageOrder {
  content: Uint8Array
  /** DER of the certificate that is put in. */
  certificate: Uint8Array
  /** RSA with SHA-256. */
  sign: (data: Uint8Array) => Uint8Array
  /** The content itself is signed, not attributes. */
  withoutAttributes?: boolean
  /** BER with indefinite lengths, the content in pieces of so many bytes. */
  pieces?: number
  /** Object identifier of the signature's algorithm, hexadecimal. */
  algorithm?: string
  /** The content stays outside, as beside a mail. */
  detached?: boolean
  /** The signer's certificate does not come along. */
  withoutCertificates?: boolean
}

const SIGNED_DATA = '2a864886f70d010702'
const DATA = '2a864886f70d010701'
const SHA256 = '608648016503040201'
const RSA = '2a864886f70d010101'
const CONTENT_TYPE = '2a864886f70d010903'
const MESSAGE_DIGEST = '2a864886f70d010904'

/** The message, DER or BER. */
export function signMessage(order: SignedMessageOrder): Uint8Array {
  const { content, certificate, sign, pieces } = order
  const named = new X509Certificate(Uint8Array.from(certificate))
  const digest = createHash('sha256').update(content).digest()
  const attributes = Buffer.concat([
    tlv(0x30, oid(CONTENT_TYPE), tlv(0x31, oid(DATA))),
    tlv(0x30, oid(MESSAGE_DIGEST), tlv(0x31, tlv(0x04, digest))),
  ])
  const signature = sign(order.withoutAttributes ? content : tlv(0x31, attributes))
  const wrap = pieces === undefined ? tlv : open
  const octets = pieces === undefined ? tlv(0x04, content) : open(0x24, ...cut(content, pieces))
  const serial = Buffer.from(
    named.serialNumber.padStart(named.serialNumber.length + (named.serialNumber.length % 2), '0'),
    'hex',
  )
  const signer = tlv(
    0x30,
    tlv(0x02, Buffer.from([1])),
    tlv(0x30, Buffer.from(named.issuerName.toArrayBuffer()), tlv(0x02, serial)),
    tlv(0x30, oid(SHA256)),
    ...(order.withoutAttributes ? [] : [tlv(0xa0, attributes)]),
    tlv(0x30, oid(order.algorithm ?? RSA), tlv(0x05)),
    tlv(0x04, signature),
  )
  const signed = wrap(
    0x30,
    tlv(0x02, Buffer.from([1])),
    tlv(0x31, tlv(0x30, oid(SHA256))),
    wrap(0x30, oid(DATA), ...(order.detached ? [] : [wrap(0xa0, octets)])),
    ...(order.withoutCertificates ? [] : [tlv(0xa0, Buffer.from(certificate))]),
    tlv(0x31, signer),
  )
  return wrap(0x30, oid(SIGNED_DATA), wrap(0xa0, signed))
}

/** A message that holds certificates and nothing else (`.p7b`). */
export function bagOf(...certificates: Uint8Array[]): Uint8Array {
  const bag = tlv(0xa0, ...certificates)
  const signed = tlv(0x30, tlv(0x02, Buffer.from([1])), tlv(0x31), tlv(0x30, oid(DATA)), bag, tlv(0x31))
  return tlv(0x30, oid(SIGNED_DATA), tlv(0xa0, signed))
}

function cut(content: Uint8Array, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(content.length / size) }, (_, index) =>
    tlv(0x04, content.subarray(index * size, (index + 1) * size)),
  )
}

function tlv(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  const digits = size.subarray(size.findIndex((byte) => byte !== 0))
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, content])
}

function open(tag: number, ...parts: Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])])
}

function oid(hexadecimal: string): Buffer {
  return tlv(0x06, Buffer.from(hexadecimal, 'hex'))
}
