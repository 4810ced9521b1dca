// The renewals of the tokens: what the portal's pages report of them, and the files that are judged in them.

import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import { isToken, TOKEN_FACTS, TOKENS, type TokenProcedure } from '../model/steps.ts'
import type { TokenDownload, TokenFacts, TokenPortal } from '../model/token.ts'
import type { GenerationId } from '../portals/business/generations/generations.ts'
import { stepsBehind } from '../procedures/procedures.ts'
import type { TokenEvidence } from '../procedures/token-evidence.ts'
import { reading, writing } from './database.ts'
import { type OrganisationPatch, updateOrganisation } from './organisations.ts'
import { tickProved } from './proved.ts'
import { changeRun, openIn, recordEvidence, startIn } from './runs.ts'
import { openRun } from './runs-of.ts'
import { untickAll } from './ticks.ts'

export interface BusinessFacts {
  portal: TokenPortal
  generation?: GenerationId | undefined
  /** The Apple Account that is signed in, where the page shows it. */
  account?: string | undefined
}

/**
 * Takes over which portal and which generation of its pages the user works with; the account only where none is on record,
 * for another administrator may be signed in. Writes nothing where nothing is new.
 */
export async function learnFromBusiness(organisation: Organisation, facts: BusinessFacts, now: number): Promise<void> {
  const news = (known: Organisation): OrganisationPatch | undefined => {
    const { portal, generation, account } = facts
    const isNew =
      known.portal !== portal ||
      (generation !== undefined && known.portalGeneration !== generation) ||
      (account !== undefined && known.tokenAccount === undefined)
    if (!isNew) return undefined
    return {
      portal,
      ...(generation !== undefined && { portalGeneration: generation }),
      ...(known.tokenAccount === undefined && account !== undefined && { tokenAccount: account }),
    }
  }
  // What the record says at the moment of writing counts: a form may have changed it since.
  if (news(organisation)) await updateOrganisation(organisation.id, news, now)
}

/** Takes in what a page of Apple Business or School Manager shows, for the renewals of both tokens that are open. */
export async function recordBusinessPage(organisationId: string, seen: TokenEvidence, now: number): Promise<void> {
  for (const procedure of TOKENS) {
    const run = await openRun(organisationId, procedure)
    if (run) await recordEvidence(run.id, seen, now)
  }
}

/** The user says on the portal's page that the console can take the file; whoever says so has begun the renewal. */
export async function recordConsoleReady(organisation: Organisation, now: number): Promise<void> {
  await writing(async (transaction) => {
    const run = await startIn(transaction, organisation.id, 'server-token', now)
    await tickProved(transaction, run, { kind: 'console-ready' }, now)
  }, now)
}

/**
 * A download went through on the portal's page; whoever downloads has begun the renewal. Each download of a server token ends
 * the token before it: a file judged earlier in this run is useless from then on, and what was done with it no longer counts.
 */
export async function recordTokenDownload(
  organisation: Organisation,
  procedure: TokenProcedure,
  download: Omit<TokenDownload, 'at'>,
  now: number,
): Promise<void> {
  await writing(async (transaction) => {
    const run = await startIn(transaction, organisation.id, procedure, now)
    const begun = procedure === 'server-token' ? withoutToken(run) : run
    const changed: Run = { ...begun, tokenDownloads: [...(run.tokenDownloads ?? []), { ...download, at: now }] }
    await tickProved(transaction, changed, { kind: 'token-download', token: procedure, name: download.name }, now)
  }, now)
}

function withoutToken(run: Run): Run {
  const { serverToken: _dead, ...kept } = untickAll(run, stepsBehind(run.procedure, 'downloadServerToken'))
  return kept
}

/**
 * Remembers what may be known of the token that was judged to be right, never the token, and ticks what it proves. `proven` is
 * false where the user goes on in spite of warnings.
 */
export function rememberToken(
  runId: string,
  procedure: TokenProcedure,
  token: TokenFacts,
  proven = true,
): Promise<Run | undefined> {
  return writing(async (transaction) => {
    const run = await openIn(transaction, runId)
    if (run?.procedure !== procedure) return undefined
    const changed: Run = { ...run, [TOKEN_FACTS[procedure]]: token }
    return tickProved(transaction, changed, { kind: 'token-file', token: procedure, byHand: !proven }, token.at)
  }, token.at)
}

/** Writes down which Apple Account downloaded the token of this run; an empty text takes it away. */
export function rememberDownloader(runId: string, account: string, now: number): Promise<Run | undefined> {
  const change = (run: Run): Run | undefined => {
    if (!isToken(run.procedure)) return undefined
    const key = TOKEN_FACTS[run.procedure]
    const { downloadedBy: _before, ...facts } = run[key] ?? {}
    const by = account.trim()
    return 'at' in facts ? { ...run, [key]: { ...facts, ...(by !== '' && { downloadedBy: by }) } } : undefined
  }
  return changeRun(runId, change, now)
}

/** Gives the Apple Account that downloaded the token of this run; undefined where none is written down. */
export async function downloaderOf(runId: string): Promise<string | undefined> {
  const run = await reading((transaction) => transaction.objectStore('runs').get(runId))
  return (run?.serverToken ?? run?.contentToken)?.downloadedBy
}
