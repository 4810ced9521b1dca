// What the page has to know of an organisation to judge the signing request that is chosen on it.
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { isToken } from '../../model/steps.ts'
import { MOST_RUNS, type UploadRecord } from '../../model/upload-record.ts'
import { listRuns } from '../../records/runs-of.ts'

/** The open run first, then the finished ones that had a signing request, the latest first. Empty where nothing is on record. */
export async function uploadRecordOf(organisation: Organisation | undefined): Promise<UploadRecord> {
  const runs = organisation ? await listRuns(organisation.id) : []
  const known = runs.flatMap(factsOf)
  const open = known.filter(({ finishedAt }) => finishedAt === undefined)
  const finished = known
    .filter(({ finishedAt, signingRequest }) => finishedAt !== undefined && signingRequest !== undefined)
    .sort((one, other) => (other.finishedAt ?? 0) - (one.finishedAt ?? 0))
  return {
    runs: [...open, ...finished].slice(0, MOST_RUNS),
    ...(organisation && { certificate: { ...picked(organisation), ...topicOf(organisation) } }),
  }
}

/** What tells a certificate from the one before. */
function picked({ serial, notAfter }: Pick<Organisation, 'serial' | 'notAfter'>) {
  return { ...(serial !== undefined && { serial }), ...(notAfter !== undefined && { notAfter }) }
}

function topicOf({ topic }: Organisation) {
  return topic === undefined ? {} : { topic }
}

function factsOf({ procedure, startedAt, finishedAt, before, signingRequest }: Run): UploadRecord['runs'] {
  if (isToken(procedure)) return []
  return [
    {
      procedure,
      startedAt,
      before: picked(before),
      ...(finishedAt !== undefined && { finishedAt }),
      ...(signingRequest && { signingRequest }),
    },
  ]
}
