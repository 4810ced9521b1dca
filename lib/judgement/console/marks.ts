// Which buttons of the console's wizard are marked: the one to press now, one that waits, and those that would do harm.
import type { WizardAction } from '../../consoles/wizard-screens.ts'
import type { ConsoleMemory } from '../../model/console-memory.ts'
import { wizardToOpen } from './opening.ts'
import { type ConsolePress, judgeConsolePress } from './press.ts'

/** `press`: this one, now. `wait`: only once a file is chosen. `fill`: only once the Apple Account is right. `avoid`: it is held back. */
export type ControlMark = 'press' | 'wait' | 'fill' | 'avoid'

type State = Omit<ConsolePress, 'action'>

/** The one button to press on this screen, where there is one. */
function rightOne({ screen, confirmation, mismatchSeen, isFirstDone, file, findings }: State, memory: ConsoleMemory) {
  const { run } = memory
  if (!run) return undefined
  switch (screen) {
    case 'none':
      return wizardToOpen(memory, findings) && 'open'
    case 'opening':
      if (mismatchSeen) return 'begin'
      if (run.awaitsUpload) return 'proceed'
      return run.done.includes('signingRequestDownload') ? undefined : 'begin'
    case 'confirmation':
      return confirmation === 'start' ? 'ok' : undefined
    case 'download':
      return isFirstDone ? 'next' : 'download'
    case 'portal':
      return isFirstDone || run.awaitsUpload ? 'ok' : 'portal'
    case 'certificate':
      return file === 'right' ? 'next' : undefined
    case 'finished':
      return 'finish'
    default:
      return undefined
  }
}

/** The mark of one button, in the state that `press` describes; none where nothing speaks for or against it. */
export function markOf(action: WizardAction, press: State): ControlMark | undefined {
  const { screen, memory, confirmation, file } = press
  if (!memory || memory.withdrawn || !memory.organisation) return undefined
  const isHeld = (one: WizardAction): boolean => judgeConsolePress({ ...press, action: one }).held
  if (isHeld(action)) {
    const isEarly = action === 'next' && screen === 'certificate' && memory.run?.certificate && file === 'none'
    return isEarly ? 'wait' : 'avoid'
  }
  // A question that is answered wrongly by OK is answered by Cancel, unless nobody knows what it asks.
  const isRefused = screen === 'confirmation' && isHeld('ok') && confirmation !== 'unknown'
  if (action !== (isRefused ? 'cancel' : rightOne(press, memory))) return undefined
  return screen === 'certificate' && press.account !== 'fine' ? 'fill' : 'press'
}
