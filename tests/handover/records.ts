// A record as it is after a year: two organisations, a finished and an open renewal, a kept file, a past, reminders, a name.
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { keepFile } from '../../lib/records/files.ts'
import { addOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { changeReminders } from '../../lib/records/reminders.ts'
import { rememberCertificate } from '../../lib/records/run-files.ts'
import { finishRun, startRun, tickStep } from '../../lib/records/runs.ts'
import { setUserName } from '../../lib/records/user-name.ts'
import { makePublicKeyCertificate } from '../practice/authority.ts'
import { ACME, NOW, OTHER_TOPIC } from '../records/fresh.ts'

const USUAL = { days: [30], muted: [], notifications: false }

export async function yearOfWork(): Promise<Organisation> {
  await setUserName('山田 花子')
  const { organisation: acme } = await addOrganisation(ACME, NOW - 400 * DAY)
  const { organisation: other } = await addOrganisation({ ...ACME, name: 'Other', topic: OTHER_TOPIC }, NOW)
  const done = await startRun(acme, 'push-certificate', NOW - 390 * DAY)
  const facts = { fileName: 'MDM_.pem', sha256: 'cc', serial: '77', notBefore: NOW, notAfter: NOW + 5 * DAY }
  await rememberCertificate(done.id, { ...facts, at: NOW - 389 * DAY })
  await finishRun(done.id, NOW - 388 * DAY)
  const { der } = await makePublicKeyCertificate()
  await keepFile(
    { organisationId: acme.id, runId: done.id, kind: 'push-certificate', fileName: 'MDM_.pem', bytes: der.slice() },
    NOW,
  )
  const open = await startRun(acme, 'push-certificate', NOW - DAY)
  await tickStep(open.id, 'consoleUid', 'page', NOW - DAY + 1)
  await updateOrganisation(acme.id, { account: 'new@acme.example', servers: ['CLOMO MDM'] }, NOW - DAY)
  await changeReminders(USUAL, (before) => ({ ...before, days: [45], muted: [other.id], notifications: true }), NOW)
  return acme
}
