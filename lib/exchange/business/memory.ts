// What a page of Apple Business or School Manager has to know, out of the records.
import { EARLY_TIME } from '../../facts/time.ts'
import type { BusinessMemory, TokenRun } from '../../model/business-memory.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import type { ProcedureId, TokenProcedure } from '../../model/steps.ts'
import { awaitingUploadSince } from '../../procedures/awaiting-upload.ts'
import { inUse } from '../../procedures/in-use.ts'
import { currentOrganisation, listOrganisations } from '../../records/organisations.ts'
import { withheld } from '../../records/policy.ts'
import { openRun } from '../../records/runs.ts'

function serverTokenRun(run: Run | undefined): TokenRun | undefined {
  if (!run) return undefined
  const waitingSince = awaitingUploadSince(run)
  const downloadedAt = waitingSince ?? run.tokenDownloads?.at(-1)?.at
  return {
    consoleReady: Object.hasOwn(run.ticks, 'consoleReady'),
    ...(downloadedAt !== undefined && { downloadedAt }),
    uploaded: downloadedAt !== undefined && waitingSince === undefined,
  }
}

function contentTokenRun(run: Run | undefined): TokenRun | undefined {
  if (!run) return undefined
  const downloadedAt = run.tokenDownloads?.at(-1)?.at ?? run.ticks.downloadContentToken?.at
  return {
    consoleReady: false,
    ...(downloadedAt !== undefined && { downloadedAt }),
    uploaded: ['uploadContentToken', 'saveContentToken'].some((stepId) => Object.hasOwn(run.ticks, stepId)),
  }
}

/** True of a token whose expiry on record is far. `now` is in milliseconds since 1970. */
function isFar(token: TokenProcedure, organisation: Organisation, now: number): boolean {
  const { notAfter } = inUse(token, organisation)
  return notAfter !== undefined && notAfter > now + EARLY_TIME
}

/** All that a page has to know now; `now` is in milliseconds since 1970. */
export async function businessMemory(now: number): Promise<BusinessMemory> {
  const [organisations, current, closed] = await Promise.all([listOrganisations(), currentOrganisation(), withheld()])
  const openOf = async (procedure: ProcedureId) => (current ? openRun(current.id, procedure) : undefined)
  const serverToken = serverTokenRun(await openOf('server-token'))
  const contentToken = contentTokenRun(await openOf('content-token'))
  const notDue = [
    ...(current && !serverToken && isFar('server-token', current, now) ? (['serverToken'] as const) : []),
    ...(current && !contentToken && isFar('content-token', current, now) ? (['contentToken'] as const) : []),
  ]
  return {
    organisations: organisations.map(({ id, name, servers = [], locations = [], tokenAccount }) => ({
      id,
      name,
      servers,
      locations,
      ...(tokenAccount !== undefined && { account: tokenAccount }),
    })),
    ...(current && { currentId: current.id }),
    ...(serverToken && { serverToken }),
    ...(contentToken && { contentToken }),
    ...(notDue.length > 0 && { notDue }),
    ...(closed && { withheld: closed }),
  }
}
