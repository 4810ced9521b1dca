// Which buttons of the console's wizard are marked: the one to press now, and those that would do harm.
import type { WizardAction } from '../../consoles/wizard.ts'
import { type ConsolePress, judgeConsolePress } from './press.ts'

/** `press`: this one, now. `avoid`: it is held back. */
export type ControlMark = 'press' | 'avoid'

/** The mark of one button, in the state that `press` describes; none where nothing speaks for or against it. */
export function markOf(action: WizardAction, press: Omit<ConsolePress, 'action'>): ControlMark | undefined {
  const { screen, memory, mismatchSeen, confirmation } = press
  if (!memory || memory.withdrawn || !memory.organisation) return undefined
  // On every page of the settings stands what opens the wizard; it does no harm by itself.
  if (action === 'open') return undefined
  if (judgeConsolePress({ ...press, action }).held) return 'avoid'
  const { run } = memory
  if (!run) return action === 'cancel' && confirmation === 'start' && screen === 'confirmation' ? 'press' : undefined
  if (screen === 'opening') {
    const right: WizardAction | undefined =
      run.awaitsUpload && !mismatchSeen
        ? 'proceed'
        : run.done.includes('signingRequestDownload') && !mismatchSeen
          ? undefined
          : 'begin'
    return action === right ? 'press' : undefined
  }
  const isRefused = screen === 'confirmation' && judgeConsolePress({ ...press, action: 'ok' }).held
  return isRefused && action === 'cancel' && confirmation !== 'unknown' ? 'press' : undefined
}
