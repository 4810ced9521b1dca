// The runs under way, of all organisations, whatever lies finished beside them.
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { Run } from '../../lib/model/run.ts'
import { writing } from '../../lib/records/database.ts'
import { listOpenRuns } from '../../lib/records/open-runs.ts'
import { freshBrowser } from './fresh.ts'

beforeEach(freshBrowser)

it('are all that are not finished', async () => {
  await fc.assert(
    fc
      .asyncProperty(
        fc.uniqueArray(fc.tuple(fc.uuid(), fc.option(fc.nat())), { selector: ([id]) => id }),
        async (given) => {
          const runs = given.map(
            ([id, finishedAt]): Run => ({
              id,
              organisationId: id.slice(0, 1),
              procedure: 'server-token',
              startedAt: 1,
              ticks: {},
              before: {},
              ...(finishedAt !== null && { finishedAt }),
            }),
          )
          await writing(async (transaction) => {
            for (const run of runs) await transaction.objectStore('runs').add(run)
          }, 'own')
          const open = (await listOpenRuns()).map(({ id }) => id).sort()
          expect(open).toEqual(
            runs
              .filter((run) => run.finishedAt === undefined)
              .map(({ id }) => id)
              .sort(),
          )
        },
      )
      .beforeEach(freshBrowser),
    { numRuns: 25 },
  )
})
