// What a press on the business portal is judged by, what its dialog says, and what it leads to.
import { i18n } from '#i18n'
import { nameKey } from '../../facts/names.ts'
import { type BusinessPressVerdict, judgeBusinessPress } from '../../judgement/business/press.ts'
import type { TargetVerdict } from '../../judgement/business/target.ts'
import type { BusinessAction, BusinessScreen, BusinessTarget } from '../../portals/business/view.ts'
import { wordOf } from '../../portals/business/vocabulary.ts'
import type { DialogSubject } from '../contents.ts'
import type { PressRules } from '../presses.ts'
import type { Pressed as PressedOn } from '../view.ts'
import { heldWords } from './dialog.ts'
import type { BusinessGuardState } from './state.ts'
import { sayConsoleReady, sayMine } from './user-says.ts'

type Pressed = PressedOn<BusinessAction, BusinessTarget>
type Held = BusinessPressVerdict & { held: true }

const isDangerous = (action: BusinessAction): boolean => action !== 'other' && action !== 'menu'

/** Screens of servers: what says Delete there would delete one. Elsewhere it may delete anything. */
const SHOWS_SERVERS = new Set<BusinessScreen>(['server-list', 'server', 'download-dialog'])

function dangerIn(label: string, screen: BusinessScreen): BusinessAction | undefined {
  const word = wordOf(label)
  if (word === 'download-token') return screen === 'download-dialog' ? 'confirm-server-token' : 'download-server-token'
  if (word === 'delete' && SHOWS_SERVERS.has(screen)) return 'delete-server'
  return word === 'download' && screen === 'content-tokens' ? 'download-content-token' : undefined
}

/** Where no dialog asks again within so many milliseconds, Download Token itself was the download. */
const DIALOG_COMES = 4_000
/** After these milliseconds an opened menu or dialog may be there without any element having changed. */
const LOOKS_AFTER_PRESS = [150, 600]

const OF_SERVERS = new Set<Pressed['action']>(['download-server-token', 'confirm-server-token', 'delete-server'])

export function businessPressRules(state: BusinessGuardState): PressRules<BusinessAction, BusinessTarget, Held> {
  const { reading, services, watch } = state

  function verdictOf(pressed: Pressed): TargetVerdict | undefined {
    const own = pressed.row && reading.verdictOf(pressed.row)
    if (!OF_SERVERS.has(pressed.action) || (own && !(own.verdict === 'not-read' && own.reason === 'noName'))) return own
    return reading.verdictElsewhere(services.now()) ?? own
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

  /** A press that is only begun may still be taken back: all that it leads to waits for the whole of it. */
  function onWhole(pressed: Pressed, insisted: boolean): void {
    const at = services.now()
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

  return {
    watch,
    view: () => reading.view,
    judge: (pressed) =>
      judgeBusinessPress({
        action: pressed.action,
        screen: reading.view.screen,
        target: verdictOf(pressed),
        memory: state.memory,
        isNearTokens: reading.isNearTokens,
      }),
    dangerIn: (label) => dangerIn(label, reading.view.screen),
    isDangerous,
    actsOnSubmit: isDangerous,
    subjectOf(pressed) {
      const verdict = verdictOf(pressed)
      return { is: verdict && 'name' in verdict ? nameKey(verdict.name) : undefined, looks: '' }
    },
    words: (pressed, verdict) => {
      const answers = answersTo(pressed, verdict)
      const address = reading.frames.address ?? reading.report.address
      return { ...heldWords(verdict, state.memory, address), ...(answers && { answers }) }
    },
    onWhole,
    onChanged() {
      state.notice = i18n.t('banner.pageChanged')
      state.show()
    },
  }
}
