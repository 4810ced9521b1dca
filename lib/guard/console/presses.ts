// What becomes of a press in the console's wizard: held with a dialog, or let through and told.
import { i18n } from '#i18n'
import type { WizardAction, WizardControl } from '../../consoles/wizard.ts'
import type { ConsoleMessage } from '../../exchange/console/messages.ts'
import { type ConsolePressVerdict, judgeConsolePress } from '../../judgement/console/press.ts'
import { showDialog } from '../dialog.ts'
import { type HeldPress, holdPresses, type Pressed as PressedOn } from '../hold.ts'
import { labelOf } from '../label-of.ts'
import type { Unit } from '../view.ts'
import { words } from '../words.ts'
import type { ConsoleState } from './state.ts'
import { concernedBy, consoleValues } from './words.ts'

type Pressed = PressedOn<WizardAction, Unit>
type Told = Extract<ConsoleMessage, { type: 'console-pressed' }>

/** One press reaches the page as several events within so many milliseconds. */
const ONE_PRESS = 1_000
const NO_ROWS: readonly Unit[] = []

/** What the background is told of a press that went through. */
function toldOf(action: WizardAction, screen: Told['screen']): Told | undefined {
  if (action === 'download') return { type: 'console-pressed', screen, pressed: 'download' }
  if (action === 'ok' && screen === 'portal') return { type: 'console-pressed', screen, pressed: 'ok' }
  return action === 'finish' ? { type: 'console-pressed', screen, pressed: 'finish' } : undefined
}

/** Judges every press on this window from now on. `tell` hears what went through. */
export function guardConsolePresses(
  target: Window,
  state: ConsoleState,
  tell: (message: ConsoleMessage) => void,
): void {
  const outdated = i18n.t('hold.outdated')
  let lastPassed: { element: Element; at: number } | undefined

  function judge(pressed: Pressed): ConsolePressVerdict {
    if (pressed.action === 'unknown') return { held: false }
    if (pressed.action === 'next' && state.view.screen === 'certificate') state.file.check(state.document)
    return judgeConsolePress({ ...state.press(), action: pressed.action })
  }

  function passed(pressed: Pressed): void {
    const at = state.services.now()
    if (pressed.action === 'unknown' || (lastPassed?.element === pressed.element && at - lastPassed.at < ONE_PRESS))
      return
    lastPassed = { element: pressed.element, at }
    const { screen } = state.view
    const told = toldOf(pressed.action, screen)
    if (told) tell(told)
    if (pressed.action === 'begin') state.expect('start')
    else if (pressed.action === 'next' && screen === 'certificate') state.expect('certificate')
    else if (screen !== 'confirmation') state.expect(undefined)
  }

  const holder = holdPresses<WizardAction, Unit, ConsolePressVerdict & { held: true }>(target, {
    view: () => {
      if (!state.retired) state.watch.flushForPress()
      return { controls: state.view.controls, rows: NO_ROWS }
    },
    judge,
    actsOnSubmit: (action) => action === 'begin' || action === 'next' || action === 'ok',
    onPassed: passed,
    onHeld: (pressed, press, { reason }) => {
      try {
        const values = consoleValues(state)
        const say = (part: string): string => words(`hold.${reason}.${part}`, values)
        const isKnown = state.memory?.organisation?.topic !== undefined
        showDialog({
          words: { title: say('title'), why: say('why'), todo: say('todo') },
          label: labelOf(pressed.element),
          wayOn: {
            concerned: concernedBy(state),
            how: (name) => (isKnown ? i18n.t('dialog.wayOnHow', [name]) : i18n.t('dialog.wayOnNameHow', [name])),
            unknown: say('todo'),
            onInsist: () => insist(pressed, press),
          },
        })
      } catch {
        // After an update of the extension this page's copy still holds, but has lost its words.
        target.alert(outdated)
      }
    },
  })

  function insist(pressed: Pressed, press: HeldPress): void {
    state.watch.flush()
    const element = press.element.isConnected ? press.element : redrawn(pressed, state.view.controls)
    if (element) {
      state.insisted = pressed.action === 'begin'
      passed(pressed)
      holder.pass({ ...press, element })
    } else {
      state.notice = i18n.t('banner.pageChanged')
      state.show()
    }
  }
}

/** The page may have been drawn anew behind the dialog: the only control that does the same. */
function redrawn({ action }: Pressed, controls: ReadonlyMap<Element, WizardControl>): Element | undefined {
  const alike = [...controls.values()].filter((control) => control.action === action)
  return alike.length === 1 ? alike[0]?.element : undefined
}
