// How a page speaks with the background: asks, tells until it was heard, and keeps what is remembered up to date.
import { browser } from 'wxt/browser'
import { onRecordsChanged } from '../records/changes.ts'
import { forgetNews, isKept, keepNews } from './kept-news.ts'
import type { AnswerTo, Message, Told } from './protocol.ts'

/** Milliseconds before the background is tried again where it did not answer; each time twice as long, up to the longest. */
const AGAIN = 1_000
const LONGEST_WAIT = 30_000
/** So many things that could not be told yet are kept; the oldest go first. */
const MOST = 200

export interface Background<All extends Message, Answers> {
  /** Rejects where it does not answer. */
  ask<One extends All>(message: One): Promise<AnswerTo<Answers, One['type']>>
  /** Tells it, again and again until it was heard, for as long as the page lasts; a press beyond that, see `kept-news.ts`. */
  tell(message: All): void
}

/** False once the extension has been updated or removed while the page is open. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined
}

// Once the extension is gone its calls throw at once: a page that is still open must not suffer from it.
const send = async (message: Message & { told?: Told }): Promise<unknown> => browser.runtime.sendMessage(message)

/** The background, for one subject's pages. */
export function background<All extends Message, Answers>(): Background<All, Answers> {
  const unheard: (All & { told: Told })[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = AGAIN

  async function tellOnce(message: All & { told: Told }): Promise<void> {
    try {
      await send(message)
      wait = AGAIN
      if (isKept(message)) forgetNews(message.told.id).catch(() => undefined)
    } catch {
      unheard.push(message)
      if (unheard.length > MOST) unheard.shift()
      timer ??= setTimeout(tellAgain, wait)
    }
  }

  function tellAgain(): void {
    timer = undefined
    wait = Math.min(2 * wait, LONGEST_WAIT)
    for (const message of unheard.splice(0)) void tellOnce(message)
  }

  return {
    ask: async (message) => (await send(message)) as AnswerTo<Answers, typeof message.type>,
    tell(message) {
      const told = { ...message, told: { id: crypto.randomUUID(), at: Date.now() } }
      if (isKept(told)) keepNews({ message: told, origin })
      // What was told before must be heard before.
      if (timer === undefined) void tellOnce(told)
      else unheard.push(told)
    },
  }
}

/**
 * Asks for what is remembered, again until there is an answer and anew whenever it may have changed. Until the first answer a
 * guard holds everything; an answer that a later one has overtaken tells what was, and is not taken. Gives the way to ask anew.
 */
export function keepRemembering<Memory>(
  ask: () => Promise<Memory | undefined>,
  remember: (memory: Memory) => void,
): () => void {
  let asked = 0
  /** Which asking was answered: none before it counts any more. */
  let answered = 0
  async function askAnew(): Promise<void> {
    if (!isAlive()) return
    asked += 1
    const mine = asked
    // The background may still be starting.
    const memory = await ask().catch(() => undefined)
    if (memory === undefined) {
      if (mine === asked) setTimeout(() => void askAnew(), AGAIN)
      return
    }
    if (mine < answered) return
    answered = mine
    remember(memory)
  }
  onRecordsChanged(() => void askAnew())
  void askAnew()
  return () => void askAnew()
}

/** Answers what comes from the extension itself; nobody else can send anything here. */
export function hearOwnPages<All extends Message>(
  answers: {
    [Type in All['type']]: (message: Extract<All, { type: Type }>) => unknown
  },
): void {
  // Only the callback is understood by every browser without help.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string }, answer: (answer: unknown) => void): void => {
      const said = message as All | undefined
      if (sender.id !== browser.runtime.id || !said || !Object.hasOwn(answers, said.type)) return
      const hear = answers[said.type as All['type']] as (message: All) => unknown
      answer(hear(said))
    },
  )
}
