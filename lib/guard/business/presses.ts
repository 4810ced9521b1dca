// What becomes of a press on the business portal: held with a dialog, let through and told, or let through because the user insists.
import { i18n } from '#i18n'
import { sameName } from '../../facts/names.ts'
import { type BusinessPressVerdict, judgeBusinessPress } from '../../judgement/business/press.ts'
import type { TargetVerdict } from '../../judgement/business/target.ts'
import type { BusinessAction, BusinessControl, BusinessTarget } from '../../portals/business/view.ts'
import type { DialogSubject } from '../contents.ts'
import { type HeldPress, holdPresses, type Pressed as PressedOn, type PressHold } from '../hold.ts'
import { labelOf } from '../label-of.ts'
import { showHeld } from './dialog.ts'
import { sayConsoleReady, sayMine } from './said.ts'
import type { BusinessGuardState } from './state.ts'

type Pressed = PressedOn<BusinessAction, BusinessTarget>
type Held = BusinessPressVerdict & { held: true }

/** One press reaches the page as several events within so many milliseconds. */
const ONE_PRESS = 1_000
/** Where no dialog asks again within so many milliseconds, Download Token itself was the download. */
const DIALOG_COMES = 4_000
/** After these milliseconds an opened menu or dialog may be there without any element having changed. */
const LOOKS_AFTER_PRESS = [150, 600]

const OF_SERVERS = new Set<Pressed['action']>(['download-server-token', 'confirm-server-token', 'delete-server'])

/** Judges every press on this frame's window from now on. */
export function guardBusinessPresses(target: Window, state: BusinessGuardState): PressHold {
  const { reading, services, watch } = state
  const outdated = i18n.t('hold.outdated')
  let lastPassed: { element: Element; at: number } | undefined

  function verdictOf(pressed: Pressed): TargetVerdict | undefined {
    const own = pressed.row && reading.verdictOf(pressed.row)
    if (!OF_SERVERS.has(pressed.action) || (own && !(own.verdict === 'not-read' && own.reason === 'noName'))) return own
    return reading.verdictElsewhere(services.now()) ?? own
  }

  function judge(pressed: Pressed): BusinessPressVerdict {
    return judgeBusinessPress({
      action: pressed.action,
      screen: reading.view.screen,
      target: verdictOf(pressed),
      memory: state.memory,
      isNearTokens: reading.isNearTokens,
    })
  }

  function tellDownload(
    kind: 'server-token' | 'content-token',
    verdict: TargetVerdict | undefined,
    insisted: boolean,
  ): void {
    const name = verdict && 'name' in verdict ? verdict.name : undefined
    const { account } = reading.whole
    services.tell({
      type: 'token-download-pressed',
      kind,
      insisted,
      ...(name !== undefined && { name }),
      ...(account !== undefined && { account }),
    })
    if (verdict?.verdict === 'not-this-one')
      state.notice = i18n.t(`business.otherDownloaded.${kind === 'server-token' ? 'server' : 'location'}`, [
        verdict.name,
      ])
    state.show()
  }

  /** `insisted`: Koshin had held it. */
  function passed(pressed: Pressed, insisted: boolean): void {
    const at = services.now()
    if (lastPassed?.element === pressed.element && at - lastPassed.at < ONE_PRESS) return
    lastPassed = { element: pressed.element, at }
    const verdict = verdictOf(pressed)
    switch (pressed.action) {
      case 'menu':
        reading.pressedMenu = pressed.element
        for (const delay of LOOKS_AFTER_PRESS) watch.refresh(delay)
        return
      case 'download-server-token':
        reading.openIntent(pressed.row, at)
        setTimeout(() => {
          watch.flush()
          if (reading.frames.dialogSince(reading.report, at)) return
          tellDownload('server-token', verdict, insisted)
        }, DIALOG_COMES)
        return
      case 'confirm-server-token':
        tellDownload('server-token', verdict, insisted)
        return
      case 'download-content-token':
        tellDownload('content-token', verdict, insisted)
    }
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

  const hold = holdPresses<BusinessAction, BusinessTarget, Held>(target, {
    view: () => {
      watch.flushForPress()
      return reading.view
    },
    judge,
    actsOnSubmit: (action) => action !== 'other' && action !== 'menu',
    // A press that is only begun may still be taken back; and what it leads to must not hold its own end.
    onPassed: (pressed, isComplete) => {
      if (isComplete) passed(pressed, false)
    },
    onHeld: (pressed, press, verdict) => {
      try {
        showHeld({
          verdict,
          memory: state.memory,
          address: reading.frames.address ?? reading.report.address,
          label: labelOf(pressed.element),
          answers: answersTo(pressed, verdict),
          onInsist: () => insist(pressed, press),
        })
      } catch {
        // After an update of the extension this page's copy still holds, but has lost its words.
        target.alert(outdated)
      }
    },
  })

  function insist(pressed: Pressed, press: HeldPress): void {
    watch.flush()
    const element = press.element.isConnected ? press.element : redrawn(pressed)
    if (element) {
      passed(pressed, true)
      hold.pass({ ...press, element })
    } else {
      state.notice = i18n.t('banner.pageChanged')
      state.show()
    }
  }

  /** The page may have been drawn anew behind the dialog: the same control of the same name, if it is alone. */
  function redrawn(pressed: Pressed): Element | undefined {
    const nameOf = (row: BusinessTarget | undefined): string | undefined =>
      row?.name.kind === 'one' ? row.name.name : undefined
    const isAlike = ({ action, row }: BusinessControl): boolean => {
      const [one, other] = [nameOf(row), nameOf(pressed.row)]
      return action === pressed.action && (one === other || sameName(one, other))
    }
    const alike = [...reading.view.controls.values()].filter(isAlike)
    return alike.length === 1 ? alike[0]?.element : undefined
  }

  return hold
}
