// The history of all organisations, page by page: the same as if everything had been read, and no more runs are read than are shown.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type HistoryItem, historyOf, loadHistory } from '../../components/history/history-data.ts'
import type { JournalEntry } from '../../lib/model/journal.ts'
import type { Run } from '../../lib/model/run.ts'
import { reading, writing } from '../../lib/records/database.ts'
import { freshBrowser } from '../records/fresh.ts'

beforeEach(freshBrowser)
afterEach(() => vi.restoreAllMocks())

const runOf = (id: string, startedAt: number, finishedAt?: number): Run => ({
  ...{ id, organisationId: `of-${id.length % 3}`, procedure: 'push-certificate', startedAt, ticks: {}, before: {} },
  ...(finishedAt !== undefined && { finishedAt }),
})
const entryOf = (id: string, at: number, more: Partial<JournalEntry>): JournalEntry => ({
  ...{ id, at, kind: 'changed', subject: 'organisation', subjectId: 'of-1', organisationId: 'of-1' },
  changes: [{ fact: 'account', before: 'a', after: 'b' }],
  ...more,
})

function put(runs: readonly Run[], journal: readonly JournalEntry[]): Promise<void> {
  return writing(async (transaction) => {
    for (const run of runs) await transaction.objectStore('runs').put(run)
    for (const entry of journal) await transaction.objectStore('journal').put(entry)
  }, 'own')
}

const nameOf = (item: HistoryItem) => (item.kind === 'run' ? `${item.run.id} ${item.state}` : item.entry.id)

describe('the history of all', () => {
  it('is the same page by page as it is as a whole', async () => {
    // Every moment once: the order of what happened in the same millisecond is nobody's to say.
    const record = fc.uniqueArray(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 40 }).chain((moments) =>
      fc.tuple(
        fc.constant(moments),
        fc.array(fc.constantFrom('finished', 'open', 'fact', 'untold', 'given-up', 'taken-up'), {
          minLength: moments.length,
          maxLength: moments.length,
        }),
        fc.nat({ max: 45 }),
        fc.boolean(),
      ),
    )
    await fc.assert(
      fc
        .asyncProperty(record, async ([moments, kinds, count, withFacts]) => {
          const runs: Run[] = []
          const journal: JournalEntry[] = []
          for (const [index, moment] of moments.entries()) {
            // What is given up is so a millisecond later, in which nothing else happens.
            const at = 2 * moment
            const id = `${'x'.repeat(index % 3)}${at}`
            const kind = kinds[index]
            if (kind === 'finished' || kind === 'taken-up') runs.push(runOf(id, at - 9000, at))
            if (kind === 'open') runs.push(runOf(id, at))
            if (kind === 'fact') journal.push(entryOf(id, at, {}))
            if (kind === 'untold') journal.push(entryOf(id, at, { changes: [{ fact: 'portalGeneration', before: 1 }] }))
            if (kind === 'given-up' || kind === 'taken-up')
              journal.push(
                entryOf(`j${id}`, at + 1, { kind: 'given-up', subject: 'run', changes: [], run: runOf(id, at) }),
              )
          }
          await put(runs, journal)
          const whole = historyOf(runs, journal).filter(({ kind }) => withFacts || kind === 'run')
          const page = await loadHistory({ organisationId: undefined, count, withFacts })
          expect(page.items.map(nameOf)).toEqual(whole.slice(0, count).map(nameOf))
          expect(page.total).toBe(whole.length)
        })
        .beforeEach(freshBrowser),
      { numRuns: 60 },
    )
  })

  it('reads no more runs than are shown, and those under way', async () => {
    const runs = Array.from({ length: 500 }, (_, at) => runOf(`run-${at}`, at, at % 100 === 0 ? undefined : at))
    await put(runs, [])
    await reading(async () => undefined)
    const get = vi.spyOn(IDBObjectStore.prototype, 'get')
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    const { items, total } = await loadHistory({ organisationId: undefined, count: 100, withFacts: true })
    expect([items.length, total]).toEqual([100, 500])
    expect(get.mock.calls.length).toBe(105)
    expect(getAll.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['journal'])
  })

  it('of one organisation holds nothing of the others', async () => {
    await put(
      [runOf('a', 1, 2), runOf('ab', 3, 4)],
      [entryOf('mine', 5, {}), entryOf('theirs', 6, { organisationId: 'of-2' })],
    )
    const { items, total } = await loadHistory({ organisationId: 'of-1', count: 10, withFacts: true })
    expect(items.map(nameOf)).toEqual(['mine', 'a finished'])
    expect(total).toBe(2)
  })
})
