// Guards the pages of the user's own console, where they have asked for it: registered at run time, on no address by itself.
import './marks.css'
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import type { ConsoleMessage } from '../../lib/exchange/console/messages.ts'
import { startConsoleGuard } from '../../lib/guard/console/guard.ts'
import type { ConsoleMemory } from '../../lib/model/console-memory.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'

/** Milliseconds before the background is asked again where it did not answer. */
const ASK_AGAIN = 1_000
const PLACE = Symbol.for('koshin.console')
const world = globalThis as unknown as Record<symbol, boolean | undefined>

// Once the extension has been updated or removed, its calls throw at once: a page that is still open must not suffer from it.
const send = async (message: ConsoleMessage): Promise<unknown> => browser.runtime.sendMessage(message)
const isAlive = (): boolean => browser.runtime?.id !== undefined

function start(): void {
  const guard = startConsoleGuard(window, { now: () => Date.now(), send, isAlive })
  async function ask(): Promise<void> {
    if (!isAlive()) return
    try {
      const memory = (await send({ type: 'console-memory' })) as ConsoleMemory | undefined
      if (memory) return guard.remember(memory)
    } catch {
      // The background may still be starting.
    }
    setTimeout(() => void ask(), ASK_AGAIN)
  }
  onRecordsChanged(() => void ask())
  void ask()
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  main() {
    // Registered for the page's start and put into open pages as well: one is enough.
    if (world[PLACE]) return
    world[PLACE] = true
    start()
  },
})
