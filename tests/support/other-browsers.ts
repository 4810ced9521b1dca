// What the runs in Firefox and in WebKit share: one organisation on record, the portal's list for it, and two certificates as files.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { authority } from '../documents/make.ts'
import { issuePushCertificate } from '../practice/authority.ts'
import { RIGHT_LOCATION, RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC, SEED } from '../practice/seed.ts'
import type { Happening } from '../practice/world.ts'

export const ORGANISATION: Organisation = {
  id: 'own',
  name: 'Example Inc.',
  consoleId: 'clomo',
  topic: RIGHT_TOPIC,
  servers: [RIGHT_SERVER],
  locations: [RIGHT_LOCATION],
  createdAt: 1,
  updatedAt: 1,
}

/** The rows of the push portal's list, and which of them is the organisation's. */
export const ROWS = (SEED[OWN_ACCOUNT] ?? []).filter((one) => !one.service)
export const RIGHT = ROWS.findIndex(({ topic }) => topic === RIGHT_TOPIC)

/** What a press on the push portal's list can do for good, or lead to. */
export const CONSEQUENCES: readonly Happening[] = [
  'create-opened',
  'renew-opened',
  'revoke-opened',
  'renew',
  'create',
  'revoke',
]

/** Writes two push certificates of this year into `folder`: of the recorded UID, and of one that differs in its end. Gives their paths. */
export async function writeTwoCertificates(folder: string): Promise<string[]> {
  const by = await authority()
  const [key] = by.spareKeys
  if (!key) throw new Error('the test authority has no spare keys')
  const now = Date.now()
  const year = { key, notBefore: now, notAfter: now + 365 * DAY }
  return Promise.all(
    [RIGHT_TOPIC, RIGHT_TOPIC.replace(/....$/, '0000')].map(async (topic, index) => {
      const file = join(folder, `${index}.pem`)
      await writeFile(file, (await issuePushCertificate(by, { topic, ...year })).pem)
      return file
    }),
  )
}
