// Puts a saved copy in the place of a record that does not open. Until the user has accepted the copy, nothing is touched.
import { openDatabase } from '../records/database.ts'
import { discardDatabase } from '../records/erase.ts'
import type { Copy } from './copy.ts'
import { mergeCopies } from './merge.ts'
import type { Choices, Plan } from './plan.ts'
import { takeIn } from './take-in.ts'

const NOTHING: Copy = { organisations: [], runs: [], files: [], journal: [] }

/** What would be on record with this copy alone; nothing is read or changed. `at` is in milliseconds since 1970. */
export function planRestoring(theirs: Copy, choices: Choices, at: number): Promise<Plan> {
  return Promise.resolve(mergeCopies(NOTHING, theirs, { at, choices }).plan)
}

/**
 * Deletes the record that does not open, and puts the copy in its place. One that opens after all is left as it is: what the user
 * accepted was the loss of something that nobody could read. Answers with undefined then.
 */
export async function restore(theirs: Copy, choices: Choices, at: number): Promise<Plan | undefined> {
  if (!(await beginEmpty())) return undefined
  return takeIn(theirs, choices, at)
}

/** Deletes the record that does not open; the next use makes an empty one. False, and nothing is deleted, where it opens after all. */
export async function beginEmpty(): Promise<boolean> {
  if (await opens()) return false
  await discardDatabase()
  return true
}

function opens(): Promise<boolean> {
  return openDatabase().then(
    () => true,
    () => false,
  )
}
