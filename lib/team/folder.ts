// The folder that the team shares, as the File System Access API gives it: read, written to, and what can be wrong with it.
import type { Bytes } from '../facts/bytes.ts'

/** A folder's handle, as far as Koshin uses it. Source: https://fs.spec.whatwg.org and https://wicg.github.io/file-system-access. */
export interface Folder {
  readonly name: string
  values(): AsyncIterable<{ readonly kind: 'file' | 'directory'; readonly name: string }>
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FolderFile>
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>
}

interface FolderFile {
  getFile(): Promise<File>
  createWritable(): Promise<{ write(bytes: Bytes): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>
}

/**
 * What is wrong with the folder. `permission`: the browser wants to be asked anew. `gone`: it was renamed, moved or deleted, or
 * is not connected. `read-only`, `full`: nothing can be written. `unreadable`: anything else, as where a server does not answer.
 */
export type FolderTrouble = 'permission' | 'gone' | 'read-only' | 'full' | 'unreadable'

export class FolderProblem extends Error {
  readonly trouble: FolderTrouble

  constructor(trouble: FolderTrouble, cause: unknown) {
    super(`The team's folder: ${trouble}`, { cause })
    this.name = 'FolderProblem'
    this.trouble = trouble
  }
}

/**
 * How the files of a team end. When a page has written a file whose ending it does not know, Chromium itself calls Google's Safe
 * Browsing (seen in Chromium 156, which does not for text); tests/e2e/team-folder.spec.ts watches over it.
 */
export const ENDING = '.koshin-team.txt'
/** A file's own name, or one that a program gives to a copy: "….koshin-team (1).txt", "….koshin-team-DESKTOP-ABC.txt". */
const TEAM_FILE = /\.koshin-team(?:(?![a-z\d]).*)?\.txt$/i
/** What stands for a file that iCloud has not fetched yet, in older versions of macOS. */
const UNFETCHED = /^\.(.+)\.icloud$/

/** What lies in the folder. */
export interface Listing {
  /** The files that look like the team's. */
  files: File[]
  /** The names of those among them that can't be had at this moment, as while a colleague's computer or a sync program writes them. */
  unread: string[]
  /** How many other files and folders there are. */
  others: number
}

/** Looks what lies in the folder. Rejects with a {@link FolderProblem} where that can't be told. */
export async function listFiles(folder: Folder): Promise<Listing> {
  await demandPermission(folder)
  try {
    const names: string[] = []
    const unfetched: string[] = []
    let others = 0
    for await (const { kind, name } of folder.values()) {
      const [, awaited = ''] = UNFETCHED.exec(name) ?? []
      if (kind === 'file' && TEAM_FILE.test(name)) names.push(name)
      else if (kind === 'file' && TEAM_FILE.test(awaited)) unfetched.push(awaited)
      else others += 1
    }
    const found = await Promise.all(names.sort().map((name) => fileIn(folder, name)))
    const files = found.filter((file) => file instanceof File)
    const unread = names.filter((_, index) => found[index] === 'unreadable')
    return { files, unread: [...unread, ...unfetched.filter((name) => !names.includes(name))], others }
  } catch (cause) {
    throw new FolderProblem(nameOf(cause) === 'NotFoundError' ? 'gone' : troubleOf(cause), cause)
  }
}

/**
 * The files of the team that whoever joins is to open; none where a team is to be begun. Rejects with a {@link FolderProblem} where
 * that can't be told: nobody is to begin a second team because the first one's file can't be had at this moment.
 */
export async function filesToJoin(folder: Folder): Promise<File[]> {
  const { files, unread } = await listFiles(folder)
  if (files.length === 0 && unread.length > 0) throw new FolderProblem('unreadable', undefined)
  return files
}

/** Undefined where somebody has taken it away since the folder was listed. One file that can't be had is no trouble of the folder. */
async function fileIn(folder: Folder, name: string): Promise<File | 'unreadable' | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile()
  } catch (cause) {
    if (nameOf(cause) === 'NotFoundError') return undefined
    if (troubleOf(cause) === 'unreadable') return 'unreadable'
    throw cause
  }
}

/** Writes a file whole: until all of it is there, the one before stays. */
export async function writeFile(folder: Folder, name: string, bytes: Bytes): Promise<void> {
  await demandPermission(folder)
  try {
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
    try {
      await writable.write(bytes)
      await writable.close()
    } catch (cause) {
      await writable.abort().catch(() => undefined)
      throw cause
    }
  } catch (cause) {
    // The permission was there a moment ago: the file system refuses.
    throw new FolderProblem(nameOf(cause) === 'NotAllowedError' ? 'read-only' : troubleOf(cause), cause)
  }
}

async function demandPermission(folder: Folder): Promise<void> {
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted')
    throw new FolderProblem('permission', undefined)
}

function troubleOf(cause: unknown): FolderTrouble {
  switch (nameOf(cause)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission'
    case 'NotFoundError':
      return 'gone'
    case 'NoModificationAllowedError':
      return 'read-only'
    case 'QuotaExceededError':
      return 'full'
    default:
      return 'unreadable'
  }
}

function nameOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : ''
}
