// A table of customers on its way into the record: chosen, read, looked at, taken in. Gone with the page.
import { signal } from '@preact/signals'
import { i18n } from '#i18n'
import type { Encoding } from '../../lib/customers/encoding.ts'
import type { PlannedRow } from '../../lib/customers/plan.ts'
import type { CustomerTable, RefusedTable } from '../../lib/customers/read-table.ts'
import type { TakenIn } from '../../lib/customers/take-in.ts'
import { announce } from '../state/announce.ts'
import { readClock } from '../state/clock.ts'
import { nextTurn } from '../state/next-turn.ts'
import { change } from '../state/records.ts'
import { company, organisations } from '../state/shown.ts'

export type TableState =
  | { kind: 'choosing'; isStopped?: true }
  | { kind: 'reading' | 'taking'; file: File }
  | { kind: 'refused'; file: File; refusal: RefusedTable }
  | { kind: 'planned'; file: File; table: CustomerTable }
  /** `bad`: what could not be taken in. */
  | { kind: 'done'; taken: TakenIn; bad: readonly PlannedRow[] }

export const table = signal<TableState>({ kind: 'choosing' })
/** How far reading or taking has come, from 0 to 1. */
export const progress = signal(0)
/** Lines of the table that the user leaves out. */
export const leftOut = signal<ReadonlySet<number>>(new Set())

let work = new AbortController()

/** Ends what is under way: nothing is changed then. */
export function stop(): void {
  work.abort(new DOMException('stopped by the user', 'AbortError'))
}

export function startOver(isStopped = false): void {
  table.value = { kind: 'choosing', ...(isStopped && { isStopped }) }
}

function begin(state: TableState): AbortSignal {
  work.abort()
  work = new AbortController()
  progress.value = 0
  table.value = state
  return work.signal
}

/** Shown at most once a frame's time: a signal for each row would cost more than the row. */
function showProgress(): (done: number, total: number) => void {
  let shownAt = 0
  return (done, total) => {
    const now = performance.now()
    if (now - shownAt < 50 && done < total) return
    shownAt = now
    progress.value = done / total
  }
}

/** Reads a file, in the encoding that the user names or that its bytes look like, and shows what it would change. */
export async function readFile(file: File, encoding?: Encoding): Promise<void> {
  const signal = begin({ kind: 'reading', file })
  try {
    const { readTable } = await import('../../lib/customers/read-table.ts')
    const policy = company.value.inForce
    const wishes = { encoding, policy, now: readClock(), rest: nextTurn, onProgress: showProgress(), signal }
    const read = await readTable(file, organisations.value, wishes)
    if (signal.aborted) return
    if ('refused' in read) {
      table.value = { kind: 'refused', file, refusal: read }
      announce(i18n.t('customers.notTaken', [file.name]))
      return
    }
    leftOut.value = new Set(read.rows.filter(({ isDoubtful }) => isDoubtful).map(({ line }) => line))
    table.value = { kind: 'planned', file, table: read }
    announce(i18n.t('customers.looked', [file.name]))
  } catch (cause) {
    if (signal.aborted) return signal.reason instanceof DOMException ? startOver(true) : undefined
    console.error(cause)
    // The file was moved, or the browser may not read it any more.
    table.value = { kind: 'refused', file, refusal: { refused: 'unreadable' } }
  }
}

/** Puts on record what was looked at, but for the lines that are left out. */
export async function take(file: File, { rows }: CustomerTable): Promise<void> {
  const signal = begin({ kind: 'taking', file })
  const chosen = rows.filter(({ line }) => !leftOut.value.has(line))
  const { takeIn } = await import('../../lib/customers/take-in.ts')
  let taken: TakenIn | undefined
  const isDone = await change(async () => {
    try {
      taken = await takeIn(chosen, readClock(), { onProgress: showProgress(), signal })
    } catch (cause) {
      if (!signal.aborted) throw cause
    }
  })
  if (!isDone || !taken) return startOver(signal.aborted)
  table.value = { kind: 'done', taken, bad: rows.filter(({ kind }) => kind === 'bad') }
  announce(i18n.t('customers.taken'))
}
