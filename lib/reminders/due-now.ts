// What is due at this moment, as the record has it.

import { type DueAsset, type Today, whatIsDue } from '../procedures/due.ts'
import { listOpenRuns } from '../records/open-runs.ts'
import { listOrganisations } from '../records/organisations.ts'

/** Everything that is due, of all organisations. Rejects where the record cannot be read. */
export async function dueNow(today: Today): Promise<DueAsset[]> {
  const [organisations, runs] = await Promise.all([listOrganisations(), listOpenRuns()])
  return whatIsDue(organisations, runs, today)
}
