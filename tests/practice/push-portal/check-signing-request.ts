// What the portal checks in an uploaded signing request, and its answers in the portal's own words.
import 'reflect-metadata'
import { PemConverter, Pkcs10CertificateRequest, X509Certificate } from '@peculiar/x509'
import { SIGNING } from '../authority/keys.ts'
import type { Authority } from '../authority.ts'

/** The portal's answer to an upload that it refuses, as its XHR receives it. The description carries HTML. */
export interface Refusal {
  ErrorCode: number
  ErrorMessage: string
  ErrorDescription: string
}

export interface AcceptedRequest {
  vendor: string
  country: string
  /** The PKCS#10 request, DER. */
  der: Uint8Array
}

const TAKEN = ['.txt', '.rtf', '.plist', '.b64', '.csr']
const SIGNATURE = 'Certificate Signature Verification failed'
/** Only the code of a failed signature, -80018, is known. */
const SIGNATURE_CODE = -80018
const OTHER_CODE = -80000

/** Checks name and content; gives either what a certificate needs, or the refusal. Never throws on a bad file. */
export async function checkSigningRequest(
  authority: Authority,
  file: { name: string; bytes: Uint8Array },
  refuseExtensions: string[],
  now: number,
): Promise<{ accepted: AcceptedRequest } | { refused: Refusal }> {
  const extension = /\.[^.]*$/.exec(file.name.toLowerCase())?.[0] ?? ''
  if (!TAKEN.includes(extension) || refuseExtensions.includes(extension)) return { refused: fileTypeRefused() }
  const parts = readPropertyList(file.bytes)
  if (!parts) return { refused: notARequest() }
  let request: Pkcs10CertificateRequest
  let chain: X509Certificate[]
  try {
    request = new Pkcs10CertificateRequest(Uint8Array.from(Buffer.from(parts.request, 'base64')))
    chain = PemConverter.decode(parts.chain).map((der) => new X509Certificate(der))
  } catch {
    return { refused: notARequest() }
  }
  const vendor = chain[0]
  if (!vendor || !(await request.verify())) return { refused: notARequest() }
  if (!(await isSignedBy(vendor, request, parts.signature)) || !(await endsAtRoot(chain, authority))) {
    return { refused: signatureInvalid() }
  }
  if (chain.some((certificate) => certificate.notAfter.getTime() < now)) return { refused: signerExpired() }
  return {
    accepted: {
      vendor: (vendor.subjectName.getField('CN')[0] ?? '').replace(/^MDM Vendor: /, ''),
      country: request.subjectName.getField('C')[0] ?? 'US',
      der: new Uint8Array(request.rawData),
    },
  }
}

function readPropertyList(bytes: Uint8Array): { request: string; chain: string; signature: string } | undefined {
  const text = new TextDecoder().decode(bytes).trim()
  if (!/^[A-Za-z0-9+/=\s]+$/.test(text)) return undefined
  const plist = Buffer.from(text, 'base64').toString('utf8')
  const value = (key: string) => new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(plist)?.[1]
  const request = value('PushCertRequestCSR')
  const chain = value('PushCertCertificateChain')
  const signature = value('PushCertSignature')
  return plist.includes('</plist>') && request && chain && signature ? { request, chain, signature } : undefined
}

async function isSignedBy(
  vendor: X509Certificate,
  request: Pkcs10CertificateRequest,
  signature: string,
): Promise<boolean> {
  const key = await vendor.publicKey.export(SIGNING, ['verify'])
  return crypto.subtle.verify(SIGNING, key, Uint8Array.from(Buffer.from(signature, 'base64')), request.rawData)
}

async function endsAtRoot(chain: X509Certificate[], authority: Authority): Promise<boolean> {
  for (const [index, certificate] of chain.entries()) {
    const issuer = chain[index + 1] ?? authority.root.certificate
    if (!(await certificate.verify({ publicKey: issuer.publicKey, signatureOnly: true }))) return false
  }
  return chain.at(-1)?.issuer === authority.root.certificate.subject
}

function fileTypeRefused(): Refusal {
  const text = 'You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64'
  return { ErrorCode: OTHER_CODE, ErrorMessage: 'Invalid file type', ErrorDescription: text }
}

function signatureInvalid(): Refusal {
  const link = '<a href="http://www.apple.com/business/mdm" target="_blank">signature</a>'
  return {
    ErrorCode: SIGNATURE_CODE,
    ErrorMessage: SIGNATURE,
    ErrorDescription: `${SIGNATURE} because the ${link} is invalid.`,
  }
}

function signerExpired(): Refusal {
  const text = `${SIGNATURE} because the signing certificate is expired.`
  return { ErrorCode: SIGNATURE_CODE, ErrorMessage: SIGNATURE, ErrorDescription: text }
}

/** How the portal words this is not known. */
function notARequest(): Refusal {
  const text = 'The file you uploaded is not a valid Certificate Signing Request.'
  return { ErrorCode: OTHER_CODE, ErrorMessage: 'Invalid Certificate Signing Request', ErrorDescription: text }
}

/** How the portal words this is not known. */
export function cannotBeRenewed(): Refusal {
  const text = 'This certificate cannot be renewed.'
  return { ErrorCode: OTHER_CODE, ErrorMessage: 'Invalid certificate', ErrorDescription: text }
}
