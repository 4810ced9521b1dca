// What becomes of a press on the page: held with a dialog, let through and told, or let through because the user insists.
import { i18n } from '#i18n'
import { judgePushPress } from '../../judgement/push/press.ts'
import type { PushPressVerdict } from '../../judgement/push/press-types.ts'
import { currentOrganisation, type RowVerdict } from '../../judgement/push/row.ts'
import { rowSignature } from '../../portals/push/describe.ts'
import { UNANSWERED_AFTER } from '../../portals/push/ties.ts'
import type { Action, PortalRow, PushPortalView } from '../../portals/push/view.ts'
import { type HeldPress, holdPresses, type Pressed as PressedOn } from '../hold.ts'
import { labelOf } from '../label-of.ts'
import { showPortalDialog } from './dialog.ts'
import { pageValues } from './page-words.ts'
import type { PushState } from './state.ts'

/** After these milliseconds a pressed i may have answered in a way that changes no element, e.g. by style alone. */
const LOOKS_AFTER_PRESS = [120, 600, 1_500, 3_000, UNANSWERED_AFTER + 50]
/** One press reaches the page as several events within so many milliseconds. */
const ONE_PRESS = 1_000

type Pressed = PressedOn<Action, PortalRow>

/** Judges every press on this window from now on. */
export function guardPresses(target: Window, state: PushState): void {
  const { reading, services, watch, file, setUp } = state
  const outdated = i18n.t('hold.outdated')
  let lastPassed: { element: Element; at: number } | undefined

  function verdictOf(pressed: Pressed): RowVerdict | undefined {
    return pressed.row && reading.verdictOf(pressed.row)
  }

  function judge(pressed: Pressed): PushPressVerdict {
    if (pressed.action === 'upload') file.check(target.document)
    return judgePushPress({
      action: pressed.action,
      screen: reading.view.screen,
      row: verdictOf(pressed),
      outside: reading.outside,
      file: file.state,
      memory: setUp.current(state.memory),
      account: reading.view.account,
      refused: setUp.isRefused(reading.view),
    })
  }

  /** `proven` is false where the user insisted. */
  function passed(pressed: Pressed, proven: boolean): void {
    const at = services.now()
    if (lastPassed?.element === pressed.element && at - lastPassed.at < ONE_PRESS) return
    lastPassed = { element: pressed.element, at }
    const verdict = verdictOf(pressed)
    const known = verdict && 'topic' in verdict ? { topic: verdict.topic } : {}
    if (pressed.action === 'renew') {
      if (state.memory) state.memory.intent = { ...known, proven, at }
      services.tell({ type: 'renew-pressed', ...known, proven })
    } else if (pressed.action === 'upload' && reading.view.screen === 'renew') {
      services.tell({ type: 'upload-pressed' })
    } else if (
      pressed.action === 'download' &&
      verdict &&
      verdict.verdict !== 'this-one' &&
      currentOrganisation(state.memory)
    ) {
      state.notice = i18n.t('banner.downloadOther')
      state.show()
    }
  }

  function tellSetUp({ action }: Pressed, isComplete: boolean): void {
    const message = action !== 'unknown' && setUp.passed(action, isComplete, reading.view, state.memory)
    if (message) services.tell(message)
  }

  const holder = holdPresses(target, {
    view: () => {
      watch.flushForPress()
      return reading.view
    },
    judge,
    actsOnSubmit: (action) => action !== 'other' && action !== 'download',
    onPassed: (pressed, isComplete) => {
      tellSetUp(pressed, isComplete)
      passed(pressed, true)
    },
    onRowPressed: (row) => {
      reading.ties.pressed(row, reading.view, services.now())
      for (const delay of LOOKS_AFTER_PRESS) watch.refresh(delay)
    },
    onHeld: (pressed, press, verdict) => {
      try {
        showPortalDialog({
          reason: verdict.reason,
          values: pageValues(state, verdict),
          recorded: currentOrganisation(state.memory),
          held: {
            label: labelOf(pressed.element),
            concerned: verdict.concerned,
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
    watch.flush()
    const element = press.element.isConnected ? press.element : redrawn(pressed, reading.view)
    if (element) {
      passed(pressed, false)
      tellSetUp(pressed, true)
      holder.pass({ ...press, element })
    } else {
      state.notice = i18n.t('banner.pageChanged')
      state.show()
    }
  }
}

/** The page may have been drawn anew behind the dialog: the same control of a row that looks the same and is alone in it. */
function redrawn(pressed: Pressed, view: PushPortalView): Element | undefined {
  const signature = (row: PortalRow | undefined): string => (row ? rowSignature(row) : '')
  const alike = [...view.controls.values()].filter(
    ({ action, row }) => action === pressed.action && signature(row) === signature(pressed.row),
  )
  return alike.length === 1 ? alike[0]?.element : undefined
}
