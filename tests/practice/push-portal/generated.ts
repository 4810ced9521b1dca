// Rows made by the hundred, for lists as long as those of an MSP. Their certificates are issued only when somebody asks for the file.
import { createHash } from 'node:crypto'
import { DAY } from '../../../lib/facts/time.ts'
import { type Authority, certificateToCome } from '../authority.ts'
import { MDM_SERVICE } from '../seed.ts'
import type { PortalCertificate } from '../world.ts'

const VENDORS = ['i3Systems,Inc.', 'Microsoft Corporation', 'Meraki Inc.', 'The MITRE Corporation', 'Example MDM K.K.']

/** Makes `count` rows; the same number gives the same UIDs and serials every time. */
export function generateRows(authority: Authority, count: number, now: number): PortalCertificate[] {
  return Array.from({ length: count }, (_, index) => generateRow(authority, index, now))
}

function generateRow(authority: Authority, index: number, now: number): PortalCertificate {
  const digest = createHash('sha256').update(`practice row ${index}`).digest('hex')
  const uuid = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
  const topic = `com.apple.mgmt.External.${uuid}`
  const serial = `3${digest.slice(33, 48)}`
  const notAfter = Math.floor((now + ((index * 37) % 360) * DAY + 12 * 60 * 60 * 1000) / 1000) * 1000
  const vendor = VENDORS[index % VENDORS.length] ?? 'Example MDM K.K.'
  const [key] = authority.spareKeys
  if (!key) throw new Error('The practice authority has no spare keys')
  return {
    id: `g${index}`,
    kind: 'mdm',
    service: MDM_SERVICE,
    vendor,
    notes: `Customer ${index + 1}`,
    revoked: false,
    ...certificateToCome(authority, { topic, key, serial, notBefore: notAfter - 365 * DAY, notAfter }),
  }
}
