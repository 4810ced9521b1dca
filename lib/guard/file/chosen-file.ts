// The file that a press would send: read as it is chosen, and looked for once more in the form's own fields at the press.
import type { ChosenKind, FileAtButton } from '../../judgement/files/file.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import { type Choice, filesGoing } from './file-choices.ts'
import { asFileField, fileFieldsIn, fileFieldsOf } from './file-fields.ts'
import { keyOf } from './file-key.ts'

/** What the reader of files says of a chosen file. */
export interface FileAnswer {
  right: boolean
  /** What is wrong with the file, or what the right one is, in the user's language. */
  name: string
  /** Why it can't be used and what to do, in the user's language; empty for the right file. */
  todo: string
  /** Both are said where other files are chosen as well; `awaited`: the file that should go, where it is known. */
  kind?: ChosenKind
  awaited?: string
  /** For the right file: what this run has to remember of it. */
  signingRequest?: { sha256: string; publicKey: string; vendor?: string; text?: string }
}

export interface FileReader {
  /** `key`: what {@link keyOf} gives of this file. */
  read(file: File, key: Promise<string>): Promise<FileAnswer>
  /** A file is being given to the page: the screen that it is on must be known before it counts. */
  beforeChoice?(): void
  /** The button that would send the file, as far as the page has been read. */
  sender?(): Element | undefined
  /** The answer has changed. */
  onChange(): void
}

/** A file as far as it has been read. `key` is the same for the same bytes: a page may hand on a copy of its own. */
interface Known {
  key?: string
  answer?: FileAnswer
}

export class ChosenFileWatch {
  #choices: Choice[] = []
  #known = new Map<File, Known>()
  /** The files that would go, as far as was seen. */
  #going: readonly File[] = []
  #reader: FileReader

  constructor(listeners: Listening, reader: FileReader) {
    this.#reader = reader
    // Out of a shadow root only `input` comes; a page may put files into its field and tell by `change` alone.
    for (const type of ['input', 'change'] as const) {
      listeners.addEventListener(type, (event) => this.#onField(event), true)
    }
    listeners.addEventListener('drop', (event) => this.#onGiven(event, event.dataTransfer), true)
    listeners.addEventListener('paste', (event) => this.#onGiven(event, event.clipboardData), true)
    // What a page has put in the place of the chosen file since, is read as the hand comes to the button, not as it presses.
    for (const type of ['pointerover', 'focusin'] as const) {
      listeners.addEventListener(type, (event) => this.#onComing(event), true)
    }
  }

  get state(): FileAtButton {
    const known = this.#going.map((file) => this.#known.get(file))
    const [first] = known
    if (!first) return 'none'
    if (known.length > 1) {
      if (known.some((one) => one?.key === undefined)) return 'reading'
      if (known.some((one) => one?.key !== first.key)) return 'several'
    }
    if (known.some((one) => !one?.answer)) return 'reading'
    return known.every((one) => one?.answer?.right) ? 'right' : 'wrong'
  }

  get answer(): FileAnswer | undefined {
    const [file] = this.#going
    return file && this.state !== 'several' ? this.#known.get(file)?.answer : undefined
  }

  /** What the files that would go are, as far as they have been read: the first of which that is known. */
  get kind(): ChosenKind | undefined {
    return this.#going.map((file) => this.#known.get(file)?.answer?.kind).find((kind) => kind !== undefined)
  }

  /** The file that would go; where they are several, the first of them. */
  get first(): File | undefined {
    return this.#going[0]
  }

  get fileName(): string {
    return [...new Set(this.#going.map(({ name }) => name))].join(', ')
  }

  /** Looks what a press on this control would send: what lies in its form's own fields counts, whoever has put it there. */
  check(control: Element): void {
    this.#consider(filesGoing(this.#choices, fileFieldsOf(control), control))
  }

  /** What the files are compared with has changed. */
  readAgain(): void {
    this.#known.clear()
    for (const file of this.#going) this.#read(file)
  }

  /** Another screen, another file. */
  forget(): void {
    this.#choices = []
    this.#known.clear()
    this.#going = []
  }

  #onField(event: Event): void {
    const field = asFileField(event.composedPath()[0])
    if (!field) return
    this.#reader.beforeChoice?.()
    const files = [...(field.files ?? [])]
    const last = this.#choices.at(-1)
    const isTold =
      last?.field === field && last.files.length === files.length && files.every((file) => last.files.includes(file))
    if (isTold) return
    // A field that the user empties takes all back that was chosen in it; a page's script does so once it has taken the file.
    if (files.length === 0 && event.isTrusted === false) return
    if (files.length === 0) this.#choices = this.#choices.filter((choice) => choice.field !== field)
    else this.#choices.push({ files, field, path: [], isTaken: true })
    this.#look(field)
    this.#readAheadSoon(field.ownerDocument)
  }

  #onComing(event: Event): void {
    if (this.#choices.length === 0) return
    const sender = this.#reader.sender?.()
    if (sender && event.composedPath().includes(sender)) this.check(sender)
  }

  /** Files that come to the page without a field. */
  #onGiven(event: Event, given: DataTransfer | null): void {
    const files = [...(given?.files ?? [])]
    const path = event.composedPath().filter((node): node is Element => (node as Partial<Node>).nodeType === 1)
    const body = path.findIndex(({ localName }) => localName === 'body')
    const outermost = path[body < 0 ? path.length - 1 : body - 1]
    if (files.length === 0) return
    this.#reader.beforeChoice?.()
    // Where the page lets no more be heard of it below, it has taken the drop there.
    const choice: Choice = {
      files,
      path: path.slice(0, body < 0 ? path.length : body),
      isTaken: outermost !== undefined,
    }
    const hear = (later: Event): void => {
      choice.isTaken = later.defaultPrevented
    }
    // Whether a page takes what is pasted, it tells nobody.
    if (event.type === 'drop') outermost?.addEventListener('drop', hear, { once: true })
    this.#choices.push(choice)
    const [innermost] = path
    if (!innermost) return
    setTimeout(() => {
      if (this.#choices.includes(choice)) this.#look(innermost)
    })
    this.#readAheadSoon(innermost.ownerDocument)
  }

  /** Without a press: by the button that would send, or by what is near the place where the user was. */
  #look(place: Element): void {
    this.check(this.#reader.sender?.() ?? place)
  }

  /** What the page puts into its fields by itself, after the user's choice, is read before it is pressed. */
  #readAheadSoon(document: Document): void {
    setTimeout(() => {
      for (const field of fileFieldsIn(document)) for (const file of field.files ?? []) this.#read(file)
    })
  }

  #consider(files: readonly File[]): void {
    const isSame = files.length === this.#going.length && files.every((file) => this.#going.includes(file))
    if (isSame) return
    this.#going = files
    for (const file of files) this.#read(file)
    this.#reader.onChange()
  }

  #read(file: File): void {
    if (this.#known.has(file)) return
    const known: Known = {}
    this.#known.set(file, known)
    const told = () => {
      if (this.#known.get(file) === known && this.#going.includes(file)) this.#reader.onChange()
    }
    const asKey = keyOf(file)
    void asKey.then((key) => {
      known.key = key
      told()
    })
    void this.#reader.read(file, asKey).then((answer) => {
      known.answer = answer
      told()
    })
  }
}
