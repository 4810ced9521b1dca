// Opens every row's i in turn, when the user asks for it: one after the other, so that no answer is mistaken.
import { ANSWERS_WITHIN } from '../../portals/push/hand.ts'
import { findInformation } from '../../portals/push/information.ts'
import type { PortalRow } from '../../portals/push/view.ts'

/** Milliseconds to wait for what an i says, so that no other row gets its answer, and between two looks at the page. */
const PATIENCE = ANSWERS_WITHIN + 1_000
/** After so many rows in succession that say nothing, the rest is left to the hand. */
const SILENT = 2
const LOOK_EVERY = 60

/** What the opener needs of the page; every call reads it anew, because pressing an i may replace the list. */
export interface RowAccess {
  rows(): PortalRow[]
  /** True where the page keeps anything in open shadow roots. */
  hasShadows(): boolean
  isRead(row: PortalRow): boolean
  /** To be called before an i is pressed by Koshin, as for a press by hand. */
  beforePress(row: PortalRow): void
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Gives what opens the i of every row that has not been read, and says how many rows stayed unread: they must be opened by hand. While it
 * is at work it does not begin a second time: two at once would press each other's rows, and nobody could tell whose an answer is.
 */
export function rowReader(access: RowAccess): () => Promise<number> {
  let work: Promise<number> | undefined
  return () => {
    work ??= readAll(access).finally(() => {
      work = undefined
    })
    return work
  }
}

async function readAll(access: RowAccess): Promise<number> {
  const count = access.rows().length
  let silent = 0
  for (let index = 0; index < count && silent < SILENT; index++) {
    const row = access.rows()[index]
    if (!row || access.isRead(row)) continue
    const information = findInformation(row, access.hasShadows())
    if (!information) continue
    access.beforePress(row)
    information.click()
    silent++
    for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
      await pause(LOOK_EVERY)
      const now = access.rows()[index]
      if (!now || access.isRead(now)) {
        silent = 0
        break
      }
    }
  }
  return access.rows().filter((row) => !access.isRead(row)).length
}
