// Until when what a run has brought is valid.
import type { Run } from '../model/run.ts'

/** The end of what the run has brought, as far as it is known; milliseconds since 1970. */
export function newExpiry(run: Run): number | undefined {
  const token = run.serverToken ?? run.contentToken
  return run.certificate?.notAfter ?? run.shownNotAfter ?? token?.notAfter
}
