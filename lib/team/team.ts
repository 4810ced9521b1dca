// The team as the desk works with it: looks into the folder, takes in what others have written, writes this browser's file, changes the passphrase.
import { sameBytes } from '../facts/bytes.ts'
import type { TeamKey } from '../model/team.ts'
import { type Folder, FolderProblem, type FolderTrouble, listFiles, writeFile } from './folder.ts'
import { keysFor, makeKey } from './keys.ts'
import { becomeMember, keepMembership, type Membership, membership } from './membership.ts'
import { type SeenFile, SeenFiles } from './seen-files.ts'
import { TeamSession } from './session.ts'

/** A colleague's file, and since when its browser is marked as gone; in milliseconds since 1970. */
export type ShownFile = SeenFile & { goneSince?: number }

/** True of a file that needs its passphrase to be typed: not where its browser is gone, for what it knew the others have. */
export function isAskedFor({ refused, goneSince }: ShownFile): boolean {
  return refused === 'passphrase' && goneSince === undefined
}

/** What a look came to. */
export interface Seen {
  files: ShownFile[]
  /** How many other files and folders lie in the folder; Koshin leaves them alone. */
  others: number
  trouble?: FolderTrouble
  /** When this browser's file was last known to be as it is to be, in milliseconds since 1970. */
  writtenAt?: number
}

export class Team {
  readonly #koshin: string
  readonly #session: TeamSession
  readonly #files: SeenFiles
  #membership: Membership

  private constructor(member: Membership, koshin: string) {
    this.#membership = member
    this.#koshin = koshin
    this.#session = new TeamSession(member)
    this.#files = new SeenFiles(member.browser)
  }

  /** The team of this browser; undefined where it has none. `koshin` is the version of this Koshin. */
  static async open(koshin: string): Promise<Team | undefined> {
    const member = await membership()
    return member && new Team(member, koshin)
  }

  /**
   * Joins the team whose files these are, or begins one where there are none. Undefined, and nothing is changed, where the
   * passphrase opens none of them; rejects where that can't be told, for one of them can't be read.
   */
  static async join(passphrase: string, files: readonly File[], folder: Folder | undefined, koshin: string) {
    const isFirst = files.length === 0
    const keys = isFirst ? [await makeKey(passphrase)] : await keysFor(passphrase, files, [])
    return keys.length === 0 ? undefined : new Team(await becomeMember(keys, folder), koshin)
  }

  /** By which id this browser is known. */
  get browser(): string {
    return this.#membership.browser
  }

  get folder(): Folder | undefined {
    return this.#membership.folder
  }

  /** Looks into the folder, where there is one; never fails for what is wrong with it: the record here goes on. `at` is now. */
  async look(at: number): Promise<Seen> {
    const { folder, keys } = this.#membership
    let others = 0
    let trouble: FolderTrouble | undefined
    try {
      if (folder) {
        const there = await listFiles(folder)
        others = there.others
        await this.#files.read(there, keys)
      }
    } catch (cause) {
      trouble = troubleOf(cause)
    }
    await this.#round(at)
    if (!folder || trouble) return this.#seen(others, trouble)
    try {
      const isWritten = await this.#write(folder, at)
      return { ...this.#seen(others), ...(isWritten && { writtenAt: at }) }
    } catch (cause) {
      return this.#seen(others, troubleOf(cause))
    }
  }

  /** Takes in files that were carried here by hand. */
  async take(files: readonly File[], at: number): Promise<Seen> {
    await this.#files.readMore(files, this.#membership.keys)
    await this.#round(at)
    return this.#seen(0)
  }

  /** This browser's file, to be carried by hand. */
  async ownFile(at: number): Promise<File> {
    await this.#round(at)
    return new File([await this.#bytes(at)], this.#files.ownName())
  }

  /** Tries a passphrase on the files that are closed; false where it opens none of them. */
  async openWith(passphrase: string, files: readonly File[]): Promise<boolean> {
    const { keys, folder } = this.#membership
    const all = folder ? (await listFiles(folder)).files : files
    const found = await keysFor(passphrase, all, keys)
    if (found.length === 0) return false
    await this.#keep([...keys, ...found])
    this.#files.forgetClosed()
    if (!folder) await this.#files.readMore(all, this.#membership.keys)
    return true
  }

  /** From now on this browser writes with another passphrase; the others learn of it from its file, and are asked for it. */
  async changePassphrase(passphrase: string, at: number): Promise<void> {
    const key = await makeKey(passphrase)
    await this.#keep([key, ...this.#membership.keys])
    await this.#session.setKey(key.check, at)
  }

  /** The folder was renamed, moved or chosen anew. */
  async moveTo(folder: Folder): Promise<void> {
    this.#membership = { ...this.#membership, folder }
    await keepMembership(this.#membership.keys, folder)
  }

  /** Marks a browser as gone, or as one that is not. */
  mark(browser: string, isGone: boolean, at: number): Promise<void> {
    return this.#session.mark(browser, isGone, at)
  }

  async #round(at: number): Promise<void> {
    await this.#session.round(this.#files.fresh(), at)
    this.#files.taken()
    // A colleague has changed the passphrase, and this browser has been told it.
    const agreed = this.#session.key()
    const { keys } = this.#membership
    const key = keys.find(({ check }) => check === agreed)
    if (key && key !== keys[0]) await this.#keep([key, ...keys.filter((one) => one !== key)])
  }

  async #keep(keys: readonly TeamKey[]): Promise<void> {
    await keepMembership(keys)
    this.#membership = { ...this.#membership, keys }
  }

  async #bytes(at: number) {
    const [key] = this.#membership.keys
    if (!key) throw new Error('A member of a team without a key')
    return this.#session.file(this.#koshin, at, key)
  }

  /** Writes this browser's file where it is not as it is to be, and looks that it is there. False where that has to wait for the next look. */
  async #write(folder: Folder, at: number): Promise<boolean> {
    const { keys } = this.#membership
    const there = this.#files.own()
    const saved = await this.#session.saved()
    if (there?.check === keys[0]?.check && there && sameBytes(there.record, saved)) return true
    if (this.#files.isOwnUnread) {
      if (there) return false
      throw new FolderProblem('unreadable', undefined)
    }
    const own = this.#files.ownName()
    await writeFile(folder, own, await this.#bytes(at))
    const { files } = await listFiles(folder)
    await this.#files.readMore(
      files.filter(({ name }) => name === own),
      keys,
    )
    const now = this.#files.own()
    if (!now || !sameBytes(now.record, saved)) throw new FolderProblem('unreadable', undefined)
    return true
  }

  #seen(others: number, trouble?: FolderTrouble): Seen {
    const files = this.#files.all(this.#membership.keys[0]?.check).map((file): ShownFile => {
      const goneSince = file.browser === undefined ? undefined : this.#session.goneSince(file.browser)
      return { ...file, ...(goneSince !== undefined && { goneSince }) }
    })
    return { files, others, ...(trouble && { trouble }) }
  }
}

function troubleOf(cause: unknown): FolderTrouble {
  if (cause instanceof FolderProblem) return cause.trouble
  throw cause
}
