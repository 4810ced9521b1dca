// Several computers in one test: each with a database of its own, and with the team's folder before it.
import { IDBFactory } from 'fake-indexeddb'
import { closeDatabase } from '../../lib/records/database.ts'
import { ENDING, type Folder } from '../../lib/team/folder.ts'
import { type Seen, Team } from '../../lib/team/team.ts'

export const PASSPHRASE = 'correct horse battery staple 42'
export const VERSION = '0.1.0'

export class Computer {
  readonly #database = new IDBFactory()
  #team: Team | undefined

  /** Does something on this computer. */
  async on<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    await closeDatabase()
    globalThis.indexedDB = this.#database
    return work()
  }

  get team(): Team {
    if (!this.#team) throw new Error('This computer belongs to no team')
    return this.#team
  }

  /** Joins, or begins, the team of this folder; false where the passphrase is wrong. */
  async join(
    folder: Folder & { files: ReadonlyMap<string, unknown> },
    passphrase = PASSPHRASE,
    at = 1,
  ): Promise<boolean> {
    return this.on(async () => {
      const names = [...folder.files.keys()].filter((name) => name.endsWith(ENDING))
      const files = await Promise.all(names.map(async (name) => (await folder.getFileHandle(name)).getFile()))
      this.#team = await Team.join(passphrase, files, folder, VERSION)
      await this.#team?.look(at)
      return this.#team !== undefined
    })
  }

  look(at = 1): Promise<Seen> {
    return this.on(() => this.team.look(at))
  }
}

/** Looks at each computer in turn until each has seen what the others wrote last. */
export async function allLook(...computers: Computer[]): Promise<void> {
  for (let turn = 0; turn < 3; turn++) for (const computer of computers) await computer.look()
}
