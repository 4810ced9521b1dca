// The files of a team that this browser has seen: each is read once, and again when it has changed.
import type { TeamKey } from '../model/team.ts'
import { type NotRead, type OpenedFile, openTeamFile } from './file.ts'
import { ENDING, type Listing } from './folder.ts'
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
  /** It stands under another name than its browser gives: a program that keeps folders in step has made it. */
  isCopy?: boolean
  /** It was written with another key than this browser's: a passphrase that is no longer the team's, or not yet. */
  isOtherKey?: boolean
}

type Answer = OpenedFile | NotRead | { refused: 'unreadable' }

interface Known {
  /** Of the file that was read; undefined where it is to be read again at the next look, whatever it says of itself. */
  stamp: string | undefined
  answer: Answer
  isTaken: boolean
}

/** What a file can be for a moment: while somebody writes it, or a server does not answer. */
const PASSING = new Set<SeenFile['refused']>(['unreadable', 'cut', 'damaged', 'not-one'])

export class SeenFiles {
  readonly #mine: string
  readonly #answers = new Map<string, Known>()

  /** `mine` is this browser's id. */
  constructor(mine: string) {
    this.#mine = mine
  }

  /**
   * Reads what is new among what lies in the folder. A file that could be read before and cannot be read now is being written, most
   * likely: what was read of it stays, and only when it cannot be read at the next look either is that said.
   */
  async read({ files, unread }: Pick<Listing, 'files' | 'unread'>, keys: readonly TeamKey[]): Promise<void> {
    const names = new Set([...files.map(({ name }) => name), ...unread])
    for (const name of this.#answers.keys()) if (!names.has(name)) this.#answers.delete(name)
    for (const name of unread) this.#note(name, undefined, { refused: 'unreadable' }, true)
    await this.#readNew(files, keys, true)
  }

  /** Reads what is new among these files, chosen by hand; those that were seen before stay known. */
  readMore(files: readonly File[], keys: readonly TeamKey[]): Promise<void> {
    return this.#readNew(files, keys, false)
  }

  async #readNew(files: readonly File[], keys: readonly TeamKey[], isPatient: boolean): Promise<void> {
    for (const file of files) {
      const stamp = stampOf(file)
      if (this.#answers.get(file.name)?.stamp === stamp) continue
      this.#note(file.name, stamp, await open(file, keys), isPatient)
    }
  }

  #note(name: string, stamp: string | undefined, answer: Answer, isPatient: boolean): void {
    const before = this.#answers.get(name)
    const isPassing = 'refused' in answer && PASSING.has(answer.refused)
    const isFirst = before?.stamp !== undefined && 'read' in before.answer
    if (isPassing && isPatient && isFirst) this.#answers.set(name, { ...before, stamp: undefined })
    else this.#answers.set(name, { stamp: isPassing ? undefined : stamp, answer, isTaken: false })
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

  /** Its own file is there and could not be read at this look: nothing is to be written before it was read again. */
  get isOwnUnread(): boolean {
    const own = this.#answers.get(this.ownName())
    return own !== undefined && own.stamp === undefined
  }

  /** Under what name this browser is to write. What is no file of its own is never written over, whatever its name: another one is taken then. */
  ownName(): string {
    for (let number = 1; ; number++) {
      const name = `koshin-${this.#mine}${number > 1 ? `-${number}` : ''}${ENDING}`
      const answer = this.#answers.get(name)?.answer
      if (!answer || ('browser' in answer ? answer.browser === this.#mine : answer.refused === 'unreadable'))
        return name
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
        ...(idIn(fileName) !== browser && { isCopy: true }),
      }
    })
  }
}

/** The id in a name that {@link SeenFiles.ownName} has given. */
const idIn = (fileName: string): string | undefined =>
  /^koshin-([0-9a-f]{16})(?:-\d+)?\.koshin-team\.txt$/.exec(fileName)?.[1]

const stampOf = ({ lastModified, size }: File): string => `${lastModified} ${size}`

async function open(file: File, keys: readonly TeamKey[]): Promise<Answer> {
  try {
    return await openTeamFile(file, keys)
  } catch {
    // It was listed, and could not be read: its server does not answer, or somebody is writing it.
    return { refused: 'unreadable' }
  }
}
