// The world before anything happens: who has which certificates. Names and dates are made up; the certificates are really issued, once somebody asks for the file.

import { DAY } from '../../lib/facts/time.ts'
import { type Authority, certificateToCome } from './authority.ts'
import type { Account, PortalCertificate } from './world.ts'

/** A certificate to begin with. */
export interface SeedCertificate {
  vendor: string
  /** The UID; `com.apple.mgmt.External.<uuid>` makes it an MDM certificate, anything else a macOS Server one. */
  topic: string
  /** Days from now until it ends; negative where it has ended. */
  daysLeft: number
  notes?: string
  country?: string
  /** Of a macOS Server certificate, e.g. `server.example.com - apns:com.apple.mail`. */
  service?: string
  revoked?: boolean
}

export type Seed = Record<string, SeedCertificate[]>

/** The account whose certificate the practice console uses. */
export const OWN_ACCOUNT = 'it@example.co.jp'
/** An account that never made a certificate. */
export const NEW_ACCOUNT = 'new@example.co.jp'
/** An account with certificates, none of which is the console's. */
export const OTHER_ACCOUNT = 'other@example.co.jp'
/** The certificate that the practice console uses, and the one that looks just like it. */
export const RIGHT_TOPIC = 'com.apple.mgmt.External.3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
export const LOOKALIKE_TOPIC = 'com.apple.mgmt.External.b81e5f90-2d6a-4c73-8f14-0ae6d35c92b7'

export const SEED: Seed = {
  [OWN_ACCOUNT]: [
    { vendor: 'i3Systems,Inc.', topic: LOOKALIKE_TOPIC, daysLeft: 203 },
    {
      vendor: 'Microsoft Corporation',
      topic: 'com.apple.mgmt.External.5c9e7d24-613b-4f8a-b0e2-94d1a7f63c58',
      daysLeft: 148,
      notes: 'Intune',
      country: 'US',
    },
    { vendor: 'i3Systems,Inc.', topic: RIGHT_TOPIC, daysLeft: 21 },
    {
      vendor: 'Meraki Inc.',
      topic: 'com.apple.mgmt.External.e2047ab6-9f38-4d15-86cb-5be0d1728f43',
      daysLeft: -96,
      notes: 'Osaka office, retired',
      country: 'US',
    },
    {
      vendor: 'Apple Inc.',
      topic: 'com.apple.mail.XServer.0B7C3E52-84D9-4A61-9E07-C1F2A6580D3B',
      daysLeft: 64,
      service: 'server.example.com - apns:com.apple.mail',
      country: 'US',
    },
  ],
  [NEW_ACCOUNT]: [],
  [OTHER_ACCOUNT]: [
    {
      vendor: 'i3Systems,Inc.',
      topic: 'com.apple.mgmt.External.90d4c6e1-57ab-4823-b9f0-6e3182fd5a74',
      daysLeft: 21,
      notes: 'CLOMO MDM',
    },
    {
      vendor: 'The MITRE Corporation',
      topic: 'com.apple.mgmt.External.14ef8b03-c2d7-46a9-a5e8-d7093b6c1f25',
      daysLeft: 310,
      country: 'US',
    },
  ],
}

export const MDM_SERVICE = 'Mobile Device Management'

/** All certificates of a seed as of `now`. */
export function makeAccounts(authority: Authority, seed: Seed, now: number): Map<string, Account> {
  return new Map(
    Object.entries(seed).map(([name, wanted], place) => [
      name,
      { name, certificates: wanted.map((one, index) => makeCertificate(authority, one, now, place * 4 + index)) },
    ]),
  )
}

function makeCertificate(authority: Authority, wanted: SeedCertificate, now: number, place: number): PortalCertificate {
  const key = authority.spareKeys[place % authority.spareKeys.length]
  if (!key) throw new Error('The practice authority has no spare keys')
  const notAfter = Math.floor((now + wanted.daysLeft * DAY) / 1000) * 1000
  return {
    id: crypto.randomUUID().slice(0, 8),
    kind: wanted.service ? 'server' : 'mdm',
    service: wanted.service ?? MDM_SERVICE,
    vendor: wanted.vendor,
    notes: wanted.notes ?? '',
    revoked: wanted.revoked ?? false,
    ...certificateToCome(authority, {
      topic: wanted.topic,
      key,
      notBefore: notAfter - 365 * DAY,
      notAfter,
      ...(wanted.country && { country: wanted.country }),
    }),
  }
}
