// Renewals to begin in the middle, and the certificates that may come of them.
import { writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import { DAY } from '../../../lib/facts/time.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import type { Run } from '../../../lib/model/run.ts'
import type { StepId } from '../../../lib/model/steps.ts'
import { inUse } from '../../../lib/procedures/in-use.ts'
import { procedureFor } from '../../../lib/procedures/procedures.ts'
import { type Authority, issuePushCertificate, type PushCertificateOrder } from '../../practice/authority.ts'

/** A renewal of this organisation in which everything before `next` is ticked. */
export function runUpTo(next: StepId, organisation: Organisation, facts: Partial<Run> = {}): Run {
  const { id, consoleId } = organisation
  const startedAt = Date.now() - 60_000
  const procedure = facts.procedure ?? 'push-certificate'
  const { steps } = procedureFor(procedure, consoleId)
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.id === next),
  )
  return {
    id: crypto.randomUUID(),
    organisationId: id,
    procedure,
    startedAt,
    ticks: Object.fromEntries(
      before.map(({ id: stepId, proof }, index) => [stepId, { at: startedAt + index * 1000, by: proof }]),
    ),
    before: inUse(procedure, organisation),
    ...facts,
  }
}

export interface CertificateFile {
  path: string
  name: string
  serial: string
  notBefore: number
  notAfter: number
}

/** Writes a certificate into the test's folder; a year's, issued just now, where the order does not say otherwise. */
export async function makeCertificateFile(
  by: Authority,
  testInfo: TestInfo,
  name: string,
  order: Pick<PushCertificateOrder, 'topic' | 'key'> & Partial<PushCertificateOrder>,
): Promise<CertificateFile> {
  const notBefore = Math.floor(Date.now() / 1000) * 1000
  const { pem, serial, ...times } = await issuePushCertificate(by, {
    notBefore,
    notAfter: notBefore + 365 * DAY,
    ...order,
  })
  const path = testInfo.outputPath(name)
  await writeFile(path, pem)
  return { path, name, serial, notBefore: times.notBefore, notAfter: times.notAfter }
}
