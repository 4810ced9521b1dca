// Wires reading, verdicts and memory to one portal page: marks, banner, held presses, and what the page proves.

import type { PushAnswer, PushMessage } from '../../exchange/push/messages.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import { senderOf } from '../../portals/push/unread.ts'
import type { Screen } from '../../portals/push/view.ts'
import { Marks } from '../drawing/marks.ts'
import { ChosenFileWatch } from '../file/chosen-file.ts'
import { guardPresses } from '../press/presses.ts'
import { holdSentByChoosing } from '../press/sent-by-choosing.ts'
import { areOthers } from '../view.ts'
import { onComingBack } from '../watching/coming-back.ts'
import { lastingListeners } from '../watching/lasting-listeners.ts'
import { toldOnce } from '../watching/told-once.ts'
import { watchPage } from '../watching/watch.ts'
import { watchChoosing } from './choosing.ts'
import { Confirming } from './confirming.ts'
import { mineOf } from './mine.ts'
import { PushBanner } from './page-banner.ts'
import { PushReading } from './page-reading.ts'
import { wrongFile } from './page-words.ts'
import { portalPlace } from './place.ts'
import { watchPointing } from './pointing.ts'
import { pushPressRules } from './presses.ts'
import { rowMarking } from './row-marks.ts'
import { whatIsSeen } from './seen.ts'
import { SetUpWatch } from './set-up.ts'
import type { PushServices, PushState } from './state.ts'

export interface PushGuard {
  /** What is remembered, as soon as it is known and whenever it changes. */
  remember(memory: PushMemory): void
  /** The rows whose UID has been read, for the popup. */
  answer(): PushAnswer
}

/** An intent opened less than so many milliseconds ago may not have reached the background yet. */
const ON_ITS_WAY = 10_000

/** Starts guarding the page of this window, at once: until something is remembered, every consequential press is held. */
export function startPushGuard(target: Window, services: PushServices): PushGuard {
  const { document } = target
  const reading = new PushReading(document)
  const marks = new Marks()
  const listeners = lastingListeners(target)
  const isPortal = portalPlace(target)
  const state: PushState = {
    services,
    reading,
    file: new ChosenFileWatch(listeners, {
      read: services.readFile,
      sender: () => senderOf(reading.view)?.element,
      onChange: () => fileChanged(),
    }),
    watch: watchPage(document, { read, draw, clear: () => marks.clear() }),
    setUp: new SetUpWatch(() => presses.current),
    confirming: new Confirming(() => presses.current),
    memory: undefined,
    notice: undefined,
    cameFromCreate: false,
    downloaded: false,
    uploaded: undefined,
    isHere: () => isPortal(reading.view),
    listed: new Set(),
    saidFirst: false,
    show,
  }
  const banner = new PushBanner(state)
  const { file, watch } = state
  const seen = toldOnce<PushMessage>(services.tell)
  /** Until when what is said of a row will be looked at again. */
  let saidUntil = 0

  function read(touched: (element: Element) => boolean): boolean {
    const { screen, rows } = reading.view
    reading.update(state.memory, services.now(), touched)
    const isOther = reading.view.screen !== screen
    if (isOther) screenChanged(screen)
    watch.include(reading.view.shadowRoots)
    listeners.include(reading.view.shadowRoots)
    if (reading.view.screen === 'renew' && state.confirming.about.isAnother(document.documentElement, reading.view))
      endIntent()
    if (reading.view.rows.length + reading.view.unread.length > 0) state.listed.add(reading.view.account ?? '')
    tell()
    return isOther || areOthers(rows, reading.view.rows)
  }

  function tell(): void {
    if (!state.isHere()) return
    const { ties, view } = reading
    const refused = state.setUp.refused(view, state.memory)
    if (refused) services.tell(refused)
    const { until } = ties.hurried
    if (until > saidUntil) {
      saidUntil = until
      watch.refresh(until - services.now() + 10)
    }
    const message = whatIsSeen(state)
    if (message) seen.tell(message)
  }

  function draw(): void {
    if (!state.isHere()) return
    const { ties, view } = reading
    marks.show(view.rows, (row) =>
      rowMarking(row, reading.verdictOf(row), { awaited: ties.isAwaited(row), onMine: mineOf(state, row) }),
    )
    banner.show()
  }

  function show(): void {
    tell()
    watch.draw()
  }

  function screenChanged(before: Screen): void {
    const { screen } = reading.view
    if (before === 'create') leftCreate()
    state.notice = undefined
    if (screen !== 'renew' && screen !== 'create') file.forget()
    if (screen === 'renew' || screen === 'create') services.prepareReader()
    if (screen === 'create') state.cameFromCreate = true
    if (screen === 'list' || screen === 'renew') state.cameFromCreate = false
    if (screen === 'list') endIntent()
  }

  function leftCreate(): void {
    const message = state.setUp.left(reading.view, state.memory)
    if (message) services.tell(message)
  }

  /** Back on the list, or where another certificate was turned to, a pressed Renew says nothing about the next screen any more. */
  function endIntent(): void {
    if (!state.memory?.intent) return
    delete state.memory.intent
    services.tell({ type: 'renew-ended' })
  }

  function fileChanged(): void {
    const { signingRequest } = file.answer ?? {}
    const { screen } = reading.view
    if (signingRequest && (screen === 'renew' || (screen === 'create' && state.memory?.setUp))) {
      const { topic } = state.memory?.intent ?? {}
      const about = { fileName: file.fileName, ...(topic !== undefined && { topic }) }
      services.tell({ type: 'signing-request-chosen', ...about, ...signingRequest })
    }
    show()
    lookAgain()
  }

  function lookAgain(): void {
    presses.lookAgain()
    lookAtChosen()
  }

  // Until the background has answered again, what was remembered counts for nothing.
  onComingBack(target, listeners, () => {
    state.memory = undefined
    reading.judge(undefined)
    show()
    services.askAnew()
  })
  watchPointing(listeners, state)
  watchChoosing(listeners, state)
  const rules = pushPressRules(state)
  const presses = guardPresses(target, listeners, rules)
  const lookAtChosen = holdSentByChoosing(listeners, {
    sends: (place) => rules.sentByChoosing?.(place) !== undefined,
    mayGo: presses.mayGo,
  })
  listeners.addEventListener('pagehide', () => {
    if (reading.view.screen === 'create') leftCreate()
  })
  show()
  return {
    remember(news) {
      const { memory } = state
      const sent = memory?.intent && services.now() - memory.intent.at < ON_ITS_WAY ? memory.intent : undefined
      const intent = news.intent ?? sent
      state.memory = { ...news, ...(intent && { intent }) }
      if (memory === undefined && reading.view.screen === 'list') endIntent()
      reading.judge(state.memory)
      // What is seen may prove more than before: a step behind the one just done.
      seen.again()
      show()
      lookAgain()
    },
    answer: () => {
      watch.flush()
      const wrong = wrongFile(state)
      return { ...reading.answer(), ...(wrong && { wrongFile: wrong }) }
    },
  }
}
