// Wires reading, verdicts and memory to one page of a console: banner, marks, held presses, and what the page proves.
import { i18n } from '#i18n'
import { type ControlMark, markOf } from '../../judgement/console/marks.ts'
import { judgeConsolePage } from '../../judgement/console/page.ts'
import type { ConsoleMemory } from '../../model/console-memory.ts'
import { Banner } from '../drawing/banner.ts'
import { Marks } from '../drawing/marks.ts'
import { ChosenFileWatch } from '../file/chosen-file.ts'
import { fileFieldsIn } from '../file/file-fields.ts'
import { guardPresses } from '../press/presses.ts'
import { onComingBack } from '../watching/coming-back.ts'
import { lastingListeners } from '../watching/lasting-listeners.ts'
import { watchPage } from '../watching/watch.ts'
import { words } from '../words.ts'
import { judgedAnywhere, judgedFile } from './judged-file.ts'
import { consolePressRules } from './presses.ts'
import { seenValues } from './seen.ts'
import { type ConsoleServices, ConsoleState } from './state.ts'
import { consoleValues } from './words.ts'

/** By this a copy of Koshin tells an older one, whose extension is gone, that it has come. No living one listens. */
const ARRIVED = 'koshin-console-arrived'

/** How a button is marked, and in which words. */
const MARKS = {
  press: { verdict: 'this-one', word: 'pressThis' },
  wait: { verdict: 'not-read', word: 'chooseFirst' },
  fill: { verdict: 'not-read', word: 'accountFirst' },
  avoid: { verdict: 'not-this-one', word: 'doNotPress' },
} as const satisfies Record<ControlMark, object>

export interface ConsoleGuard {
  /** What is remembered, as soon as it is known and whenever it changes. */
  remember(memory: ConsoleMemory): void
}

/** Starts guarding the page of this window. */
export function startConsoleGuard(target: Window, services: ConsoleServices): ConsoleGuard {
  const { document } = target
  const state = new ConsoleState(document, services)
  const banner = new Banner()
  const marks = new Marks()
  const values = seenValues(state)

  const listeners = lastingListeners(target)
  state.file = new ChosenFileWatch(listeners, {
    read: (file, key) =>
      state.view.screen === 'none' ? judgedAnywhere(file, key, state) : judgedFile(file, state.memory),
    // A file may be chosen on a screen that has not been read yet: coming to it forgets the file of the one before.
    beforeChoice: () => state.watch.flush(),
    sender: () => [...state.view.controls.values()].find(({ action }) => action === 'next')?.element,
    onChange: () => state.show(),
  })
  state.watch = watchPage(document, {
    read() {
      const { screen, controls } = state.view
      state.read()
      state.watch.include(state.view.shadowRoots)
      values.soon()
      return state.view.screen !== screen || state.view.controls.size !== controls.size
    },
    draw,
    clear: () => !state.retired && marks.clear(),
  })
  state.show = () => state.watch.draw()

  function draw(): void {
    if (state.retired) return
    const { view, memory, findings, confirmation } = state
    const press = state.press()
    const marked = [...view.controls.values()].flatMap(({ action, element }) => {
      const mark = markOf(action, press)
      return mark === undefined ? [] : [{ element, mark }]
    })
    marks.show(marked, ({ element, mark }) => ({
      verdict: MARKS[mark].verdict,
      ...(mark === 'press' && { sign: '→' }),
      text: () => i18n.t(`mark.${MARKS[mark].word}`),
      place: placeFor(element),
    }))
    const { screen, mismatch, controls } = view
    const hasOpener = [...controls.values()].some(({ action }) => action === 'open')
    const { kind: chosen } = state.file
    const asksFile = findings?.tokenNext !== undefined || chosen !== undefined
    const takesFile = asksFile && fileFieldsIn(document).length > 0
    const shown = { screen, confirmation, mismatch, hasOpener, takesFile, chosen }
    const { file, account } = press
    const downloaded = state.isFirstDone
    const verdict = judgeConsolePage({ ...shown, downloaded, file, account, findings, memory })
    if (!verdict) {
      banner.hide()
      return
    }
    const say = (part: string): string => words(`consoleBanner.${verdict.message}.${part}`, consoleValues(state))
    const { organisation } = memory ?? {}
    banner.show({
      verdict,
      words: { title: say('title'), todo: say('todo') },
      facts: organisation
        ? [
            { label: organisationLabel(memory), value: organisation.name },
            ...(organisation.topic === undefined ? [] : [{ label: i18n.t('identity.uid'), value: organisation.topic }]),
          ]
        : [],
      notice: state.notice,
      buttons: verdict.message === 'mismatch' ? [startOverButton()] : [],
    })
  }

  function startOverButton() {
    const onClick = (): void => services.tell({ type: 'console-start-over' })
    return { id: 'startOver', text: i18n.t('consoleBanner.startOver'), onClick }
  }

  // What is written into a field is no change of the page.
  listeners.addEventListener('input', () => state.view.accountField && state.show(), true)
  document.dispatchEvent(new CustomEvent(ARRIVED))
  document.addEventListener(ARRIVED, () => {
    if (services.isAlive()) return
    state.retired = true
    state.read()
    for (const left of document.querySelectorAll('koshin-banner, koshin-marks, koshin-dialog')) left.remove()
  })
  // Until the background has answered again, what was remembered counts for nothing; the wizard is still known by its words.
  onComingBack(target, listeners, () => {
    state.memory = undefined
    state.read()
    state.show()
    services.askAnew()
  })
  const presses = guardPresses(target, listeners, consolePressRules(state))
  return {
    remember(memory) {
      state.remember(memory)
      state.show()
      presses.lookAgain()
      values.again()
    },
  }
}

/** A first set-up is not told as a renewal. */
function organisationLabel(memory: ConsoleMemory | undefined): string {
  return memory?.run?.procedure === 'first-set-up'
    ? i18n.t('banner.facts.setUpFor')
    : i18n.t('banner.facts.organisation')
}

/** Inside what can hold it, so that it cannot be taken for the mark of a neighbour. */
function placeFor(element: Element): Element {
  return element.matches('input, img, select, textarea') ? (element.parentElement ?? element) : element
}
