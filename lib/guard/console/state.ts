// What the guard of one page of a console knows at this moment; its parts share it.
import type { PageView } from '../../consoles/reading/types.ts'
import { NO_WIZARD, readWizard, type WizardView } from '../../consoles/wizard.ts'
import type { Background } from '../../exchange/ask.ts'
import type { ConsoleAnswers, ConsoleMessage } from '../../exchange/console/messages.ts'
import { accountAtButton } from '../../judgement/console/account.ts'
import type { Confirmation, ConsolePress } from '../../judgement/console/press.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import type { Notice } from '../drawing/contents.ts'
import type { ChosenFileWatch } from '../file/chosen-file.ts'
import type { Watch } from '../watching/watch.ts'

type ConsoleBackground = Background<ConsoleMessage, ConsoleAnswers>

/** What the guard needs from outside the page. */
export interface ConsoleServices {
  /** Milliseconds since 1970. */
  now(): number
  /** Asks the background; rejects where it does not answer. */
  ask: ConsoleBackground['ask']
  tell: ConsoleBackground['tell']
  /** Asks for what is remembered, though nobody has said that it has changed. */
  askAnew(): void
  /** False once the extension has been updated or removed while the page is open. */
  isAlive(): boolean
  /** Gives what reads a page's values; rejects where that does not come. */
  valuesReader(): Promise<(document: Document) => PageView>
}

function filesChecked({ run, tokenFiles = [] }: Partial<ConsoleMemory> = {}): string {
  return [run?.certificate, ...tokenFiles].map((file) => file?.sha256).join(' ')
}

export class ConsoleState {
  readonly document: Document
  readonly services: ConsoleServices
  /** Absent until the background has answered. */
  memory: ConsoleMemory | undefined
  findings: ConsoleFindings | undefined
  view: WizardView = NO_WIZARD
  /** Another copy of Koshin has taken this page over. */
  retired = false
  mismatchSeen = false
  wizardSeen = false
  /** The user has begun anew on purpose; until the first screen is shown again. */
  insisted = false
  /** What comes first on the screen that is shown was pressed: the wizard's download, or its link to Apple's portal. */
  isFirstDone = false
  notice: Notice | undefined
  file!: ChosenFileWatch
  watch!: Watch
  show: () => void = () => undefined
  #wizard: ConsoleMemory['wizard']
  /** The question that the last press leads to, if it leads to one. */
  #asked: { confirmation: Confirmation; on: WizardView['screen'] } | undefined

  constructor(document: Document, services: ConsoleServices) {
    this.document = document
    this.services = services
  }

  remember(memory: ConsoleMemory): void {
    const before = filesChecked(this.memory)
    this.memory = memory
    // A file may have been chosen before it was checked.
    if (filesChecked(memory) !== before) this.file.readAgain()
    if (!memory.run?.awaitsUpload) this.mismatchSeen = false
    this.read()
  }

  /** Reads the wizard anew. */
  read(): void {
    // Until the background has answered anew, the words it gave before are the wizard's still.
    if (this.memory) this.#wizard = this.memory.wizard
    const words = this.#wizard
    const before = this.view.screen
    this.view = words && !this.retired ? readWizard(this.document, words) : NO_WIZARD
    const { screen, mismatch } = this.view
    if (mismatch) this.mismatchSeen = true
    if (screen !== 'none') this.wizardSeen = true
    if (screen === before) return
    // At once: the page may be left before it has been calm for long enough to be read.
    if (screen !== 'none' && this.memory?.run) this.services.tell({ type: 'console-wizard', screen })
    this.notice = undefined
    this.isFirstDone = false
    if (screen === 'opening') this.insisted = false
    if (screen === 'certificate' && before !== 'confirmation') this.file.forget()
    // A question that did not come is not to be taken for a later one.
    if (screen !== 'confirmation' && screen !== this.#asked?.on) this.#asked = undefined
  }

  /** A press on this screen leads to that question, or to none. */
  expect(confirmation: Confirmation | undefined): void {
    this.#asked = confirmation && { confirmation, on: this.view.screen }
  }

  /** Which question is on the page: what led to it says more than its text, which nobody has published. */
  get confirmation(): Confirmation {
    if (this.#asked) return this.#asked.confirmation
    const { about } = this.view
    if (about === 'before') return 'certificate'
    return about === 'start' ? 'start' : 'unknown'
  }

  /** All that a press is judged by, but for what it does. */
  press(): Omit<ConsolePress, 'action'> {
    const { view, confirmation, wizardSeen, mismatchSeen, insisted, file, findings, memory } = this
    const hasLink = [...view.controls.values()].some(({ action }) => action === 'portal')
    // A link that nobody can make out is not waited for.
    const isFirstDone = this.isFirstDone || (view.screen === 'portal' && !hasLink)
    const seen = { wizardSeen, mismatchSeen, insisted, isFirstDone }
    const account = accountAtButton(view.accountField?.value, memory?.run?.account)
    return { screen: view.screen, confirmation, ...seen, file: file.state, account, findings, memory }
  }
}
