// What the screens do to a renewal. The rules behind it are loaded at the first action.
import type { ConsoleReading } from '../../lib/consoles/types.ts'
import { sameTopic } from '../../lib/facts/topic.ts'
import type { KeptFile } from '../../lib/model/kept-file.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run, RunCertificate, RunSigningRequest, TickedBy } from '../../lib/model/run.ts'
import type { ProcedureId, StepId } from '../../lib/model/steps.ts'
import { readClock } from './clock.ts'
import { draft, keep, openOverview, openRenewal } from './drafts.ts'
import { change } from './records.ts'

const runs = () => import('../../lib/records/runs.ts')

/** Begins a renewal, or takes up the one that is under way, and opens it. */
export async function beginRun(organisation: Organisation, procedure: ProcedureId): Promise<boolean> {
  openRenewal(procedure)
  const { learned } = draft.value
  return change(async () => {
    const { recordEvidence, startRun } = await runs()
    const run = await startRun(organisation, procedure, readClock())
    // What was read a moment ago, when the certificate was put on record, is not asked for again.
    if (procedure !== 'push-certificate' || !sameTopic(learned?.topic, organisation.topic) || !learned) return
    await recordEvidence(run.id, { kind: 'console', reading: learned.reading }, readClock())
    keep({ learned: undefined })
  })
}

export function tick(runId: string, stepId: string, by: TickedBy): Promise<boolean> {
  return change(async () => (await runs()).tickStep(runId, stepId, by, readClock()))
}

export function untick(runId: string, stepId: string): Promise<boolean> {
  return change(async () => (await runs()).untickStep(runId, stepId))
}

/** Takes the work up again at a step: what lies behind it no longer counts. */
export function takeUpAt(runId: string, stepId: StepId): Promise<boolean> {
  return change(async () => (await runs()).restartFrom(runId, stepId))
}

/**
 * Remembers the certificate of this run; the steps it proves are ticked with it, and the certificate itself (`der`) is kept.
 * Where the user goes on in spite of warnings (`proven` is false), its judgement counts as ticked by hand.
 */
export function keepCertificate(
  run: Run,
  certificate: Omit<RunCertificate, 'at'>,
  der: Uint8Array<ArrayBuffer>,
  proven: boolean,
): Promise<boolean> {
  return change(async () => {
    const { rememberCertificate, tickStep, untickStep } = await runs()
    const at = readClock()
    await rememberCertificate(run.id, { ...certificate, at })
    if (!proven) {
      await untickStep(run.id, 'judgeCertificate')
      await tickStep(run.id, 'judgeCertificate', 'hand', at)
    }
    await keepCopy(run, 'push-certificate', certificate.fileName, der)
  })
}

/** Remembers the signing request of this run; the step it proves is ticked with it, and the file itself is kept. */
export function keepSigningRequest(
  run: Run,
  request: Omit<RunSigningRequest, 'at'>,
  file: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return change(async () => {
    await (await runs()).rememberSigningRequest(run.id, { ...request, at: readClock() })
    await keepCopy(run, 'signing-request', request.fileName, file)
  })
}

/** Keeps a file that is public and was judged in this run, so that it can be saved again. */
export async function keepCopy(
  run: Run,
  kind: KeptFile['kind'],
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { keepFile } = await import('../../lib/records/files.ts')
  const { id: runId, organisationId } = run
  await keepFile({ organisationId, runId, kind, fileName, bytes }, readClock())
}

/** Ticks the steps that a page of the console proves. */
export function keepConsoleReading(runId: string, reading: ConsoleReading): Promise<boolean> {
  return change(async () => (await runs()).recordEvidence(runId, { kind: 'console', reading }, readClock()))
}

export function endRun(runId: string): Promise<boolean> {
  return andLeave(async () => (await runs()).finishRun(runId, readClock()))
}

export function giveUpRun(runId: string): Promise<boolean> {
  return andLeave(async () => (await runs()).abandonRun(runId))
}

/** What is over is left for the list of all renewals. */
async function andLeave(work: () => Promise<unknown>): Promise<boolean> {
  const done = await change(work)
  if (done) openOverview()
  return done
}
