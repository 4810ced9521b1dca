// Guards the pages of the user's own console, where they have asked for it: registered at run time, on no address by itself.
import './marks.css'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { background, isAlive, keepRemembering } from '../../lib/exchange/ask.ts'
import type { ConsoleAnswers, ConsoleMessage } from '../../lib/exchange/console/messages.ts'
import { startConsoleGuard } from '../../lib/guard/console/guard.ts'
import { valuesReader } from '../../lib/guard/console/values-reader.ts'
import { meetingPlace } from '../../lib/guard/watching/meeting-place.ts'

const started = meetingPlace<true>('console')

export default defineUnlistedScript(() => {
  // Registered for the page's start and put into open pages as well: one is enough.
  if (started.get()) return
  started.set(true)
  const { ask, tell } = background<ConsoleMessage, ConsoleAnswers>()
  const guard = startConsoleGuard(window, {
    now: () => Date.now(),
    ask,
    tell,
    askAnew: () => askAnew(),
    isAlive,
    valuesReader: () => valuesReader.bring(() => ask({ type: 'load-console-values' })),
  })
  const askAnew = keepRemembering(() => ask({ type: 'console-memory' }), guard.remember)
})
