// Makes server tokens (ADE) as Apple Business hands them out, and the public key certificates for which they are encrypted.
import 'reflect-metadata'
import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto'
import {
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { DAY } from '../../../lib/facts/time.ts'
import { base64, makeKeys, pem, SIGNING } from './keys.ts'

/** What an MDM server makes for itself, so that Apple can encrypt for it. Times are milliseconds since 1970, UTC. */
export interface PublicKeyCertificateOrder {
  commonName?: string
  /** Hexadecimal; many MDM servers always write 1. */
  serial?: string
  keys?: CryptoKeyPair
  notBefore?: number
  notAfter?: number
  extensions?: Extension[]
}

export interface MadePublicKeyCertificate {
  pem: string
  der: Uint8Array
}

/** Makes a self-signed certificate of an MDM server. */
export async function makePublicKeyCertificate(
  order: PublicKeyCertificateOrder = {},
): Promise<MadePublicKeyCertificate> {
  const now = Date.now()
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [order.commonName ?? 'practice-mdm'] }],
    keys: order.keys ?? (await makeKeys()),
    serialNumber: order.serial ?? '01',
    notBefore: new Date(order.notBefore ?? now - DAY),
    notAfter: new Date(order.notAfter ?? now + 364 * DAY),
    signingAlgorithm: SIGNING,
    extensions: order.extensions ?? [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, false),
    ],
  })
  return { pem: pem(certificate.rawData), der: new Uint8Array(certificate.rawData) }
}

/** What to make; every field but the certificate may be left out. */
export interface ServerTokenOrder {
  /** DER of the certificate for which the token is encrypted. */
  certificate: Uint8Array
  /** What is inside; nobody but the MDM can read it. */
  secret?: string
  cipher?: 'aes-128-cbc' | 'aes-256-cbc' | 'des-ede3-cbc'
  /** The bytes of the serial that names the recipient, in place of the certificate's own: a negative one, say. */
  serial?: Uint8Array
  /** Bytes of the encrypted content in one piece. */
  pieces?: number
  /** Definite lengths, as other tools write. */
  definite?: boolean
  /** Header lines broken over several lines. */
  folded?: boolean
}

export interface MadeServerToken {
  /** The file's text, as it is downloaded. */
  text: string
  /** The message inside, BER or DER. */
  message: Uint8Array
}

/** Cipher name -> object identifier (hexadecimal) and bytes of its key and of its first block. */
const CIPHERS = {
  'aes-128-cbc': ['608648016503040102', 16, 16],
  'aes-256-cbc': ['60864801650304012a', 32, 16],
  'des-ede3-cbc': ['2a864886f70d0307', 24, 8],
} as const satisfies Record<string, readonly [string, number, number]>

/** Encrypts a token for a certificate: CMS EnvelopedData, RSA PKCS#1 v1.5, in a MIME message. Source: RFC 5652, RFC 8551. */
export function makeServerToken(order: ServerTokenOrder): MadeServerToken {
  const { certificate, cipher = 'aes-128-cbc', pieces = 256, definite = false } = order
  const [cipherName, keyBytes, blockBytes] = CIPHERS[cipher]
  const named = new X509Certificate(Uint8Array.from(certificate))
  const spki = Buffer.from(named.publicKey.rawData)
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const key = randomBytes(keyBytes)
  const first = randomBytes(blockBytes)
  const encryptor = createCipheriv(cipher, key, first)
  const inside = `Content-Type: text/plain\r\n\r\n-----BEGIN MESSAGE-----\r\n${order.secret ?? '{}'}\r\n-----END MESSAGE-----\r\n`
  const encrypted = Buffer.concat([encryptor.update(inside), encryptor.final()])
  const chunks = Array.from({ length: Math.ceil(encrypted.length / pieces) }, (_, index) =>
    tlv(0x04, encrypted.subarray(index * pieces, (index + 1) * pieces)),
  )
  const serial = order.serial ?? Buffer.from(evenHex(named.serialNumber), 'hex')
  const recipient = tlv(
    0x30,
    tlv(0x02, Buffer.from([0])),
    tlv(0x30, Buffer.from(named.issuerName.toArrayBuffer()), tlv(0x02, serial)),
    tlv(0x30, oid('2a864886f70d010101'), tlv(0x05)),
    tlv(0x04, publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, key)),
  )
  const wrap = definite ? tlv : open
  const content = definite ? tlv(0x80, encrypted) : open(0xa0, ...chunks)
  const message = wrap(
    0x30,
    oid('2a864886f70d010703'),
    wrap(
      0xa0,
      wrap(
        0x30,
        tlv(0x02, Buffer.from([0])),
        tlv(0x31, recipient),
        wrap(0x30, oid('2a864886f70d010701'), tlv(0x30, oid(cipherName), tlv(0x04, first)), content),
      ),
    ),
  )
  return { text: framed(message, order.folded ?? false), message }
}

function framed(message: Uint8Array, folded: boolean): string {
  const between = folded ? ';\r\n\t' : '; '
  const lines = [
    `Content-Type: application/pkcs7-mime${between}name="smime.p7m"${between}smime-type=enveloped-data`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment${between}filename="smime.p7m"`,
    'Content-Description: S/MIME Encrypted Message',
    '',
    ...(base64(message).match(/.{1,76}/g) ?? []),
    '',
  ]
  return lines.join('\r\n')
}

function tlv(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content])
  const digits = Buffer.from(evenHex(length.toString(16)), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, content])
}

/** BER's form without a length: two zeros end it. */
function open(tag: number, ...parts: Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])])
}

function oid(hexadecimal: string): Buffer {
  return tlv(0x06, Buffer.from(hexadecimal, 'hex'))
}

function evenHex(digits: string): string {
  return digits.length % 2 === 0 ? digits : `0${digits}`
}
