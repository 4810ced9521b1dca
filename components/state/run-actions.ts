// What the screens do to a renewal. The rules behind it are loaded at the first action.
import type { ConsoleReading } from '../../lib/consoles/types.ts'
import type { Remembered } from '../../lib/examination/remembered.ts'
import { sameTopic } from '../../lib/facts/topic.ts'
import type { KeptFile } from '../../lib/model/kept-file.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run, TickedBy } from '../../lib/model/run.ts'
import type { ProcedureId, StepId } from '../../lib/model/steps.ts'
import { readClock } from './clock.ts'
import { draft, keep, openOverview, openRenewal } from './drafts.ts'
import { change } from './records.ts'

const runs = () => import('../../lib/records/runs.ts')
const runFiles = () => import('../../lib/records/run-files.ts')

/** Begins a renewal, or takes up the one that is under way, and opens it. */
export async function beginRun(organisation: Organisation, procedure: ProcedureId): Promise<boolean> {
  openRenewal(procedure)
  const { learned } = draft.value
  return change(async () => {
    const { startRun, startWith } = await runs()
    const isLearned = procedure === 'push-certificate' && sameTopic(learned?.topic, organisation.topic)
    if (!learned || !isLearned) return void (await startRun(organisation, procedure, readClock()))
    // What was read a moment ago, when the certificate was put on record, is not asked for again.
    await startWith(organisation, procedure, { kind: 'console', reading: learned.reading }, readClock())
    keep({ learned: undefined })
  })
}

export function tick(runId: string, stepId: string, by: TickedBy): Promise<boolean> {
  return change(async () => (await runs()).tickStep(runId, stepId, by, readClock()))
}

export function untick(runId: string, stepId: string): Promise<boolean> {
  return change(async () => (await runs()).untickStep(runId, stepId, readClock()))
}

/** Takes the work up again at a step: what lies behind it no longer counts. */
export function takeUpAt(runId: string, stepId: StepId): Promise<boolean> {
  return change(async () => (await runs()).restartFrom(runId, stepId, readClock()))
}

/**
 * Remembers what was examined as the file of this run; the steps it proves are ticked with it, and what is public is kept as a
 * file. Where the user goes on in spite of warnings (`proven` is false), its judgement counts as ticked by hand.
 */
export function keepExamined(run: Run, remember: Remembered, proven: boolean): Promise<boolean> {
  const of = { organisationId: run.organisationId, runId: run.id }
  return change(async () => {
    const at = readClock()
    switch (remember.kind) {
      case 'push-certificate':
        await (await runFiles()).rememberCertificate(run.id, { ...remember.certificate, at }, proven)
        return keepCopy(of, remember)
      case 'signing-request':
        await (await runFiles()).rememberSigningRequest(run.id, { ...remember.signingRequest, at }, proven)
        return keepCopy(of, remember)
      case 'server-token':
      case 'content-token': {
        const { rememberToken } = await import('../../lib/records/token-runs.ts')
        await rememberToken(run.id, remember.kind, { ...remember.token, at }, proven)
      }
    }
  })
}

/** Keeps a file that is public and was judged, so that it can be saved again: of this organisation, and of the run that it is for. */
export async function keepCopy(of: Pick<KeptFile, 'organisationId' | 'runId'>, remember: Remembered): Promise<void> {
  if (!('copy' in remember)) return
  const { keepFile } = await import('../../lib/records/files.ts')
  const { kind, copy: bytes } = remember
  const { fileName } = kind === 'push-certificate' ? remember.certificate : remember.signingRequest
  await keepFile({ ...of, kind, fileName, bytes }, readClock())
}

/** Ticks the steps that a page of the console proves. */
export function keepConsoleReading(runId: string, reading: ConsoleReading): Promise<boolean> {
  return change(async () => (await runs()).recordEvidence(runId, { kind: 'console', reading }, readClock()))
}

export function endRun(runId: string): Promise<boolean> {
  return andLeave(async () => (await runs()).finishRun(runId, readClock()))
}

export function giveUpRun(runId: string): Promise<boolean> {
  return andLeave(async () => (await runs()).abandonRun(runId, readClock()))
}

/** What is over is left for the list of all renewals. */
async function andLeave(work: () => Promise<unknown>): Promise<boolean> {
  const done = await change(work)
  if (done) openOverview()
  return done
}
