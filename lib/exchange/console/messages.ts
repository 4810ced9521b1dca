// The typed messages between a page of the user's console and what is remembered. A page may ask and report; it never writes.
import * as v from 'valibot'
import { TELLING_ACTIONS, WIZARD_SCREENS } from '../../consoles/wizard-screens.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import { ConsolePage } from '../../model/console-reading.ts'

/** Where the wizard stands, and what was pressed there. */
const screen = v.picklist(WIZARD_SCREENS)
const pressed = v.picklist(TELLING_ACTIONS)

/** What a page of the console sends to the background. Anything else is refused. */
export const ConsoleMessage = v.variant('type', [
  /** What does Koshin remember of this console? Answered with a {@link ConsoleMemory}. */
  v.object({ type: v.literal('console-memory') }),
  /** The page shows this. Answered with a {@link ConsoleFindings}. */
  v.object({ type: v.literal('console-seen'), view: ConsolePage, screen }),
  /** The wizard has come to this screen, or this was pressed on it and went through. Answered with nothing. */
  v.object({ type: v.literal('console-wizard'), screen, pressed: v.optional(pressed) }),
  /** The page has calmed: make what reads its values available to it. Answered with nothing, once it is there. */
  v.object({ type: v.literal('load-console-values') }),
  /** The user takes the renewal up again at the signing request. Answered with nothing. */
  v.object({ type: v.literal('console-start-over') }),
])
export type ConsoleMessage = v.InferOutput<typeof ConsoleMessage>

/** What these messages are answered with; the others with nothing. */
export interface ConsoleAnswers {
  'console-memory': ConsoleMemory
  'console-seen': ConsoleFindings | undefined
}
