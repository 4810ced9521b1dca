// Two certificate files to show: one of the organisation on record, one of nobody that is.

import { DAY } from '../../lib/facts/time.ts'
import type { FileGiven } from '../../tests/e2e/support/app.ts'
import { issuePushCertificate, loadAuthority } from '../../tests/practice/authority.ts'
import { RIGHT_TOPIC } from '../../tests/practice/seed.ts'

const YEAR = 365 * DAY

/** Issues both by the practice authority, valid for a year from `now` (milliseconds since 1970). */
export async function certificatesOfTwo(now: number): Promise<Extract<FileGiven, readonly { buffer: Buffer }[]>> {
  const authority = await loadAuthority()
  const [key] = authority.spareKeys
  if (!key) throw new Error('The practice authority has no spare keys')
  const topics = [RIGHT_TOPIC, RIGHT_TOPIC.replace(/....$/, '0000')]
  return Promise.all(
    topics.map(async (topic, at) => ({
      name: `MDM_ i3Systems,Inc._Certificate${at === 0 ? '' : ` (${at})`}.pem`,
      mimeType: 'application/x-pem-file',
      buffer: Buffer.from(
        (await issuePushCertificate(authority, { topic, key, notBefore: now, notAfter: now + YEAR })).pem,
      ),
    })),
  )
}
