// One look into the team's folder: what the others have written is read and taken in, and this browser's own file is written.
import { sameBytes } from '../facts/bytes.ts'
import type { TeamKey } from '../model/team.ts'
import { type NotRead, type OpenedFile, openTeamFile } from './file.ts'
import { ENDING, type Folder, FolderProblem, type FolderTrouble, listFiles, writeFile } from './folder.ts'
import type { Membership } from './membership.ts'
import type { TeamSession } from './session.ts'

/** A file of the team's as a screen shows it; times are milliseconds since 1970. */
export interface SeenFile {
  fileName: string
  /** It was written by this browser. */
  isOwn: boolean
  /** `unreadable`: it is there, and the file system does not give it. */
  refused?: NotRead['refused'] | 'unreadable'
  browser?: string
  who?: string
  written?: number
  /** How many facts stand in it. */
  facts?: number
  /** Its browser was marked as gone. */
  goneSince?: number
  /** It was written with another key than this browser's own: a passphrase that is no longer the team's. */
  isOldKey?: boolean
}

export interface Seen {
  files: SeenFile[]
  /** How many other files and folders lie there. */
  others: number
  trouble?: FolderTrouble
  /** When this browser's file was last known to be as it is to be. */
  writtenAt?: number
}

interface Opened {
  stamp: string
  answer: OpenedFile | NotRead | { refused: 'unreadable' }
}

/** Remembers what was read, so that a file is read again only when it has changed. */
export class FolderWatch {
  readonly #session: TeamSession
  readonly #membership: Membership
  readonly #koshin: string
  readonly #opened = new Map<string, Opened>()
  #taken = new Set<string>()

  /** `koshin` is the version of this Koshin. */
  constructor(session: TeamSession, membership: Membership, koshin: string) {
    this.#session = session
    this.#membership = membership
    this.#koshin = koshin
  }

  /** Looks once. Never fails for what is wrong with the folder or a file: it is said, and the record here goes on. */
  async look(folder: Folder, at: number): Promise<Seen> {
    let seen: Seen = { files: [], others: 0 }
    try {
      const { files, others } = await listFiles(folder)
      seen = { files: [], others }
      await this.#read(files)
    } catch (cause) {
      await this.#session.round([], at)
      return { ...seen, trouble: troubleOf(cause) }
    }
    const fresh = [...this.#opened].filter(
      ([name, { stamp, answer }]) => 'read' in answer && !this.#taken.has(name + stamp),
    )
    await this.#session.round(
      fresh.flatMap(([, { answer }]) => ('read' in answer ? [answer.read] : [])),
      at,
    )
    for (const [name, { stamp }] of fresh) this.#taken.add(name + stamp)
    seen.files = this.#seen()
    try {
      await this.#write(folder, at)
      return { ...seen, files: this.#seen(), writtenAt: at }
    } catch (cause) {
      return { ...seen, trouble: troubleOf(cause) }
    }
  }

  async #read(files: readonly File[]): Promise<void> {
    const names = new Set(files.map(({ name }) => name))
    for (const name of this.#opened.keys()) if (!names.has(name)) this.#opened.delete(name)
    for (const file of files) {
      const stamp = `${file.lastModified} ${file.size}`
      if (this.#opened.get(file.name)?.stamp === stamp) continue
      this.#opened.set(file.name, { stamp, answer: await open(file, this.#membership.keys) })
    }
  }

  async #write(folder: Folder, at: number): Promise<void> {
    const { browser, keys } = this.#membership
    const [key] = keys
    if (!key) return
    const name = this.#ownName()
    const there = this.#opened.get(name)?.answer
    const isWritten =
      there && 'read' in there && there.check === key.check && sameBytes(there.record, await this.#session.saved())
    if (isWritten) return
    const bytes = await this.#session.file(this.#koshin, at, key)
    await writeFile(folder, name, bytes)
    const written = new File([bytes], name)
    const answer = await open(written, keys)
    const stamp = (await listFiles(folder)).files.find((file) => file.name === name)
    if (stamp) this.#opened.set(name, { stamp: `${stamp.lastModified} ${stamp.size}`, answer })
    this.#taken.add(`${name}${stamp?.lastModified} ${stamp?.size}`)
    if (!('browser' in answer) || answer.browser !== browser) throw new FolderProblem('unreadable', undefined)
  }

  /** What cannot be read is never written over, under whatever name it stands: another one is taken then. */
  #ownName(): string {
    const { browser } = this.#membership
    for (let number = 1; ; number++) {
      const name = `koshin-${browser}${number > 1 ? `-${number}` : ''}${ENDING}`
      const there = this.#opened.get(name)?.answer
      if (!there || ('browser' in there && there.browser === browser)) return name
    }
  }

  #seen(): SeenFile[] {
    const { browser: mine, keys } = this.#membership
    return [...this.#opened].map(([fileName, { answer }]): SeenFile => {
      if (!('browser' in answer)) return { fileName, isOwn: false, refused: answer.refused }
      const { browser, who, written, read, check } = answer
      const goneSince = this.#session.goneSince(browser)
      return {
        ...{ fileName, isOwn: browser === mine, browser, written, facts: read.size },
        ...(who !== undefined && { who }),
        ...(goneSince !== undefined && { goneSince }),
        ...(check !== keys[0]?.check && { isOldKey: true }),
      }
    })
  }
}

async function open(file: File, keys: readonly TeamKey[]): Promise<Opened['answer']> {
  try {
    return await openTeamFile(file, keys)
  } catch {
    // It was listed, and could not be read: its server does not answer, or somebody is writing it.
    return { refused: 'unreadable' }
  }
}

function troubleOf(cause: unknown): FolderTrouble {
  if (cause instanceof FolderProblem) return cause.trouble
  throw cause
}
