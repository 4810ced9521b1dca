// The files of a team that this browser has seen: each is read once, and again when it has changed.
import type { TeamKey } from '../model/team.ts'
import { type NotRead, type OpenedFile, openTeamFile } from './file.ts'
import { ENDING } from './folder.ts'
import type { TeamRecord } from './record.ts'

/** A file as a screen shows it; times are milliseconds since 1970. */
export interface SeenFile {
  fileName: string
  /** It was written by this browser. */
  isOwn: boolean
  /** Why it is not read. `unreadable`: it is there, and the file system does not give it. */
  refused?: NotRead['refused'] | 'unreadable'
  /** By which browser it was written; of one that is closed, as its name says it. */
  browser?: string
  who?: string
  /** When it was written, by the clock of the computer on which it was. */
  written?: number
  /** How many facts stand in it. */
  facts?: number
  /** It was written with another key than this browser's: a passphrase that is no longer the team's, or not yet. */
  isOtherKey?: boolean
}

type Answer = OpenedFile | NotRead | { refused: 'unreadable' }

export class SeenFiles {
  readonly #mine: string
  readonly #answers = new Map<string, { stamp: string; answer: Answer; isTaken: boolean }>()

  /** `mine` is this browser's id. */
  constructor(mine: string) {
    this.#mine = mine
  }

  /** Reads what is new among these files, which are all that there are. */
  async read(files: readonly File[], keys: readonly TeamKey[]): Promise<void> {
    const names = new Set(files.map(({ name }) => name))
    for (const name of this.#answers.keys()) if (!names.has(name)) this.#answers.delete(name)
    await this.readMore(files, keys)
  }

  /** Reads what is new among these files; those that were seen before stay known. */
  async readMore(files: readonly File[], keys: readonly TeamKey[]): Promise<void> {
    for (const file of files) {
      const stamp = stampOf(file)
      if (this.#answers.get(file.name)?.stamp === stamp) continue
      this.#answers.set(file.name, { stamp, answer: await open(file, keys), isTaken: false })
    }
  }

  /** Those that could not be opened are tried again the next time: another key has come. */
  forgetClosed(): void {
    for (const [name, { answer }] of this.#answers) if ('refused' in answer) this.#answers.delete(name)
  }

  /** What was read and not taken in yet. */
  fresh(): TeamRecord[] {
    return [...this.#answers.values()].flatMap(({ answer, isTaken }) =>
      'read' in answer && !isTaken ? [answer.read] : [],
    )
  }

  /** All of it was taken in. */
  taken(): void {
    for (const one of this.#answers.values()) one.isTaken = true
  }

  /** This browser's own file, as it was read; undefined where there is none. */
  own(): OpenedFile | undefined {
    const answer = this.#answers.get(this.ownName())?.answer
    return answer && 'read' in answer ? answer : undefined
  }

  /** Under what name this browser is to write. What it cannot read is never written over, whatever its name: another one is taken then. */
  ownName(): string {
    for (let number = 1; ; number++) {
      const name = `koshin-${this.#mine}${number > 1 ? `-${number}` : ''}${ENDING}`
      const answer = this.#answers.get(name)?.answer
      if (!answer || ('browser' in answer && answer.browser === this.#mine)) return name
    }
  }

  /** As screens show them; `current` is by what the key is known with which this browser writes. */
  all(current: string | undefined): SeenFile[] {
    return [...this.#answers].map(([fileName, { answer }]): SeenFile => {
      if (!('browser' in answer)) {
        const browser = answer.refused === 'passphrase' ? idIn(fileName) : undefined
        return { fileName, isOwn: false, refused: answer.refused, ...(browser !== undefined && { browser }) }
      }
      const { browser, who, written, read, check } = answer
      return {
        ...{ fileName, isOwn: browser === this.#mine, browser, written, facts: read.size },
        ...(who !== undefined && { who }),
        ...(check !== current && { isOtherKey: true }),
      }
    })
  }
}

/** The id in a name that {@link SeenFiles.ownName} has given. */
const idIn = (fileName: string): string | undefined => /^koshin-([0-9a-f]{16})(?:-\d+)?\./.exec(fileName)?.[1]

const stampOf = ({ lastModified, size }: File): string => `${lastModified} ${size}`

async function open(file: File, keys: readonly TeamKey[]): Promise<Answer> {
  try {
    return await openTeamFile(file, keys)
  } catch {
    // It was listed, and could not be read: its server does not answer, or somebody is writing it.
    return { refused: 'unreadable' }
  }
}
