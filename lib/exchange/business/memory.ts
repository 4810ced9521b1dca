// What a page of Apple Business or School Manager has to know, out of the records.
import { isFarOff } from '../../facts/far-off.ts'
import type { BusinessMemory, TokenRun } from '../../model/business-memory.ts'
import { hasTick, type Run } from '../../model/run.ts'
import type { ProcedureId, TokenProcedure } from '../../model/steps.ts'
import { awaitingUploadSince } from '../../procedures/awaiting-upload.ts'
import { inUse } from '../../procedures/in-use.ts'
import { isWithoutEarlier } from '../../procedures/without-earlier.ts'
import { currentOrganisation, listOrganisations } from '../../records/organisations.ts'
import { withheld } from '../../records/policy.ts'
import { openRun } from '../../records/runs-of.ts'

function serverTokenRun(run: Run | undefined): TokenRun | undefined {
  if (!run) return undefined
  const waitingSince = awaitingUploadSince(run)
  const downloadedAt = waitingSince ?? run.tokenDownloads?.at(-1)?.at
  return {
    consoleReady: hasTick(run, 'consoleReady'),
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
    uploaded: hasTick(run, 'uploadContentToken', 'saveContentToken'),
  }
}

/** All that a page has to know now; `now` is in milliseconds since 1970. */
export async function businessMemory(now: number): Promise<BusinessMemory> {
  const [organisations, current, closed] = await Promise.all([listOrganisations(), currentOrganisation(), withheld()])
  const openOf = async (procedure: ProcedureId) => (current ? openRun(current.id, procedure) : undefined)
  const serverTokenOpen = await openOf('server-token')
  const serverToken = serverTokenRun(serverTokenOpen)
  const contentToken = contentTokenRun(await openOf('content-token'))
  const isRested = (token: TokenProcedure) => current !== undefined && isFarOff(inUse(token, current).notAfter, now)
  const notDue = [
    ...(!serverToken && isRested('server-token') ? (['serverToken'] as const) : []),
    ...(!contentToken && isRested('content-token') ? (['contentToken'] as const) : []),
  ]
  const beforeServerToken = serverTokenOpen?.before ?? (current && inUse('server-token', current))
  const mayBeFirst =
    beforeServerToken !== undefined && isWithoutEarlier({ procedure: 'server-token', before: beforeServerToken })
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
    ...(mayBeFirst && { mayBeFirst }),
    ...(closed && { withheld: closed }),
  }
}
