// Signing requests as files on the disk, made by the practice authority's vendor.
import { writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import {
  type Authority,
  loadAuthority,
  makeSigningRequest,
  type SigningRequestOrder,
} from '../../practice/authority.ts'

let loaded: Promise<Authority> | undefined

/** The authority whose certificates the practice portals show. */
export function authority(): Promise<Authority> {
  loaded ??= loadAuthority()
  return loaded
}

export interface RequestFile {
  path: string
  text: string
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: string
}

/** A vendor-signed signing request in the test's own folder. */
export async function makeRequestFile(
  by: Authority,
  testInfo: TestInfo,
  name = 'CertificateSigningRequest.csr',
  order: SigningRequestOrder = {},
): Promise<RequestFile> {
  const { publicKey, text } = await makeSigningRequest(by, order)
  const path = testInfo.outputPath(name)
  await writeFile(path, text)
  return { path, text, publicKey }
}
