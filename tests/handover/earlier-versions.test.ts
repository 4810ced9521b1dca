// A handover file that an earlier Koshin has made is taken in whole: with all that its version knew, and nothing left out.
import { beforeEach, expect, it } from 'vitest'
import { toBase64 } from '../../lib/facts/bytes.ts'
import { makeFile } from '../../lib/handover/file.ts'
import { readHandover } from '../../lib/handover/hand-over.ts'
import { takeIn } from '../../lib/handover/take-in.ts'
import { listFiles } from '../../lib/records/files.ts'
import { listOrganisations } from '../../lib/records/organisations.ts'
import { reminderSettings } from '../../lib/records/reminders.ts'
import { listRuns } from '../../lib/records/runs-of.ts'
import { freshBrowser } from '../records/fresh.ts'
import { WRITTEN } from '../records/versions.ts'

const PASSPHRASE = 'correct horse battery staple 42'
const MADE = Date.UTC(2026, 10, 25)
/** As short as one may be that is kept. */
const CERTIFICATE = Uint8Array.from([0x30, 0x06, 0x30, 0x00, 0x30, 0x00, 0x03, 0x00])

beforeEach(freshBrowser)

it.each(WRITTEN.map((_, at) => at + 1))('of version %d', async (version) => {
  const { organisations, runs, files = [], journal = [], settings } = WRITTEN[version - 1] ?? WRITTEN[0] ?? never()
  const { reminders } = settings
  const kept = files.map((file) => ({ ...file, bytes: toBase64(CERTIFICATE) }))
  const text = { koshin: '0.0.1', database: version, made: MADE, organisations, runs, files: kept, journal, reminders }
  const read = await readHandover(new Blob([await makeFile(JSON.stringify(text), PASSPHRASE)]), PASSPHRASE)
  if ('refused' in read) throw new Error(read.refused)
  expect(read.leftOut).toBe(0)
  await takeIn(read.copy, new Map(), MADE + 1)
  expect(await listOrganisations()).toEqual(expect.arrayContaining(organisations))
  const taken = await listRuns('acme')
  expect(taken).toEqual(expect.arrayContaining(runs))
  expect(await listFiles('acme')).toHaveLength(files.length)
  // Whether this browser may notify is its own to say.
  expect(await reminderSettings()).toEqual(reminders && { ...Object(reminders), notifications: false })
})

function never(): never {
  throw new Error('No version has written anything')
}
