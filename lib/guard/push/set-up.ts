// Follows the first set-up through one page: Create's upload passes once, in whatever events that one press reaches the page.

import type { PushMessage } from '../../exchange/push/messages.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import type { Action, PushPortalView } from '../../portals/push/view.ts'

/** Whose set-up it is. */
const of = ({ currentId }: PushMemory) => (currentId === undefined ? {} : { organisationId: currentId })

export class SetUpWatch {
  /** Tells the number of the press that is under way. */
  readonly #current: () => number
  /** The press that went down on Upload: a page may act on that alone, and be gone before the press is complete. */
  #begunIn: number | undefined
  /** The press by which Upload went through; absent where none has, or where it has come to nothing. */
  #uploadedIn: number | undefined
  /** A refusal stood on the page before Upload went through: it says nothing of this upload. */
  #isOldRefusal = false

  constructor(current: () => number) {
    this.#current = current
  }

  /** What is remembered, as it counts now: for the press that is just uploading nothing has been uploaded yet. */
  current(memory: PushMemory | undefined): PushMemory | undefined {
    const setUp = memory?.setUp
    if (!memory || !setUp || this.#uploadedIn === undefined) return memory
    if (setUp.state !== 'open' && setUp.state !== 'uploaded') return memory
    return { ...memory, setUp: { ...setUp, state: this.#uploadedIn === this.#current() ? 'open' : 'uploaded' } }
  }

  /** The page says that what was uploaded last is refused. */
  isRefused(view: PushPortalView): boolean {
    if (view.refusal === undefined) this.#isOldRefusal = false
    return view.screen === 'create' && view.refusal !== undefined && !this.#isOldRefusal
  }

  /** A press, or its beginning, went through; gives what the background must hear of it. */
  passed(
    action: Action,
    isComplete: boolean,
    view: PushPortalView,
    memory: PushMemory | undefined,
  ): PushMessage | undefined {
    if (!memory?.setUp) return undefined
    if (action === 'upload' && view.screen === 'create') {
      this.#begunIn = this.#current()
      return isComplete ? this.#upload(view, memory) : undefined
    }
    if (action !== 'create' || !isComplete) return undefined
    this.#uploadedIn = undefined
    if (memory.setUp.state === 'uploaded') memory.setUp = { ...memory.setUp, state: 'open' }
    delete memory.intent
    return { type: 'create-pressed', ...of(memory) }
  }

  /** The page has left the screen for a new certificate: where it did so under a press on Upload, that has gone through. */
  left(view: PushPortalView, memory: PushMemory | undefined): PushMessage | undefined {
    return memory?.setUp && this.#begunIn === this.#current() ? this.#upload(view, memory) : undefined
  }

  #upload(view: PushPortalView, memory: PushMemory): PushMessage | undefined {
    // One press may reach the page as click and as submit.
    if (this.#uploadedIn === this.#current()) return undefined
    this.#uploadedIn = this.#current()
    this.#isOldRefusal = view.refusal !== undefined
    delete memory.intent
    return { type: 'create-uploaded', ...of(memory), ...(view.account !== undefined && { account: view.account }) }
  }

  /** The upload has come to nothing: gives what the background must hear of it, once. */
  refused(view: PushPortalView, memory: PushMemory | undefined): PushMessage | undefined {
    // Looked at in every reading, so that an old refusal is seen to go.
    const isRefused = this.isRefused(view)
    if (!memory?.setUp || !isRefused) return undefined
    if (this.#uploadedIn === undefined && memory.setUp.state !== 'uploaded') return undefined
    this.#uploadedIn = undefined
    memory.setUp = { ...memory.setUp, state: 'open' }
    return { type: 'create-refused', ...of(memory) }
  }
}
