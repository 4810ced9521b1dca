// Wires reading, verdicts and memory to one frame of the business portal: marks, banner, held presses, and what the page proves.

import type { BusinessMessage } from '../../exchange/business/messages.ts'
import { SHOWS_TOKENS } from '../../judgement/business/page.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import type { BusinessReport } from '../../model/business-report.ts'
import type { KeptDownload } from '../../model/kept-download.ts'
import { generationOf } from '../../portals/business/generation.ts'
import type { BusinessPortalView, BusinessTarget } from '../../portals/business/view.ts'
import type { Marking } from '../drawing/contents.ts'
import { Marks } from '../drawing/marks.ts'
import { guardPresses } from '../press/presses.ts'
import { areOthers } from '../view.ts'
import { onComingBack } from '../watching/coming-back.ts'
import { lastingListeners } from '../watching/lasting-listeners.ts'
import { toldOnce } from '../watching/told-once.ts'
import { watchPage } from '../watching/watch.ts'
import { Downloads } from './downloads.ts'
import { BusinessBanner } from './page-banner.ts'
import { BusinessReading } from './page-reading.ts'
import { targetSays } from './page-words.ts'
import { businessPressRules } from './presses.ts'
import type { BusinessGuardState, BusinessServices } from './state.ts'

export interface BusinessGuard {
  /** What is remembered, as soon as it is known and whenever it changes. */
  remember(memory: BusinessMemory): void
  /** What another frame of this tab shows. */
  hear(report: BusinessReport): void
  /** Downloads that are kept and may not be on record yet, of all frames and tabs. */
  hearDownloads(kept: KeptDownload[]): void
}

/** Starts guarding this frame, at once: until something is remembered, every consequential press is held. */
export function startBusinessGuard(target: Window, services: BusinessServices): BusinessGuard {
  const { document } = target
  const reading = new BusinessReading(document, services.isTopFrame)
  const marks = new Marks()
  const state: BusinessGuardState = {
    services,
    reading,
    watch: watchPage(document, { read, draw, clear: () => marks.clear() }),
    downloads: new Downloads(services.keeping),
    memory: undefined,
    notice: undefined,
    show: () => state.watch.draw(),
  }
  const rules = businessPressRules(state)
  const banner = new BusinessBanner(state)
  const frames = toldOnce((report: BusinessReport) => services.tell({ type: 'business-frame', report }))
  const seen = toldOnce<BusinessMessage>(services.tell)

  function markingOf(row: BusinessTarget, controlsOf: (row: BusinessTarget) => Element[]): Marking {
    const verdict = reading.verdictOf(row)
    // No button: where only some rows have room for one, it would recommend them.
    return {
      verdict: verdict.verdict,
      text: () => targetSays(verdict, row.kind),
      place: row.place,
      controls: () => controlsOf(row),
    }
  }

  function read(): boolean {
    const { screen, rows } = reading.view
    reading.update(state.memory)
    const isOther = reading.view.screen !== screen
    if (isOther) state.notice = undefined
    // A dialog may be gone again before anything is drawn or told.
    reading.frames.note(reading.view, services.now())
    if (reading.view.screen === 'download-dialog') rules.onDialog()
    state.watch.include(reading.view.shadowRoots)
    listeners.include(reading.view.shadowRoots)
    return isOther || areOthers(rows, reading.view.rows)
  }

  /** Here, and in the other frames by what is told: that, too, must not move what is being pressed. */
  function draw(): void {
    const { rows, screen } = reading.view
    const controlsOf = controlsByRow(reading.view)
    marks.show(screen === 'translated' ? [] : rows, (row) => markingOf(row, controlsOf))
    frames.tell(reading.report)
    tellWhatIsSeen()
    banner.show()
  }

  function tellWhatIsSeen(): void {
    const { memory } = state
    const { screen, pane, locations } = reading.report
    if (memory === undefined || (!SHOWS_TOKENS.has(screen) && screen !== 'sign-in')) return
    const { address } = reading
    const generation = address === undefined ? undefined : generationOf(address)
    seen.tell({
      type: 'business-seen',
      signedIn: SHOWS_TOKENS.has(screen),
      ...(generation && { generation }),
      ...(pane?.kind === 'one' && { server: pane.name }),
      ...(screen === 'content-tokens' && { locations }),
    })
  }

  const listeners = lastingListeners(target)
  const presses = guardPresses(target, listeners, rules)
  listeners.addEventListener('pointerover', (event) => rules.onPointed(event.composedPath()), true)
  listeners.addEventListener('pagehide', () =>
    services.tell({ type: 'business-frame', report: { ...reading.report, isGone: true } }),
  )
  // Until the background has answered again, what was remembered counts for nothing; the other frames have forgotten this one.
  onComingBack(target, listeners, () => {
    state.memory = undefined
    reading.judge(undefined)
    frames.again()
    state.show()
    services.askAnew()
  })
  state.show()
  return {
    remember(memory) {
      state.memory = state.downloads.remember(memory, services.now())
      reading.judge(state.memory)
      seen.again()
      state.show()
      presses.lookAgain()
    },
    hear(heard) {
      if (heard.frame === reading.report.frame) return
      const isNew = !reading.frames.knows(heard.frame)
      reading.frames.hear(heard)
      reading.frames.note(heard, services.now())
      reading.judge(state.memory)
      reading.follow()
      if (heard.screen === 'download-dialog') rules.onDialog()
      // A frame that has come later has not heard this one.
      if (isNew && !heard.isGone) frames.again()
      state.show()
    },
    hearDownloads(kept) {
      state.downloads.hear(kept, services.now())
      if (!state.memory) return
      state.memory = state.downloads.over(state.memory, services.now())
      reading.judge(state.memory)
      state.show()
    },
  }
}

/** Gives what is pressed of a server or location; all are looked through once, when the first is asked for. */
function controlsByRow({ controls }: BusinessPortalView): (wanted: BusinessTarget) => Element[] {
  let byRow: Map<BusinessTarget, Element[]> | undefined
  return (wanted) => {
    if (byRow === undefined) {
      byRow = new Map()
      for (const { element, row } of controls.values()) {
        if (row) byRow.set(row, [...(byRow.get(row) ?? []), element])
      }
    }
    return byRow.get(wanted) ?? []
  }
}
