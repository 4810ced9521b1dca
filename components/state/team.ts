// The team on the desk: looked at when the desk opens, when it comes to the front, every minute, and after each change. Nothing else loads it.
import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { MINUTE } from '../../lib/facts/time.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import type { Folder } from '../../lib/team/folder.ts'
import { leaveTeam } from '../../lib/team/membership.ts'
import { type Seen, Team } from '../../lib/team/team.ts'
import { readClock } from './clock.ts'
import { load } from './records.ts'
import { teamTrouble } from './team-trouble.ts'

export type TeamShown =
  | { kind: 'loading' | 'none' }
  /** `folder` is the folder's name; absent where files are carried by hand. `failed`: the record itself could not be written. */
  | { kind: 'member'; folder?: string; seen?: Seen; failed?: true }

export const team = signal<TeamShown>({ kind: 'loading' })

/** After a change one waits so long for the next, in milliseconds, before the file is written. */
const SETTLES = 400

let current: Team | undefined
let waiting: ReturnType<typeof setTimeout> | undefined
let isStarted = false

const version = () => browser.runtime.getManifest().version

/** Begins to look, on this desk, for as long as it is open; the second time nothing happens. */
export async function startTeam(): Promise<void> {
  if (isStarted) return
  isStarted = true
  onRecordsChanged(soon)
  addEventListener('focus', soon)
  document.addEventListener('visibilitychange', soon)
  setInterval(soon, MINUTE)
  await renew()
}

function soon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => void (current ? lookNow() : renew()), SETTLES)
}

/** Whether this browser belongs to a team may have changed in another page. */
async function renew(): Promise<void> {
  current = await Team.open(version())
  if (current) await lookNow()
  else team.value = { kind: 'none' }
}

export function lookNow(): Promise<void> {
  return shown((own) => own.look(readClock()))
}

export function takeFiles(files: readonly File[]): Promise<void> {
  return shown((own) => own.take(files, readClock()))
}

/**
 * One thing after the other, and only one page at a time: what is begun on the keys, the record and the folder as they are ends on the
 * same ones.
 */
function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return navigator.locks.request('koshin-team', work)
}

/** Shows what a look came to. */
async function shown(work: (own: Team) => Promise<Seen>): Promise<void> {
  const own = current
  if (!own) return
  const folder = own.folder?.name
  const member = { kind: 'member', ...(folder !== undefined && { folder }) } as const
  try {
    const seen = await inTurn(() => work(own))
    if (current !== own) return
    team.value = { ...member, seen }
    teamTrouble.value = seen.trouble
  } catch (cause) {
    console.warn('Koshin could not bring the records of the team together.', cause)
    if (current === own) team.value = { ...member, failed: true }
  }
}

/** Joins or begins a team; false where the passphrase opens none of these files. */
export async function joinTeam(passphrase: string, files: readonly File[], folder?: Folder): Promise<boolean> {
  const joined = await inTurn(() => Team.join(passphrase, files, folder, version()))
  if (!joined) return false
  current = joined
  if (folder) await lookNow()
  else await takeFiles(files)
  await load()
  return true
}

export async function openWith(passphrase: string, files: readonly File[]): Promise<boolean> {
  const isOpen = (await inTurn(async () => current?.openWith(passphrase, files))) ?? false
  if (isOpen) await lookNow()
  return isOpen
}

export async function changePassphrase(passphrase: string): Promise<void> {
  await inTurn(async () => current?.changePassphrase(passphrase, readClock()))
  await lookNow()
}

export async function moveTo(folder: Folder): Promise<void> {
  await inTurn(async () => current?.moveTo(folder))
  await lookNow()
}

/** Asks the browser anew for the folder; to be called straight from a click. */
export async function askAgain(): Promise<void> {
  await current?.folder?.requestPermission({ mode: 'readwrite' }).catch(() => 'denied')
  await lookNow()
}

export async function mark(browserId: string, isGone: boolean): Promise<void> {
  await inTurn(async () => current?.mark(browserId, isGone, readClock()))
  await lookNow()
}

export async function ownFile(): Promise<File | undefined> {
  return inTurn(async () => current?.ownFile(readClock()))
}

export async function leave(): Promise<void> {
  current = undefined
  await inTurn(leaveTeam)
  team.value = { kind: 'none' }
  teamTrouble.value = undefined
}
