// The file chosen on the portal's upload screen: read as it is chosen, judged before Upload may go through.
import type { ChosenFile } from '../judgement/push/press-types.ts'
import type { Listening } from './lasting-listeners.ts'

/** What the reader of files says of a chosen file. */
export interface FileAnswer {
  right: boolean
  /** What the file is, in the user's language. */
  name: string
  /** Why it can't be used and what to do, in the user's language; empty for the right file. */
  todo: string
  /** For the right file: what this run has to remember of it. */
  signingRequest?: { sha256: string; publicKey: string; vendor?: string; text?: string }
}

export interface FileReader {
  read(file: File): Promise<FileAnswer>
  /** The answer has changed. */
  onChange(): void
}

export class ChosenFileWatch {
  #file: File | undefined
  #answer: FileAnswer | undefined
  #reader: FileReader

  constructor(listeners: Listening, reader: FileReader) {
    this.#reader = reader
    listeners.addEventListener('change', (event) => this.#onChange(event), true)
    listeners.addEventListener('drop', (event) => this.#choose(event.dataTransfer?.files[0]), true)
  }

  get state(): ChosenFile {
    if (!this.#file) return 'none'
    if (!this.#answer) return 'reading'
    return this.#answer.right ? 'right' : 'wrong'
  }

  get answer(): FileAnswer | undefined {
    return this.#answer
  }

  get fileName(): string {
    return this.#file?.name ?? ''
  }

  /** Looks whether a file field of the page holds another file than the one that was read: a page may put one there itself. */
  check(document: Document): void {
    const held = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap((input) => [
      ...(input.files ?? []),
    ])
    const [file] = held
    if (file && !held.some((one) => this.#isChosen(one))) this.#choose(file)
  }

  /** Another screen, another file. */
  forget(): void {
    this.#file = undefined
    this.#answer = undefined
  }

  #isChosen(file: File): boolean {
    const chosen = this.#file
    return chosen?.name === file.name && chosen.size === file.size && chosen.lastModified === file.lastModified
  }

  #onChange(event: Event): void {
    const [field] = event.composedPath()
    if (field instanceof HTMLInputElement && field.type === 'file') this.#choose(field.files?.[0])
  }

  #choose(file: File | undefined): void {
    this.#file = file
    this.#answer = undefined
    this.#reader.onChange()
    if (!file) return
    void this.#reader.read(file).then((answer) => {
      if (this.#file !== file) return
      this.#answer = answer
      this.#reader.onChange()
    })
  }
}
