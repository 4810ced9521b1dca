// What a press on the push portal is judged by, what its dialog says, and what it leads to.
import { i18n } from '#i18n'
import { judgePushPress } from '../../judgement/push/press.ts'
import type { Press as PushPress, PushPressVerdict } from '../../judgement/push/press-types.ts'
import { currentOrganisation, isRead, judgeRow, type RowVerdict } from '../../judgement/push/row.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import { harmlessLabels } from '../../portals/page/harmless.ts'
import { ONLY_SHOWS } from '../../portals/page/harmless-words.ts'
import { wayOut } from '../../portals/page/tree.ts'
import { rowSignature } from '../../portals/push/describe.ts'
import { actionOf } from '../../portals/push/read.ts'
import { leaderOf, senderOf } from '../../portals/push/unread.ts'
import type { Action, PortalRow } from '../../portals/push/view.ts'
import { BECOMES_REVOKED, CHOOSES_A_FILE } from '../../portals/push/words.ts'
import type { IsHarmless } from '../press/doubt.ts'
import { labelOf } from '../press/label-of.ts'
import type { PressRules } from '../press/press-rules.ts'
import { rowOf, unknownAt } from '../press/target.ts'
import type { Pressed as PressedOn, View } from '../view.ts'
import { heldWords } from './dialog.ts'
import { isAsked, isDoubtful, isInDoubtItself } from './doubt.ts'
import { isHeldBeside } from './held-beside.ts'
import { mineOf } from './mine.ts'
import { pageValues } from './page-words.ts'
import { onlyMarks, rowItself } from './row-itself.ts'
import type { PushState } from './state.ts'

/** After these milliseconds a pressed i may have answered in a way that changes no element, e.g. by style alone. */
const LOOKS_AFTER_PRESS = [120, 600, 1_500, 3_000, 5_000]

type Pressed = PressedOn<Action, PortalRow>
type Held = PushPressVerdict & { held: true }

const ELSEWHERE: View<Action, PortalRow> = { controls: new Map(), rows: [] }

const isDangerous = (action: Action): boolean => action !== 'other' && action !== 'download'

const HARMLESS = harmlessLabels(['cancel', 'everywhere', 'decline', 'arrive', 'information', 'download'])

const isHarmless: IsHarmless = (label, isAlone) => {
  const action = actionOf(label)
  return (
    HARMLESS(label, isAlone) ||
    (action === undefined && (CHOOSES_A_FILE.test(label) || ONLY_SHOWS.test(label))) ||
    action === 'other' ||
    action === 'download'
  )
}

function dangerIn(label: string): Action | undefined {
  const action = actionOf(label)
  return action && isDangerous(action) ? action : undefined
}

/** What is uploaded in a row renews that: it is judged like Renew there, and in the proven one like the Upload behind it. */
function asRenewed(row: RowVerdict, memory: PushMemory | undefined): Partial<PushPress> {
  if (row.verdict !== 'this-one') return { action: 'renew' }
  return { screen: 'renew', memory: memory && { ...memory, intent: { topic: row.topic, proven: true, at: 0 } } }
}

export function pushPressRules(state: PushState): PressRules<Action, PortalRow, Held> {
  const { reading, services, watch, file, setUp, confirming } = state

  function verdictOf({ action, element, row }: Pressed): RowVerdict | undefined {
    const topic = action === 'renew' && !row ? confirming.topicAt(element) : undefined
    return topic === undefined ? row && reading.verdictOf(row) : judgeRow({ topic }, state.memory)
  }

  function followSetUp({ action }: Pressed, isWhole: boolean): void {
    const message = action !== 'unknown' && setUp.passed(action, isWhole, reading.view, state.memory)
    if (message) services.tell(message)
  }

  function onBegun(pressed: Pressed, insisted: boolean): void {
    followSetUp(pressed, false)
    const verdict = verdictOf(pressed)
    const known = verdict && 'topic' in verdict ? { topic: verdict.topic } : {}
    if (pressed.action === 'upload') state.uploaded = file.first
    if (pressed.action === 'renew') {
      state.downloaded = false
      const proven = !insisted
      const renewed = verdict?.verdict === 'this-one' && proven ? verdict.topic : undefined
      confirming.renewed(renewed, pressed.row, reading.view.rows)
      reading.ties.doubts.renewed(renewed)
      if (state.memory) state.memory.intent = { ...known, proven, at: services.now() }
      services.tell({ type: 'renew-pressed', ...known, proven })
    } else if (pressed.action === 'upload' && reading.view.screen === 'renew') {
      services.tell({ type: 'upload-pressed' })
    } else if (pressed.action === 'download') {
      // On the confirmation no row is needed to know whose it is.
      const isOther = verdict && verdict.verdict !== 'this-one' && currentOrganisation(state.memory)
      if (isOther) {
        const which = isRead(verdict) ? 'downloadOther' : 'downloadUnread'
        state.notice = { text: i18n.t(`banner.${which}`), tone: 'warning' }
      } else downloads(verdict)
      state.show()
    }
  }

  function downloads(verdict: RowVerdict | undefined): void {
    state.downloaded = true
    const { proven, view } = reading
    const { intent } = state.memory ?? {}
    const isOfRow = verdict?.verdict === 'this-one' && proven !== undefined
    if (isOfRow) {
      const { topic, notAfter } = proven.facts
      services.tell({ type: 'download-pressed', thisOne: { topic, ...(notAfter !== undefined && { notAfter }) } })
    } else if (view.screen === 'confirmation') services.tell({ type: 'download-pressed', ...(intent && { intent }) })
  }

  function judge(pressed: Pressed): PushPressVerdict {
    if (!state.isHere()) return { held: false }
    const row = verdictOf(pressed)
    const memory = setUp.current(state.memory)
    return judgePushPress({
      action: pressed.action,
      screen: reading.view.screen,
      row,
      outside: reading.outside,
      file: file.state,
      memory,
      account: reading.view.account,
      refused: setUp.isRefused(reading.view),
      listed: state.listed.has(reading.view.account ?? ''),
      saidFirst: state.saidFirst,
      isUnclear: pressed.action === 'unknown' && pressed.isUnclear,
      ...(pressed.action === 'upload' && row && asRenewed(row, memory)),
    })
  }

  function look({ action, element }: Pressed): void {
    if (action === 'upload') file.check(element)
  }

  /** Without anything that is known to send it, a file may go as it is chosen. */
  function sentByChoosing(place: Element): Pressed | undefined {
    watch.flush()
    const { view } = reading
    if (!state.isHere() || senderOf(view)) return undefined
    if (view.screen === 'renew' || view.screen === 'create') return { action: 'upload', element: place }
    const row = rowOf(wayOut(place), view)
    return row && { action: 'upload', element: place, row }
  }

  /** What an unknown label stands beside is judged as if it were pressed. */
  function isHeld(control: Pressed): boolean {
    look(control)
    return judge(control).held
  }

  function sayFirst(): void {
    state.saidFirst = true
    state.notice = { text: i18n.t('banner.saidFirst'), tone: 'calm' }
    state.show()
  }

  return {
    watch,
    state,
    view: () => (state.isHere() ? reading.view : ELSEWHERE),
    look,
    judge,
    dangerIn(label, becomes) {
      if (becomes && BECOMES_REVOKED.test(label)) return 'revoke'
      const action = state.isHere() ? dangerIn(label) : undefined
      // What sends, and what only lets choose, is told by all that stands on the page.
      return action === 'upload' && senderOf(reading.view) ? undefined : action
    },
    isDangerous,
    isHarmless,
    deletes: 'revoke',
    isDoubtful: (element) =>
      isDoubtful(element, state) || (state.isHere() && isHeldBeside(element, reading.view, isHeld)),
    sentByChoosing,
    asksInDoubt(event, dropped) {
      const row = state.isHere() ? rowItself(event, reading.view, dropped) : undefined
      return row !== undefined && isInDoubtItself(row, state)
    },
    drawsInDoubt: (row) => state.isHere() && !row.parts,
    isQuiet: (event) => onlyMarks(event, reading.view),
    sentFrom: (place) => leaderOf(reading.view) ?? (isAsked(place, state) ? unknownAt(place, true) : undefined),
    subjectOf({ row, action }) {
      const looks = [reading.view.screen, row ? rowSignature(row) : '', action === 'upload' ? file.state : '']
      return { is: row && reading.topicOf(row), looks: looks.join('\u0000') }
    },
    words({ row, action, element }, verdict) {
      const says = { first: sayFirst, mine: row && action === 'renew' ? mineOf(state, row) : undefined }
      const label = labelOf(element) || element.ownerDocument.domain
      return heldWords(verdict, pageValues(state, verdict), currentOrganisation(state.memory), says, label)
    },
    onBegun,
    onWhole: (pressed) => followSetUp(pressed, true),
    onRowPressed() {
      for (const delay of LOOKS_AFTER_PRESS) watch.refresh(delay)
    },
  }
}
