// What the files are compared with: the renewals of all organisations, and the files that are kept; fresh after every change.
import { signal } from '@preact/signals'
import type { KeptFile } from '../../lib/model/kept-file.ts'
import type { Run } from '../../lib/model/run.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { reading } from '../../lib/records/database.ts'

export const allRuns = signal<readonly Run[]>([])
/** Of all organisations, the last kept first. */
export const keptFiles = signal<readonly KeptFile[]>([])

let asked = 0

async function load(): Promise<void> {
  asked += 1
  const mine = asked
  const [runs, files] = await reading((transaction) =>
    Promise.all([transaction.objectStore('runs').getAll(), transaction.objectStore('files').getAll()]),
  )
  if (mine !== asked) return
  allRuns.value = runs
  keptFiles.value = files.sort((one, other) => other.at - one.at)
}

/** Keeps the records up to date for as long as the screen is there; gives the function that ends it. */
export function watchRecords(): () => void {
  // A database that cannot be read is told of by the app itself, which reads the same one.
  const again = () => void load().catch(() => undefined)
  again()
  return onRecordsChanged(again)
}
