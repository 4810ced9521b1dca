// What a press in the console's wizard is judged by, what its dialog says, and what it leads to.
import { i18n } from '#i18n'
import type { WizardAction, WizardScreen } from '../../consoles/wizard-screens.ts'
import type { ConsoleMessage } from '../../exchange/console/messages.ts'
import { type ConsolePressVerdict, judgeConsolePress } from '../../judgement/console/press.ts'
import type { PressRules } from '../press/press-rules.ts'
import type { Pressed as PressedOn, Unit } from '../view.ts'
import { words } from '../words.ts'
import type { ConsoleState } from './state.ts'
import { concernedBy, consoleValues } from './words.ts'

type Pressed = PressedOn<WizardAction, Unit>
type Held = ConsolePressVerdict & { held: true }
type Told = Extract<ConsoleMessage, { type: 'console-wizard' }>

/** What leads on from a screen, where that is not harmless. */
const LEADS_ON: Partial<Record<WizardScreen, WizardAction>> = {
  opening: 'begin',
  certificate: 'next',
  confirmation: 'ok',
}
const isSearched = (place: Element): boolean => place.matches('[type=search],[role=searchbox]')

const NO_ROWS: readonly Unit[] = []

/** What the background is told of a press that went through. */
function toldOf(action: Pressed['action'], screen: Told['screen']): Told | undefined {
  const leavesForPortal = screen === 'portal' && (action === 'portal' || action === 'ok')
  if (!leavesForPortal && action !== 'download' && action !== 'finish') return undefined
  return { type: 'console-wizard', screen, pressed: action }
}

export function consolePressRules(state: ConsoleState): PressRules<WizardAction, Unit, Held> {
  function onBegun({ action }: Pressed, insisted: boolean): void {
    if (insisted) state.insisted = action === 'begin'
    const { screen } = state.view
    if ((action === 'download' || action === 'portal') && screen === action) {
      state.isFirstDone = true
      state.show()
    }
    const told = toldOf(action, screen)
    if (told) state.services.tell(told)
    if (action === 'begin') state.expect('start')
    else if (action === 'next' && screen === 'certificate') state.expect('certificate')
    else if (screen !== 'confirmation') state.expect(undefined)
  }

  /** What Enter may stand for where it presses nothing by itself: a page may hear it anywhere. */
  function leading(): Pressed | undefined {
    const { screen, controls } = state.view
    return [...controls.values()].find(({ action }) => action === LEADS_ON[screen])
  }

  return {
    watch: {
      flush: () => state.watch.flush(),
      pressedOn: (path) => state.watch.pressedOn(path),
      flushForPress() {
        if (!state.retired) state.watch.flushForPress()
      },
      readForPress() {
        if (!state.retired) state.watch.readForPress()
      },
    },
    state,
    view: () => ({ controls: state.view.controls, rows: NO_ROWS }),
    look({ action, element }) {
      if (action === 'next' && state.view.screen === 'certificate') state.file.check(element)
    },
    judge: ({ action }) => (action === 'unknown' ? { held: false } : judgeConsolePress({ ...state.press(), action })),
    // A console's words are its own, and mean nothing outside the wizard that the view shows.
    dangerIn: () => undefined,
    isHarmless: () => false,
    isDoubtful: () => false,
    sentFrom: (place) => (isSearched(place) ? undefined : leading()),
    isDangerous: (action) => action === 'begin' || action === 'next' || action === 'ok',
    subjectOf: () => ({ looks: state.view.screen === 'confirmation' ? state.confirmation : state.view.screen }),
    words(_pressed, { reason }) {
      const values = consoleValues(state)
      const say = (part: string): string => words(`hold.${reason}.${part}`, values)
      const isKnown = state.memory?.organisation?.topic !== undefined
      return {
        words: { title: say('title'), why: say('why'), todo: say('todo') },
        wayOn: {
          concerned: concernedBy(state),
          how: (name) => (isKnown ? i18n.t('dialog.wayOnHow', [name]) : i18n.t('dialog.wayOnNameHow', [name])),
          unknown: say('todo'),
        },
      }
    },
    onBegun,
  }
}
