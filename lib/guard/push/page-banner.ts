// Keeps the banner in step with the page: its verdict, the facts to compare with, and what it offers to do.
import { i18n } from '#i18n'
import { judgePushPage } from '../../judgement/push/page.ts'
import { currentOrganisation, isRead } from '../../judgement/push/row.ts'
import { Banner } from '../drawing/banner.ts'
import { Arriving } from '../watching/arriving.ts'
import { words } from '../words.ts'
import { showComparison } from './dialog.ts'
import { pageFacts, pageValues } from './page-words.ts'
import { rowReader } from './read-all.ts'
import type { PushState } from './state.ts'

/** Milliseconds that a page without any known control is given to arrive before it is called unreadable. */
const ARRIVAL = 800

export class PushBanner {
  #banner = new Banner()
  #state: PushState
  #arriving: Arriving
  #readRows: () => Promise<number>

  constructor(state: PushState) {
    this.#state = state
    const { reading, services, watch } = state
    this.#arriving = new Arriving(ARRIVAL, watch.refresh)
    this.#readRows = rowReader({
      rows: () => {
        watch.flush()
        return reading.view.rows
      },
      hasShadows: () => reading.view.shadowRoots.length > 0,
      isRead: (row) => isRead(reading.verdictOf(row)),
      beforePress: (row) => reading.ties.pointed(row, 'press', reading.view, services.now()),
    })
  }

  show(): void {
    const { services, reading } = this.#state
    const { view } = reading
    if (!services.isTopFrame && view.controls.size === 0) return
    if (view.screen === 'blank') return
    const isUnknown = [...view.controls.values()].every(({ action }) => action === 'other')
    if (this.#arriving.isOnly(view.screen === 'unreadable' && isUnknown, services.now())) return
    this.#draw()
  }

  #draw(): void {
    const { reading, file, notice, cameFromCreate, downloaded, services } = this.#state
    const memory = this.#state.setUp.current(this.#state.memory)
    const { view, verdicts, proven, outside } = reading
    const provenNotAfter = proven?.notAfter
    const verdict = judgePushPage({
      ...{ view, verdicts, provenNotAfter, outside, cameFromCreate, downloaded, memory },
      file: file.state,
      isOtherFile: file.first !== undefined && file.first !== this.#state.uploaded,
      now: services.now(),
    })
    const unread = view.screen === 'list' && verdicts.some((row) => !isRead(row))
    const values = pageValues(this.#state)
    const say = (part: string): string => words(`banner.${verdict.message}.${part}`, values)
    const button = (id: 'readAll' | 'showRow' | 'compare', onClick: () => void) => ({
      id,
      text: i18n.t(`banner.buttons.${id}`),
      onClick,
    })
    const compares = view.screen !== 'sign-in' && currentOrganisation(memory) !== undefined
    this.#banner.show({
      verdict,
      words: { title: say('title'), todo: say('todo') },
      facts: pageFacts(memory, view),
      notice,
      buttons: [
        ...(unread ? [button('readAll', () => void this.#readAll())] : []),
        ...(proven ? [button('showRow', () => scrollTo(proven.row.element))] : []),
        ...(compares ? [button('compare', () => this.#compareByHand())] : []),
      ],
    })
  }

  #compareByHand(): void {
    showComparison(currentOrganisation(this.#state.memory))
  }

  async #readAll(): Promise<void> {
    const left = await this.#readRows()
    this.#state.notice = left === 0 ? undefined : { text: i18n.t('banner.someUnread', [String(left)]), tone: 'calm' }
    this.#state.show()
  }
}

function scrollTo(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'smooth' })
}
