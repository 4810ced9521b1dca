// Whether the screen behind Renew is about the same certificate still: a page may let another one be chosen there, or turn to it.
import { closest, holds, matching, shownText } from '../../portals/page/tree.ts'
import { isVisible } from '../../portals/page/visible.ts'
import type { PortalRow, PushPortalView } from '../../portals/push/view.ts'

/** What tells a row from another one: its vendor and its date, where it has them. */
const toldBy = ({ vendor = '', dateText = '' }: PortalRow): string[] => [vendor, dateText].filter((text) => text !== '')

/** What is chosen among others. */
const CHOSEN =
  'option:checked,input:checked,[aria-selected=true],[aria-checked=true],[aria-current]:not([aria-current=false])'

/** How often a text says any of these. */
const countIn = (text: string, names: readonly string[]): number =>
  names.reduce((count, name) => count + text.split(name).length - 1, 0)

/** The names of one row, and those of all others that are not its own, too. */
export class StillAbout {
  readonly #own: readonly string[]
  readonly #others: readonly string[]
  /** How often both were said where its own was said most. */
  #most = { own: 0, others: 0 }

  constructor(row?: PortalRow, rows: readonly PortalRow[] = []) {
    this.#own = row ? toldBy(row) : []
    this.#others = rows.flatMap(toldBy).filter((text) => !this.#own.some((one) => one.includes(text)))
  }

  /** True for a text that names another one. */
  namesAnother(text: string): boolean {
    return this.#others.some((other) => text.includes(other))
  }

  /** To be asked of every reading of that screen: another one is chosen there, or is said where this one was said before. */
  isAnother(root: Element, { shadowRoots, rows }: PushPortalView): boolean {
    if (this.#others.length === 0) return false
    const hasShadows = shadowRoots.length > 0
    const text = shownText(root, hasShadows)
    const [own, others] = [countIn(text, this.#own), countIn(text, this.#others)]
    const { own: before, others: othersBefore } = this.#most
    if (own >= before) this.#most = { own, others }
    else if (others > othersBefore) return true
    return matching(root, CHOSEN, hasShadows).some((chosen) => {
      const said = [chosen, ...((chosen as Partial<HTMLInputElement>).labels ?? [])]
      const isShown = isVisible(closest(chosen, 'select') ?? chosen) && !rows.some((row) => holds(row.element, chosen))
      return isShown && said.some((one) => this.namesAnother(shownText(one, hasShadows)))
    })
  }
}
