// The rehearsal before the day: begun, answered by hand or by the page, kept with its organisation.

import { sameAccount } from '../facts/account.ts'
import { sameTopic } from '../facts/topic.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Rehearsal, RehearsalAnswer, RehearsalCheck } from '../model/rehearsal.ts'
import { writing } from './database.ts'

const ALL: readonly RehearsalCheck[] = ['signIn', 'uid', 'phone', 'console']

function withAnswers(rehearsal: Rehearsal, answers: Partial<Record<RehearsalCheck, RehearsalAnswer>>): Rehearsal {
  const checks = { ...rehearsal.checks, ...answers }
  const all = ALL.map((check) => checks[check]?.at)
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
  })
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
  return change(
    organisationId,
    now,
    ({ rehearsal }) => rehearsal && withAnswers(rehearsal, { [check]: { ...answer, at: now } }),
  )
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

/** Answers what the portal's page proves, as long as the rehearsal is under way and the page has not proved it before. */
export async function rehearsePortal(organisation: Organisation, seen: SeenAtPortal, now: number): Promise<void> {
  const isNews = (rehearsal: Rehearsal | undefined): RehearsalCheck[] =>
    rehearsal && rehearsal.finishedAt === undefined
      ? provedAtPortal(seen, organisation).filter((check) => {
          const answer = rehearsal.checks[check]
          return !answer?.ok || answer.by !== 'page'
        })
      : []
  if (isNews(organisation.rehearsal).length === 0) return
  await change(organisation.id, now, ({ rehearsal }) => {
    const proved = isNews(rehearsal)
    if (!rehearsal || proved.length === 0) return undefined
    const answer: RehearsalAnswer = { at: now, by: 'page', ok: true }
    return withAnswers(rehearsal, Object.fromEntries(proved.map((check) => [check, answer])))
  })
}
