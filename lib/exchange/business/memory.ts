// What a page of Apple Business or School Manager has to know, out of the records.
import { isFarOff } from '../../facts/far-off.ts'
import type { BusinessMemory, TokenRun } from '../../model/business-memory.ts'
import { hasTick, lastDownload, type Run, tickOf } from '../../model/run.ts'
import { TOKEN_FACTS, TOKENS, type TokenProcedure } from '../../model/steps.ts'
import { awaitingUploadSince } from '../../procedures/awaiting-upload.ts'
import { inUse } from '../../procedures/in-use.ts'
import { isWithoutEarlier } from '../../procedures/without-earlier.ts'
import { currentOrganisation, listOrganisations } from '../../records/organisations.ts'
import { withheld } from '../../records/policy.ts'
import { openRun } from '../../records/runs-of.ts'

function serverTokenRun(run: Run | undefined): TokenRun | undefined {
  if (!run) return undefined
  const waitingSince = awaitingUploadSince(run)
  const downloadedAt = waitingSince ?? lastDownload(run)?.at
  return {
    consoleReady: hasTick(run, 'consoleReady'),
    ...(downloadedAt !== undefined && { downloadedAt }),
    uploaded: downloadedAt !== undefined && waitingSince === undefined,
  }
}

function contentTokenRun(run: Run | undefined): TokenRun | undefined {
  if (!run) return undefined
  const downloadedAt = lastDownload(run)?.at ?? tickOf(run, 'downloadContentToken')?.at
  return {
    consoleReady: false,
    ...(downloadedAt !== undefined && { downloadedAt }),
    uploaded: hasTick(run, 'uploadContentToken', 'saveContentToken'),
  }
}

/** All that a page has to know now; `now` is in milliseconds since 1970. */
export async function businessMemory(now: number): Promise<BusinessMemory> {
  const [organisations, current, closed] = await Promise.all([listOrganisations(), currentOrganisation(), withheld()])
  const openOf = async (procedure: TokenProcedure) => (current ? openRun(current.id, procedure) : undefined)
  const serverTokenOpen = await openOf('server-token')
  const serverToken = serverTokenRun(serverTokenOpen)
  const contentToken = contentTokenRun(await openOf('content-token'))
  const isRested = (token: TokenProcedure) => current !== undefined && isFarOff(inUse(token, current).notAfter, now)
  const open = { serverToken, contentToken }
  const notDue = TOKENS.filter((token) => !open[TOKEN_FACTS[token]] && isRested(token)).map(
    (token) => TOKEN_FACTS[token],
  )
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
