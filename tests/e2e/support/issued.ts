// A certificate as the portal would issue it for a signing request, saved as a file, with what Koshin remembers of it once judged.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { DAY } from '../../../lib/facts/time.ts'
import type { RunCertificate } from '../../../lib/model/run.ts'
import { AUTHORITY_FILE, issuePushCertificate, loadAuthority, makeSigningRequest } from '../../practice/authority.ts'

/** The request inside a vendor-signed one, DER. */
async function requestIn(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const plist = Buffer.from(await readFile(path, 'utf8'), 'base64').toString('utf8')
  return Uint8Array.from(Buffer.from(/PushCertRequestCSR<\/key>\s*<string>([^<]*)/.exec(plist)?.[1] ?? '', 'base64'))
}

export interface Issued {
  /** In PEM. */
  path: string
  der: Uint8Array
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: string
  certificate: RunCertificate
}

/** Issues a certificate of this topic for the request at `requestPath`, or for one that the console never made. */
export async function issueFor(requestPath: string | undefined, topic: string, path: string): Promise<Issued> {
  const authority = await loadAuthority(AUTHORITY_FILE)
  const key = requestPath === undefined ? (await makeSigningRequest(authority)).der : await requestIn(requestPath)
  const notBefore = Math.floor(Date.now() / 1000) * 1000
  const notAfter = notBefore + 365 * DAY
  const { pem, der, serial, publicKey } = await issuePushCertificate(authority, { topic, key, notBefore, notAfter })
  await writeFile(path, pem)
  // As the record keeps it: the digest of the certificate itself, whatever form it came in.
  const sha256 = createHash('sha256').update(der).digest('hex')
  return {
    path,
    der,
    publicKey,
    certificate: { fileName: basename(path), sha256, serial, notBefore, notAfter, at: Date.now() },
  }
}
