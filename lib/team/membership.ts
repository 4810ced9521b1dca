// That this browser belongs to a team: by which id, with which keys, through which folder, and the team's record as it knows it.
import { type Bytes, toHex } from '../facts/bytes.ts'
import { isOpen } from '../model/run.ts'
import type { TeamKey } from '../model/team.ts'
import { browserIn } from '../records/colleagues.ts'
import { type Reading, reading, type Writing, writing } from '../records/database.ts'
import type { ToldFacts } from './company.ts'
import type { Folder } from './folder.ts'

export interface Membership {
  browser: string
  /** The first one is what this browser writes with; with the others it reads files that were not written anew since. */
  keys: readonly TeamKey[]
  /** Absent where files are carried by hand. */
  folder?: Folder
}

/** What this browser knows of its team; undefined where it belongs to none. */
export function membership(): Promise<Membership | undefined> {
  return reading(async (transaction) => {
    const team = transaction.objectStore('team')
    const [browser, keys, folder] = await Promise.all([browserIn(transaction), team.get('keys'), team.get('folder')])
    if (browser === undefined || !Array.isArray(keys) || keys.length === 0) return undefined
    return { browser, keys: keys as TeamKey[], ...(folder ? { folder: folder as Folder } : {}) }
  })
}

/**
 * Makes this browser a member; nothing of its record is told before the next round. One that was a member before is known under the
 * same id: what it has begun then would else be a colleague's.
 */
export async function becomeMember(keys: readonly TeamKey[], folder: Folder | undefined): Promise<Membership> {
  const browser = await writing(async (transaction) => {
    const team = transaction.objectStore('team')
    const former = await team.get('former')
    const browser = typeof former === 'string' ? former : toHex(crypto.getRandomValues(new Uint8Array(8)))
    await team.clear()
    await transaction.objectStore('settings').put(browser, 'teamBrowser')
    await team.put(keys, 'keys')
    if (folder) await team.put(folder, 'folder')
    // What was begun here before counts as begun here, so that colleagues are told of it.
    await restamp(transaction, browser)
    return browser
  }, 'own')
  return { browser, keys, ...(folder && { folder }) }
}

/** Open runs of which nobody knows on which computer they were begun were begun on this one. */
async function restamp(transaction: Writing, browser: string): Promise<void> {
  const runs = transaction.objectStore('runs')
  for (const run of await runs.getAll()) {
    if (isOpen(run) && run.startedOn === undefined) await runs.put({ ...run, startedOn: browser })
  }
}

/** Ends it. What is on this browser's record stays there; its file stays in the folder. */
export function leaveTeam(): Promise<void> {
  return writing(async (transaction) => {
    const browser = await browserIn(transaction)
    await transaction.objectStore('team').clear()
    await transaction.objectStore('team').put(browser, 'former')
    await transaction.objectStore('settings').delete('teamBrowser')
    await transaction.objectStore('settings').delete('teamBeside')
  }, 'own')
}

/** Keeps these keys, and this folder where one is given. */
export function keepMembership(keys: readonly TeamKey[], folder?: Folder): Promise<void> {
  return writing(async (transaction) => {
    const team = transaction.objectStore('team')
    await team.put(keys, 'keys')
    if (folder) await team.put(folder, 'folder')
  }, 'own')
}

/** The team's record as it was saved last; undefined where it never was. */
export async function savedIn(transaction: Reading | Writing): Promise<Bytes | undefined> {
  return (await transaction.objectStore('team').get('record')) as Bytes | undefined
}

/** Which saving of it this is; undefined where there was none. */
export async function revisionIn(transaction: Reading | Writing): Promise<string | undefined> {
  return (await transaction.objectStore('team').get('revision')) as string | undefined
}

/** Saves the team's record; gives its revision, another one each time, for another page of Koshin may save, too. */
export async function saveIn(transaction: Writing, bytes: Bytes): Promise<string> {
  const revision = crypto.randomUUID()
  await transaction.objectStore('team').put(bytes, 'record')
  await transaction.objectStore('team').put(revision, 'revision')
  return revision
}

/** What of a company's settings the team has been told. */
export async function toldIn(transaction: Reading | Writing): Promise<ToldFacts> {
  return ((await transaction.objectStore('team').get('told')) as ToldFacts | undefined) ?? {}
}

/** Keeps what of them it has been told. */
export async function keepToldIn(transaction: Writing, told: ToldFacts): Promise<void> {
  await transaction.objectStore('team').put(told, 'told')
}
