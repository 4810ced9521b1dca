// Folders that a program needs only as long as it runs.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new, empty folder among the system's temporary ones; `what` stands in its name. */
export function temporaryFolder(what: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `koshin-${what}-`))
}

/** Takes a folder away with all that is in it. A browser that has just closed may still write into its profile: tried again then. */
export function takeAway(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
