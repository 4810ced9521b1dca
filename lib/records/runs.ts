// The renewals of an organisation: begun, ticked off, finished. Every change is one transaction.

import { withoutAbsent } from '../facts/without-absent.ts'
import type { Organisation } from '../model/organisation.ts'
import { isOpen, type Run, type TickedBy } from '../model/run.ts'
import type { ProcedureId, StepId, YearlyId } from '../model/steps.ts'
import { ticksFor } from '../procedures/evidence.ts'
import type { Evidence } from '../procedures/evidence-types.ts'
import { withNote } from '../procedures/expiry.ts'
import { inUse, leftBy, noteLeftBy } from '../procedures/in-use.ts'
import { stepsBehind } from '../procedures/procedures.ts'
import { browserIn } from './colleagues.ts'
import { reading, type Writing, writing } from './database.ts'
import { tickProved } from './proved.ts'
import { listRuns, openRunIn } from './runs-of.ts'
import { newTicks, tickAll, untickAll } from './ticks.ts'
import { whoIn } from './who.ts'

/** True where a pass that was under way at `at` (milliseconds since 1970) has been finished since: news of then are of no use any more. */
export async function isOver({ id }: Organisation, procedure: ProcedureId, at: number): Promise<boolean> {
  const isOne = (run: Run): boolean => run.procedure === procedure && run.startedAt <= at
  return (await listRuns(id)).some((run) => isOne(run) && (run.finishedAt ?? 0) >= at)
}

/**
 * Begins to go through a procedure at `now` (milliseconds since 1970); answers with the pass that is open where the
 * organisation has one already.
 */
export function startRun(organisation: Organisation, procedure: ProcedureId, now: number): Promise<Run> {
  return writing((transaction) => startIn(transaction, organisation.id, procedure, now), now)
}

/** The same, with what this evidence proves ticked in it: both are on record, or neither is. */
export function startWith({ id }: Organisation, procedure: ProcedureId, evidence: Evidence, now: number): Promise<Run> {
  return writing(
    async (transaction) => tickProved(transaction, await startIn(transaction, id, procedure, now), evidence, now),
    now,
  )
}

/** The same as part of a writing: what a pass is begun with is on record together with it, or neither is. */
export async function startIn(
  transaction: Writing,
  organisationId: string,
  procedure: ProcedureId,
  now: number,
): Promise<Run> {
  const open = await openRunIn(transaction, organisationId, procedure)
  if (open) return open
  // What is on record now counts, not what the caller read a while ago.
  const recorded = await transaction.objectStore('organisations').get(organisationId)
  if (!recorded) throw new Error('This organisation is no longer on record.')
  if (procedure === 'first-set-up' && recorded.topic !== undefined) {
    throw new Error('This organisation has a certificate: a second set-up would overwrite it.')
  }
  const [who, startedOn] = [await whoIn(transaction), await browserIn(transaction)]
  const run: Run = {
    id: crypto.randomUUID(),
    organisationId,
    procedure,
    startedAt: now,
    ...(who !== undefined && { startedBy: who }),
    ...(startedOn !== undefined && { startedOn }),
    ticks: {},
    before: inUse(procedure, recorded),
  }
  await transaction.objectStore('runs').add(run)
  return run
}

/** Ticks a step. A proof stands above the hand: ticking by hand what is ticked already changes nothing. */
export function tickStep(runId: string, stepId: string, by: TickedBy, now: number): Promise<Run | undefined> {
  return changeRun(runId, (run, who) => tickAll(run, [{ stepId, by }], now, who), now)
}

export function untickStep(runId: string, stepId: string, now: number): Promise<Run | undefined> {
  return changeRun(runId, (run) => untickAll(run, [stepId]), now)
}

/** Takes the work up again at a step: it and all behind it are unticked, and the files that belong to them forgotten. */
export function restartFrom(runId: string, stepId: StepId, now: number): Promise<Run | undefined> {
  return changeRun(
    runId,
    (run) => {
      const again = [stepId, ...stepsBehind(run.procedure, stepId)]
      const { signingRequest, certificate, serverToken, contentToken, ...kept } = untickAll(run, again)
      return {
        ...kept,
        ...(serverToken && !again.includes('judgeServerToken') && { serverToken }),
        ...(contentToken && !again.includes('judgeContentToken') && { contentToken }),
        ...(signingRequest && !again.includes('chooseSigningRequest') && { signingRequest }),
        ...(certificate && !again.includes('judgeCertificate') && { certificate }),
      }
    },
    now,
  )
}

/**
 * Ticks what this evidence proves, at `now`; answers with the ids of the steps that are newly ticked. Evidence of nothing new
 * is no write: a page that reports whenever the records change would otherwise hear its own echo.
 */
export async function recordEvidence(runId: string, evidence: Evidence, now: number): Promise<string[]> {
  const isNews = await reading(async (transaction) => {
    const run = await transaction.objectStore('runs').get(runId)
    const organisation = run && isOpen(run) && (await transaction.objectStore('organisations').get(run.organisationId))
    return organisation ? newTicks(run, ticksFor(evidence, run, organisation)).length > 0 : false
  })
  if (!isNews) return []
  return writing(async (transaction) => {
    const before = await openIn(transaction, runId)
    const after = before && (await tickProved(transaction, before, evidence, now))
    return after ? Object.keys(after.ticks).filter((stepId) => !Object.hasOwn(before.ticks, stepId)) : []
  }, now)
}

/** Ends a renewal; what it has brought becomes the organisation's. */
export function finishRun(runId: string, now: number): Promise<Run | undefined> {
  return writing(async (transaction) => {
    const run = await openIn(transaction, runId)
    if (!run) return undefined
    const organisations = transaction.objectStore('organisations')
    const organisation = await organisations.get(run.organisationId)
    const left = leftBy(run, now)
    const note = noteLeftBy(run, now)
    if (organisation && Object.keys(left).length > 0) {
      const expiryNotes = note && withNote(organisation, yearlyOf(run.procedure), note)
      const changed = { ...organisation, ...left, ...(expiryNotes && { expiryNotes }), updatedAt: now }
      await organisations.put(withoutAbsent<Organisation>(changed))
    }
    const who = await whoIn(transaction)
    const finished: Run = { ...run, finishedAt: now, ...(who !== undefined && { finishedBy: who }) }
    await transaction.objectStore('runs').put(finished)
    return finished
  }, now)
}

/** Remembers that Renew went through at `now` on a row that Koshin had held. It proves nothing. */
export function rememberInsistedRenew(runId: string, now: number): Promise<Run | undefined> {
  return changeRun(runId, (run) => ({ ...run, renewInsistedAt: [...(run.renewInsistedAt ?? []), now] }), now)
}

/** Takes an unfinished renewal off the record; the journal keeps it. A finished one stays: it is proof. */
export function abandonRun(runId: string, now: number): Promise<void> {
  return writing(async (transaction) => {
    if (await openIn(transaction, runId)) await transaction.objectStore('runs').delete(runId)
  }, now)
}

/** The run, if it is still open. */
export async function openIn(transaction: Writing, runId: string): Promise<Run | undefined> {
  const run = await transaction.objectStore('runs').get(runId)
  return run && isOpen(run) ? run : undefined
}

/** Changes an open run in one transaction; where `change` gives nothing, nothing is written. */
export function changeRun(
  runId: string,
  change: (run: Run, who: string | undefined) => Run | undefined,
  now: number,
): Promise<Run | undefined> {
  return writing(async (transaction) => {
    const run = await openIn(transaction, runId)
    const changed = run && change(run, await whoIn(transaction))
    if (!changed) return undefined
    await transaction.objectStore('runs').put(changed)
    return changed
  }, now)
}

/** The first set-up makes what is renewed from then on. */
const yearlyOf = (procedure: ProcedureId): YearlyId => (procedure === 'first-set-up' ? 'push-certificate' : procedure)
