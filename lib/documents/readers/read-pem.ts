// Names and reads a text with PEM blocks: one certificate, or something that is no use in its place.
import { toBase64 } from '../../facts/bytes.ts'
import { endOfElement, readElement, SEQUENCE } from '../bytes/der.ts'
import { kindOfDer } from '../bytes/der-kind.ts'
import { type PemBlock, readPem } from '../bytes/pem.ts'
import { CERTIFICATE_LABEL, isCertificateLabel, withoutTrust } from '../certificates/certificate-bytes.ts'
import type { DocumentReading } from '../kinds/types.ts'
import { bundleOf, partOf, readDer, readWholeCertificate } from './read-der.ts'
import { type Within, withFlaw } from './within.ts'

/** Blocks of a bundle beyond these are not read. */
const MOST_PARTS = 16

/** The first line of a certificate, cut off before its end. */
const BEGINNING = new RegExp(`-----BEGIN ${CERTIFICATE_LABEL}-{0,4}\\s*$`)
/** A certificate's first line, however it was damaged. */
const ANY_BEGINNING = new RegExp(`BEGIN ${CERTIFICATE_LABEL}`)

/** Reads the blocks of a text; undefined where it has none. */
export async function readPemText(text: string, within: Within): Promise<DocumentReading | undefined> {
  const blocks = readPem(text)
  if (blocks.length === 0 && BEGINNING.test(text)) return { kind: 'truncated' }
  if (blocks.length === 0) return ANY_BEGINNING.test(text) ? { kind: 'broken-certificate' } : undefined
  const [first] = blocks
  if (first && blocks.length === 1) return readBlock(first, within)
  const readings = await Promise.all(blocks.slice(0, MOST_PARTS).map((block) => readBlock(block, within)))
  // A private key is said first: a file that holds one must not be passed on, whatever else is in it.
  if (blocks.some(({ label }) => isPrivateKey(label))) return { kind: 'private-key', parts: readings.map(partOf) }
  const isPure = blocks.every(({ label }) => isCertificateLabel(label))
  return bundleOf(isPure ? 'certificate-bundle' : 'mixed-bundle', readings, blocks.length)
}

function isPrivateKey(label: string): boolean {
  return label.includes('PRIVATE KEY')
}

async function readBlock(block: PemBlock, within: Within): Promise<DocumentReading> {
  const { label } = block
  if (isCertificateLabel(label)) return (await readMislabelled(block, within)) ?? readCertificateBlock(block)
  if (isPrivateKey(label)) return { kind: 'private-key' }
  if (label.endsWith('CERTIFICATE REQUEST')) return readRequestBlock(block, within)
  if (label.endsWith('PUBLIC KEY')) return { kind: 'public-key' }
  if (/^(?:PGP MESSAGE|AGE ENCRYPTED FILE)$/.test(label)) return { kind: 'unread-message' }
  if (label !== 'PKCS7' && label !== 'CMS') return { kind: 'text' }
  if (!block.complete) return { kind: 'truncated' }
  return (block.der && (await readDer(block.der, within))) ?? { kind: 'unread-bytes' }
}

/** Some tools write `CERTIFICATE` above a bag of certificates, and Windows' certutil and people above anything. */
async function readMislabelled({ der, complete }: PemBlock, within: Within): Promise<DocumentReading | undefined> {
  const kind = der && complete ? kindOfDer(der) : 'certificate'
  if (!der || kind === 'certificate' || kind === 'truncated') return undefined
  const reading =
    kind !== 'unknown' ? await readDer(der, within) : der[0] !== SEQUENCE ? await within.look(der) : undefined
  return reading && withFlaw(reading, 'frame')
}

/** A request that no vendor has signed; or the signed one, which needs no frame. */
async function readRequestBlock({ der }: PemBlock, within: Within): Promise<DocumentReading> {
  const inside = der && der[0] !== SEQUENCE ? await within.look(toBase64(der)) : undefined
  return inside ?? { kind: 'bare-signing-request' }
}

async function readCertificateBlock(block: PemBlock): Promise<DocumentReading> {
  if (!block.der) return { kind: block.complete ? 'broken-certificate' : 'truncated' }
  if (endOfElement(block.der) === undefined && readElement(block.der)?.indefinite) return { kind: 'truncated' }
  const end = block.der[0] === SEQUENCE ? (readElement(block.der)?.end ?? 0) : block.der.length
  if (end > block.der.length || (!block.complete && end !== block.der.length)) return { kind: 'truncated' }
  const reading = await readWholeCertificate(withoutTrust(block.der, block.label))
  return block.strict ? reading : withFlaw(reading, 'frame')
}
