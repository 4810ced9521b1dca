// What a press on the business portal is judged by, what its dialog says, and what it leads to.
import { i18n } from '#i18n'
import { nameKey } from '../../facts/names.ts'
import { type BusinessPressVerdict, judgeBusinessPress } from '../../judgement/business/press.ts'
import type { TargetVerdict } from '../../judgement/business/target.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import { isHarmlessLabel } from '../../portals/business/controls.ts'
import { LABELLED } from '../../portals/business/names.ts'
import type { BusinessAction, BusinessScreen, BusinessTarget } from '../../portals/business/view.ts'
import { wordOf } from '../../portals/business/vocabulary.ts'
import { holds, wayOut } from '../../portals/page/tree.ts'
import type { DialogSubject } from '../drawing/contents.ts'
import type { PressRules } from '../press/press-rules.ts'
import { controlOf } from '../press/target.ts'
import type { Pressed as PressedOn } from '../view.ts'
import { begunDownloads } from './begun-downloads.ts'
import { heldWords } from './dialog.ts'
import { mayHarm } from './of-another.ts'
import type { BusinessGuardState } from './state.ts'
import { sayConsoleReady, sayMine } from './user-says.ts'

type Pressed = PressedOn<BusinessAction, BusinessTarget>
type Held = BusinessPressVerdict & { held: true }

const isDangerous = (action: BusinessAction): boolean => action !== 'other' && action !== 'go-on' && action !== 'menu'

/** Screens of servers: what says Delete there would delete one. Elsewhere it may delete anything. */
const SHOWS_SERVERS = new Set<BusinessScreen>(['server-list', 'server', 'download-dialog'])

function dangerIn(label: string, screen: BusinessScreen): BusinessAction | undefined {
  const word = wordOf(label)
  if (word === 'download-token') return screen === 'download-dialog' ? 'confirm-server-token' : 'download-server-token'
  if (word === 'delete' && SHOWS_SERVERS.has(screen)) return 'delete-server'
  return word === 'download' && screen === 'content-tokens' ? 'download-content-token' : undefined
}

/** A form says nothing of itself: what sends it was in doubt. */
const isSentInDoubt = (pressed: Pressed): boolean =>
  pressed.action === 'unknown' && pressed.isUnclear && pressed.element.localName === 'form'

/** After these milliseconds an opened menu or dialog may be there without any element having changed. */
const LOOKS_AFTER_PRESS = [150, 600]

const OF_SERVERS = new Set<Pressed['action']>(['download-server-token', 'confirm-server-token', 'delete-server'])

export interface BusinessPressRules extends PressRules<BusinessAction, BusinessTarget, Held> {
  /** A confirmation is shown: the press before it was no download yet. */
  onDialog(): void
  /** The pointer has come to what lies on this way. */
  onPointed(path: EventTarget[]): void
}

export function businessPressRules(state: BusinessGuardState): BusinessPressRules {
  const { reading, services, watch } = state
  const begun = begunDownloads(state, verdictOf)

  function verdictOf(pressed: Pressed): TargetVerdict | undefined {
    if (OF_SERVERS.has(pressed.action)) return reading.serverOf(pressed, services.now())
    return pressed.row && reading.verdictOf(pressed.row)
  }

  /** A control that was shown by the page's styles alone has not been read yet, and its label says that it must be. */
  function known(pressed: Pressed): Pressed {
    if (pressed.action !== 'unknown' || !reading.saysDanger(pressed.element)) return pressed
    reading.update(state.memory)
    const control = controlOf(wayOut(pressed.element), reading.view)
    return control && isDangerous(control.action) ? control : pressed
  }
  /** True for a press that only opens a server of the list. */
  const isOpening = (element: Element): boolean =>
    reading.view.rows.some((row) => row.element === element.closest(LABELLED) && row !== reading.view.pane)
  const isMissed = (one: Element): boolean => reading.saysDanger(one) && !controlOf(wayOut(one), reading.view)

  function judge(said: Pressed): BusinessPressVerdict {
    const now = services.now()
    const pressed = known(said)
    const { action, element } = pressed
    const { screen, isDoubtful } = reading.view
    const isUnknown = action === 'unknown'
    return judgeBusinessPress({
      action,
      screen,
      target: verdictOf(pressed),
      memory: memoryFor(action, now),
      isDoubtful: isDoubtful && !(isUnknown && isOpening(element)),
      isNearTokens: reading.isNearTokens,
      isUnclear: isUnknown && (reading.saysDanger(element) || isInDoubt(element, now) || isSentInDoubt(pressed)),
    })
  }

  const isInDoubt = (element: Element, now: number): boolean =>
    reading.isUnclear(element, now) || mayHarm(element, reading, state.memory)

  /** A second press, before anybody knows whether the first was a download, would end the first one's token. */
  function memoryFor(action: Pressed['action'], now: number): BusinessMemory | undefined {
    const memory = state.memory && state.downloads.over(state.memory, now)
    const at = action === 'download-server-token' ? state.downloads.begunAt(now) : undefined
    if (!memory || at === undefined) return memory
    return { ...memory, serverToken: { consoleReady: false, ...memory.serverToken, uploaded: false, downloadedAt: at } }
  }

  /** A press that is only begun may still be taken back: what it leads to waits for the whole of it. */
  function onWhole(pressed: Pressed): void {
    switch (pressed.action) {
      case 'confirm-server-token':
      case 'download-content-token':
        begun.confirm(pressed.action)
        return
      case 'download-server-token':
        reading.openIntent(pressed, services.now())
        return
      case 'menu':
        reading.menu.press(pressed.element)
        for (const delay of LOOKS_AFTER_PRESS) watch.refresh(delay)
    }
    reading.intent.end()
  }

  function answersTo(pressed: Pressed, { reason, shown }: Held): DialogSubject['answers'] {
    if (reason === 'consoleNotReady') {
      const text = i18n.t('business.buttons.consoleReady')
      return [{ id: 'consoleReady', text, onClick: () => sayConsoleReady(state) }]
    }
    const kind = pressed.row?.kind ?? 'server'
    const isUnrecorded = reason === 'noServerOnRecord' || reason === 'noLocationOnRecord'
    if (!isUnrecorded || shown === undefined) return undefined
    return [{ id: 'mine', text: i18n.t(`business.mine.${kind}`, [shown]), onClick: () => sayMine(state, kind, shown) }]
  }

  return {
    watch,
    judge,
    isDangerous,
    state,
    view: () => reading.view,
    dangerIn: (label) => dangerIn(label, reading.view.screen),
    isHarmless: isHarmlessLabel,
    deletes: 'delete-server',
    isDoubtful: (element) => reading.isInDoubt || isInDoubt(element, services.now()) || isMissed(element),
    subjectOf(pressed) {
      const verdict = verdictOf(pressed)
      return { is: verdict && 'name' in verdict ? nameKey(verdict.name) : undefined, looks: '' }
    },
    words: (pressed, verdict) => {
      const answers = answersTo(pressed, verdict)
      return { ...heldWords(verdict, state.memory, reading.address), ...(answers && { answers }) }
    },
    onBegun: begun.begin,
    onWhole,
    // Another server of the list: what was begun is not about that one.
    onRowPressed(row) {
      if (row === reading.view.pane) return
      reading.intent.end()
      const { element } = reading.menu
      if (element && !holds(row.element, element)) reading.menu.press(undefined)
    },
    onDialog: () => begun.takeBack('download-server-token'),
    // While one menu is open, another one may open as the pointer comes to it.
    onPointed(path) {
      const { element } = reading.menu
      if (!element || path.includes(element)) return
      const control = controlOf(path, reading.view)
      if (control?.action === 'menu' && !holds(control.element, element)) reading.menu.press(undefined)
    },
  }
}
