// What the screens do to a renewal. The rules behind it are loaded at the first action.
import type { ConsoleReading } from '../lib/consoles/types.ts'
import type { ProcedureId, StepId } from '../lib/procedures/types.ts'
import type { Organisation, RunCertificate, RunSigningRequest, TickedBy } from '../lib/records/types.ts'
import { readClock } from './clock.ts'
import { change } from './state.ts'

const runs = () => import('../lib/records/runs.ts')

export function beginRun(organisation: Organisation, procedure: ProcedureId): Promise<boolean> {
  return change(async () => (await runs()).startRun(organisation, procedure, readClock()))
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
 * Remembers the certificate of this run; the steps it proves are ticked with it. Where the user goes on in spite of warnings
 * (`proven` is false), its judgement counts as ticked by hand.
 */
export function keepCertificate(runId: string, certificate: Omit<RunCertificate, 'at'>, proven: boolean) {
  return change(async () => {
    const { rememberCertificate, tickStep, untickStep } = await runs()
    const at = readClock()
    await rememberCertificate(runId, { ...certificate, at })
    if (proven) return
    await untickStep(runId, 'judgeCertificate')
    await tickStep(runId, 'judgeCertificate', 'hand', at)
  })
}

/** Remembers the signing request of this run; the step it proves is ticked with it. */
export function keepSigningRequest(runId: string, request: Omit<RunSigningRequest, 'at'>): Promise<boolean> {
  return change(async () => (await runs()).rememberSigningRequest(runId, { ...request, at: readClock() }))
}

/** Ticks the steps that a page of the console proves. */
export function keepConsoleReading(runId: string, reading: ConsoleReading): Promise<boolean> {
  return change(async () => (await runs()).recordEvidence(runId, { kind: 'console', reading }, readClock()))
}

export function endRun(runId: string): Promise<boolean> {
  return change(async () => (await runs()).finishRun(runId, readClock()))
}

export function giveUpRun(runId: string): Promise<boolean> {
  return change(async () => (await runs()).abandonRun(runId))
}
