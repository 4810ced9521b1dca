// Many files as they lie in a folder after a season of renewals: of several organisations, right and wrong ones, and what is no file of a renewal.

import { Buffer } from 'node:buffer'
import { DAY } from '../../../lib/facts/time.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import {
  type Authority,
  issuePushCertificate,
  makeContentToken,
  makePublicKeyCertificate,
  makeServerToken,
  makeSigningRequest,
} from '../../practice/authority.ts'

/** As Playwright's `setInputFiles` takes it. */
export interface GivenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

export function given(name: string, content: string | Uint8Array): GivenFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
}

/** The name that the portal gives to a server token downloaded at `at` (milliseconds since 1970). */
export function serverTokenName(server: string, at: number): string {
  return `${server}_Token_${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z_smime.p7m`
}

/** A topic for each number. */
export function topicOf(number: number): string {
  return `com.apple.mgmt.External.00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/** Organisations of an MSP, each with a certificate, a server and a content token on record. */
export function manyOrganisations(count: number): Organisation[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, number) => ({
    id: `many-${number}`,
    name: `Customer ${String(number + 1).padStart(3, '0')}`,
    consoleId: 'clomo',
    topic: topicOf(number),
    servers: [`MDM ${number + 1}`],
    notAfter: now + 20 * DAY,
    createdAt: now,
    updatedAt: now,
  }))
}

/** `count` files of these organisations in turn: a certificate, a server token, a content token, a signing request, and so on. */
export async function manyFiles(by: Authority, organisations: readonly Organisation[], count: number) {
  const [key] = by.spareKeys
  if (!key) throw new Error('The practice authority has no spare keys')
  const now = Date.now()
  const { der } = await makePublicKeyCertificate()
  const request = await makeSigningRequest(by)
  const files = Array.from({ length: count }, async (_, index) => {
    const { name = '', topic = '', servers: [server = ''] = [] } = organisations[index % organisations.length] ?? {}
    switch (index % 4) {
      case 0: {
        const order = { topic, key, notBefore: now, notAfter: now + 365 * DAY }
        return given(`MDM_ ${index}_Certificate.pem`, (await issuePushCertificate(by, order)).pem)
      }
      case 1:
        return given(serverTokenName(server, now - index * 1000), makeServerToken({ certificate: der }).text)
      case 2:
        return given(
          `sToken_for_${name}.${index}.vpptoken`,
          makeContentToken({ expires: now + 365 * DAY, organisationName: name, token: `secret-${index}` }),
        )
      default:
        return given(`request-${index}.csr`, `${request.text}${'\n'.repeat(index)}`)
    }
  })
  return Promise.all(files)
}
