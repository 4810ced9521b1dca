// What the other frames of the tab have reported: the route is in one, the content often in another.
import { SIGN_IN_FRAME } from '../../facts/apple.ts'
import type { BusinessReport } from '../../model/business-report.ts'

/** How much a screen tells of where the user is: of several frames the most telling one counts. */
const TELLING: Record<BusinessReport['screen'], number> = {
  'download-dialog': 7,
  server: 6,
  'content-tokens': 5,
  'server-list': 4,
  translated: 3,
  terms: 3,
  'sign-in': 3,
  other: 2,
  'unknown-language': 1,
  blank: 0,
}

/** The hint that a frame holds the content (seen, 2023 and 2024). Any frame that fills half of the page may as well. */
const CONTENT_FRAME = 'MainPortal'
const FILLS = 0.5
/** A frame that has said nothing for so many milliseconds is one that Koshin does not run in. */
const PATIENCE = 4_000

function fillsPage(frame: HTMLIFrameElement): boolean {
  const { innerWidth, innerHeight } = window
  const { width, height } = frame.getBoundingClientRect()
  return width * height >= innerWidth * innerHeight * FILLS
}

export class Frames {
  #reports = new Map<string, BusinessReport>()
  #waiting = new Map<HTMLIFrameElement, number>()
  #dialogSeenAt = 0

  knows(frame: string): boolean {
    return this.#reports.has(frame)
  }

  /** Writes down when a download dialog was last seen in any frame. */
  note({ screen }: Pick<BusinessReport, 'screen'>, now: number): void {
    if (screen === 'download-dialog') this.#dialogSeenAt = now
  }

  /** True where a dialog is shown now, or was since `at` (milliseconds since 1970). */
  dialogSince(own: BusinessReport, at: number): boolean {
    return this.#dialogSeenAt >= at || this.whole(own).screen === 'download-dialog'
  }

  hear(report: BusinessReport): void {
    if (report.isGone) this.#reports.delete(report.frame)
    else this.#reports.set(report.frame, report)
  }

  /** The address of the top frame, where it has been heard. */
  get address(): string | undefined {
    return [...this.#reports.values()].find(({ isTop }) => isTop)?.address
  }

  /** The most telling report, this frame's own included; a pane that only another frame shows belongs to it, too. */
  whole(own: BusinessReport): BusinessReport {
    const all = [own, ...this.#reports.values()]
    const [most = own] = all.toSorted((one, other) => TELLING[other.screen] - TELLING[one.screen])
    const pane = most.pane ?? all.find((report) => report.pane?.kind === 'one')?.pane
    const servers = all.flatMap((report) => report.servers)
    return {
      ...most,
      ...(pane && { pane }),
      servers,
      contradicts: all.some(({ contradicts }) => contradicts),
    }
  }

  /**
   * Looks whether this page's content is in a frame from which nothing has been heard for a while. Gives the milliseconds until
   * that is certain, 0 where it is, undefined where there is no such frame. `now` is in milliseconds since 1970.
   */
  silentIn(document: Document, own: BusinessReport, now: number): number | undefined {
    const speaks = [...this.#reports.values()].some((report) => !report.isTop && report.screen !== 'blank')
    if (speaks || TELLING[own.screen] > TELLING.other) {
      this.#waiting.clear()
      return undefined
    }
    const contentFrames = [...document.querySelectorAll('iframe')].filter(
      (frame) => frame.id !== SIGN_IN_FRAME && (frame.name === CONTENT_FRAME || fillsPage(frame)),
    )
    for (const frame of this.#waiting.keys()) if (!contentFrames.includes(frame)) this.#waiting.delete(frame)
    for (const frame of contentFrames) if (!this.#waiting.has(frame)) this.#waiting.set(frame, now)
    if (contentFrames.length === 0) return undefined
    const since = Math.min(...this.#waiting.values())
    return Math.max(0, since + PATIENCE - now)
  }
}
