// How the guard of a frame speaks with the background: asks what is remembered, tells what it sees, hears the other frames.
import { browser } from 'wxt/browser'
import type { BusinessMessage } from '../../lib/exchange/business/messages.ts'
import type { BusinessGuard } from '../../lib/guard/business/guard.ts'
import type { BusinessMemory } from '../../lib/model/business-memory.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'

/** Milliseconds before the background is asked again where it did not answer. */
const ASK_AGAIN = 1_000

// Once the extension has been updated or removed, its calls throw at once: a page that is still open must not suffer from it.
const send = async (message: BusinessMessage): Promise<unknown> => browser.runtime.sendMessage(message)

/** Tells the background. What could not be told is seen again at the next reading; nothing on the page depends on it. */
export function tell(message: BusinessMessage): void {
  send(message).catch((cause: unknown) => console.warn('Koshin could not report what it saw.', cause))
}

/** Keeps the guard's memory up to date for as long as the frame lasts. A background that does not answer leaves everything held. */
export function serveBusinessGuard(guard: BusinessGuard): void {
  async function ask(): Promise<void> {
    try {
      const memory = (await send({ type: 'business-memory' })) as BusinessMemory | undefined
      if (memory) return guard.remember(memory)
    } catch {
      // The background may still be starting.
    }
    setTimeout(() => void ask(), ASK_AGAIN)
  }
  onRecordsChanged(() => void ask())
  browser.runtime.onMessage.addListener((message: unknown): void => {
    const heard = message as BusinessMessage | undefined
    if (heard?.type === 'business-frame') guard.hear(heard.report)
  })
  void ask()
}
