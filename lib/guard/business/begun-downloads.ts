// The downloads that presses on the business portal have begun: taken back where a confirmation comes, known to be one where it goes through.
import { i18n } from '#i18n'
import { isAmongNames } from '../../facts/names.ts'
import { currentBusiness, namesOf, type TargetVerdict } from '../../judgement/business/target.ts'
import { type KeptDownload, SETTLES_AFTER } from '../../model/kept-download.ts'
import { TARGETS } from '../../model/targets.ts'
import type { BusinessAction, BusinessTarget } from '../../portals/business/view.ts'
import type { Pressed as PressedOn } from '../view.ts'
import type { BusinessGuardState } from './state.ts'

type Pressed = PressedOn<BusinessAction, BusinessTarget>

/** What may be a download: the first of them where no confirmation comes. */
const DOWNLOADS: Partial<Record<Pressed['action'], KeptDownload['kind']>> = {
  'download-server-token': 'server-token',
  'confirm-server-token': 'server-token',
  'download-content-token': 'content-token',
}

/** What becomes of them. */
export interface BegunDownloads {
  /** A press goes through; `insisted`: in spite of a dialog. */
  begin(pressed: Pressed, insisted: boolean): void
  /** It was no download. */
  takeBack(action: Pressed['action']): void
  /** It was one. */
  confirm(action: Pressed['action']): void
}

/** Keeps them for one frame; `verdictOf` judges what a press acts on. */
export function begunDownloads(
  state: BusinessGuardState,
  verdictOf: (pressed: Pressed) => TargetVerdict | undefined,
): BegunDownloads {
  const { reading, services, watch } = state
  /** The download that a press has begun, by its action. */
  const begun = new Map<Pressed['action'], string>()

  /** Before the page can act on it. */
  function begin(pressed: Pressed, insisted: boolean): void {
    const kind = DOWNLOADS[pressed.action]
    if (!kind) return
    const verdict = verdictOf(pressed)
    const name = verdict && 'name' in verdict ? verdict.name : undefined
    const { account } = reading.whole
    const about = { ...(name !== undefined && { name }), ...(account !== undefined && { account }) }
    const id = state.downloads.begin({ kind, insisted, at: services.now(), ...about })
    begun.set(pressed.action, id)
    if (pressed.action === 'confirm-server-token') reading.intent.end()
    setTimeout(() => settle(pressed.action, id), SETTLES_AFTER)
  }

  /** Nothing has said what became of it: a confirmation that is still there was not pressed, all else was a download. */
  function settle(action: Pressed['action'], id: string): void {
    if (begun.get(action) !== id) return
    watch.flush()
    if (action === 'confirm-server-token' && reading.whole.screen === 'download-dialog') takeBack(action)
    else if (action === 'download-content-token') takeBack(action)
    else confirm(action)
  }

  function takeBack(action: Pressed['action']): void {
    const id = begun.get(action)
    begun.delete(action)
    if (id !== undefined) state.downloads.takeBack(id)
  }

  /** It is known to be one now: here at once, elsewhere as soon as it was heard. */
  function confirm(action: Pressed['action']): void {
    const id = begun.get(action)
    begun.delete(action)
    const done = id === undefined ? undefined : state.downloads.confirm(id)
    if (!done) return
    services.tell({ type: 'token-download-pressed', ...done })
    if (state.memory) {
      state.memory = state.downloads.over(state.memory, services.now())
      const kind = TARGETS[done.kind]
      const isOwn = isAmongNames(done.name, namesOf(currentBusiness(state.memory), kind))
      if (done.name !== undefined && !isOwn) {
        state.notice = { text: i18n.t(`business.otherDownloaded.${kind}`, [done.name]), tone: 'warning' }
      }
    }
    reading.judge(state.memory)
    state.show()
  }

  return { begin, takeBack, confirm }
}
