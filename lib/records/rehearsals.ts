// The rehearsal before the day: begun, answered by hand or by the page, kept with its organisation.

import { sameAccount } from '../facts/account.ts'
import { isAmongNames } from '../facts/names.ts'
import { sameTopic } from '../facts/topic.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Rehearsal, RehearsalAnswer, RehearsalCheck } from '../model/rehearsal.ts'
import { rehearsalChecks } from '../procedures/readiness.ts'
import type { TokenEvidence } from '../procedures/token-evidence.ts'
import { writing } from './database.ts'

type BusinessSeen = Extract<TokenEvidence, { kind: 'business-seen' }>
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

export interface SeenAtPortal {
  screen: string
  account?: string | undefined
  /** Of the row that was proven to be the organisation's. */
  topic?: string | undefined
}

/** What the portal's page proves of a rehearsal: that one can sign in to the recorded account today, and that the UID is there. */
export function provedAtPortal(
  { screen, account, topic }: SeenAtPortal,
  organisation: Pick<Organisation, 'topic' | 'account'>,
): RehearsalCheck[] {
  if (screen !== 'list') return []
  const isUid = sameTopic(topic, organisation.topic)
  const isAccount = sameAccount(account, organisation.account)
  return [...(isUid || isAccount ? (['signIn'] as const) : []), ...(isUid ? (['uid'] as const) : [])]
}

/** What a page of Apple Business or School Manager proves: that the server, or the location, is there by its name. */
export function provedAtBusiness(
  { signedIn, server, locations = [] }: Omit<BusinessSeen, 'kind'>,
  organisation: Pick<Organisation, 'servers' | 'locations'>,
): RehearsalCheck[] {
  if (!signedIn) return []
  const ours = locations.filter((name) => isAmongNames(name, organisation.locations))
  return [
    ...(isAmongNames(server, organisation.servers) ? (['tokenServer'] as const) : []),
    ...(ours.length === 1 ? (['tokenLocation'] as const) : []),
  ]
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
export function rehearseBusiness(
  organisation: Organisation,
  seen: Omit<BusinessSeen, 'kind'>,
  now: number,
): Promise<void> {
  return rehearse(organisation, provedAtBusiness(seen, organisation), now)
}
