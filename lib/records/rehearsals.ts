// The rehearsal before the day: begun, answered by hand or by the page, kept with its organisation.
import type { Organisation } from '../model/organisation.ts'
import type { Rehearsal, RehearsalAnswer, RehearsalCheck } from '../model/rehearsal.ts'
import { rehearsalChecks } from '../procedures/readiness.ts'
import {
  provedAtBusiness,
  provedAtPortal,
  type SeenAtBusiness,
  type SeenAtPortal,
} from '../procedures/rehearsal-evidence.ts'
import { writing } from './database.ts'

type Answers = Partial<Record<RehearsalCheck, RehearsalAnswer>>

function withAnswers(rehearsal: Rehearsal, answers: Answers, organisation: Organisation): Rehearsal {
  const checks = { ...rehearsal.checks, ...answers }
  const all = rehearsalChecks(organisation).map((check) => checks[check]?.at)
  const { startedAt } = rehearsal
  return all.some((at) => at === undefined)
    ? { startedAt, checks }
    : { startedAt, checks, finishedAt: Math.max(...all.map((at) => at ?? 0)) }
}

function change(
  organisationId: string,
  now: number,
  work: (organisation: Organisation) => Rehearsal | undefined,
): Promise<Organisation | undefined> {
  return writing(async (transaction) => {
    const organisations = transaction.objectStore('organisations')
    const organisation = await organisations.get(organisationId)
    const rehearsal = organisation && work(organisation)
    if (!organisation || !rehearsal) return undefined
    const changed: Organisation = { ...organisation, rehearsal, updatedAt: now }
    await organisations.put(changed)
    return changed
  }, now)
}

/** Begins a rehearsal at `now` (milliseconds since 1970); what an earlier one came to is forgotten. */
export function beginRehearsal(organisationId: string, now: number): Promise<Organisation | undefined> {
  return change(organisationId, now, () => ({ startedAt: now, checks: {} }))
}

/** Keeps the answer to one check of a rehearsal that was begun. */
export function answerCheck(
  organisationId: string,
  check: RehearsalCheck,
  answer: Omit<RehearsalAnswer, 'at'>,
  now: number,
): Promise<Organisation | undefined> {
  return change(organisationId, now, (organisation) => {
    const { rehearsal } = organisation
    return rehearsal && withAnswers(rehearsal, { [check]: { ...answer, at: now } }, organisation)
  })
}

/** Answers what a page proves, as long as the rehearsal is under way and the page has not proved it before. */
async function rehearse(organisation: Organisation, proved: readonly RehearsalCheck[], now: number): Promise<void> {
  const newsOf = (rehearsal: Rehearsal | undefined): RehearsalCheck[] =>
    rehearsal && rehearsal.finishedAt === undefined
      ? proved.filter((check) => {
          const answer = rehearsal.checks[check]
          return !answer?.ok || answer.by !== 'page'
        })
      : []
  if (newsOf(organisation.rehearsal).length === 0) return
  await change(organisation.id, now, (recorded) => {
    const { rehearsal } = recorded
    const news = newsOf(rehearsal)
    if (!rehearsal || news.length === 0) return undefined
    const answer: RehearsalAnswer = { at: now, by: 'page', ok: true }
    return withAnswers(rehearsal, Object.fromEntries(news.map((check) => [check, answer])), recorded)
  })
}

/** Takes into the rehearsal what the push portal's page proves. */
export function rehearsePortal(organisation: Organisation, seen: SeenAtPortal, now: number): Promise<void> {
  return rehearse(organisation, provedAtPortal(seen, organisation), now)
}

/** Takes into the rehearsal what a page of Apple Business or School Manager proves. */
export function rehearseBusiness(organisation: Organisation, seen: SeenAtBusiness, now: number): Promise<void> {
  return rehearse(organisation, provedAtBusiness(seen, organisation), now)
}
