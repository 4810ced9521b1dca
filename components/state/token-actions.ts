// What the screens do about tokens. The rules behind it are loaded at the first action.

import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { TargetList } from '../../lib/model/targets.ts'
import type { TokenPortal } from '../../lib/model/token.ts'
import type { GenerationId } from '../../lib/portals/business/generations/generations.ts'
import { updateOrganisation } from '../../lib/records/organisations.ts'
import { readClock } from './clock.ts'
import { change } from './records.ts'
import { endRun } from './run-actions.ts'

const targets = () => import('../../lib/records/targets.ts')
const tokenRuns = () => import('../../lib/records/token-runs.ts')

export function learnName(id: string, kind: TargetList, name: string): Promise<boolean> {
  return change(async () => (await targets()).learnTarget(id, kind, name, readClock()))
}

export function renameName(id: string, kind: TargetList, from: string, to: string): Promise<boolean> {
  return change(async () => (await targets()).renameTarget(id, kind, from, to, readClock()))
}

export function forgetName(id: string, kind: TargetList, name: string): Promise<boolean> {
  return change(async () => (await targets()).forgetTarget(id, kind, name, readClock()))
}

/** Where the organisation's tokens come from; with it, what is known of its pages is over. */
export function choosePortal(id: string, portal: TokenPortal): Promise<boolean> {
  return change(() => updateOrganisation(id, { portal, portalGeneration: undefined }, readClock()))
}

export function chooseGeneration(id: string, portalGeneration: GenerationId): Promise<boolean> {
  return change(() => updateOrganisation(id, { portalGeneration }, readClock()))
}

export function keepDownloader(runId: string, account: string): Promise<boolean> {
  return change(async () => (await tokenRuns()).rememberDownloader(runId, account, readClock()))
}

/**
 * Ends a token's renewal. What it has taught for next year is put on record where nothing is: the server's name, and the
 * Apple Account that downloads.
 */
export async function endTokenRun(organisation: Organisation, run: Run): Promise<boolean> {
  const { id, servers = [] } = organisation
  const { name } = run.serverToken ?? {}
  if (servers.length === 0 && name !== undefined && !(await learnName(id, 'servers', name))) return false
  return (await learnAccount(id, run.id)) && endRun(run.id)
}

/** By what is on record by now: the account may have been typed a moment ago. */
function learnAccount(id: string, runId: string): Promise<boolean> {
  return change(async () => {
    const downloadedBy = await (await tokenRuns()).downloaderOf(runId)
    if (downloadedBy === undefined) return
    const learned = ({ tokenAccount }: Organisation) =>
      tokenAccount === undefined ? { tokenAccount: downloadedBy } : undefined
    await updateOrganisation(id, learned, readClock())
  })
}
