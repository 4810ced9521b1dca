// Where the banner stands: at the foot of the window, as wide as it can be without covering a control; else as a pill where there is room.
import { isOurs } from '../ours.ts'
import type { Box, Size } from './box.ts'
import { isControl } from './content.ts'
import { follow } from './follow.ts'

/** With what there is to do, with the title and the next thing's button, as Koshin's sign alone. */
type Shape = 'wide' | 'slim' | 'pill'

/** From the window's edge. */
const EDGE = 8
/** A control is at least so large that one of the points looked at lies on it. */
const STEP = 10
/** In a window smaller than this what there is to do is said only on demand. */
const SMALL = { width: 700, height: 500 }
/** From one place looked at to the next, for the pill. */
const NEXT = 24

export class BannerPlace {
  #host: HTMLElement
  #style: CSSStyleDeclaration
  #shape: Shape | undefined
  /** Begins to look whether the banner still stands free. */
  readonly begin: () => void

  constructor(host: HTMLElement, inside: ShadowRoot) {
    // Its place is said in a style sheet of its own: no attribute changes, so that nobody who watches the page is disturbed.
    const own = new CSSStyleSheet()
    own.replaceSync(':host{}')
    inside.adoptedStyleSheets.push(own)
    this.#host = host
    this.#style = (own.cssRules[0] as CSSStyleRule).style
    this.begin = follow({ look: () => this.#shape === undefined && this.#settle(), settle: () => this.#settle() })
  }

  /** True where the banner has found another place. */
  #settle(): boolean {
    const host = this.#host
    // What the hand is in does not move away.
    if (!host.isConnected || host.matches(':hover,:focus-within')) return false
    const before = this.#style.cssText
    const isSmall = innerWidth < SMALL.width || innerHeight < SMALL.height
    for (const shape of isSmall ? (['slim'] as const) : (['wide', 'slim'] as const)) {
      const size = this.#measure(shape)
      const y = innerHeight - size.height - EDGE
      for (const x of [EDGE, innerWidth - size.width - EDGE]) {
        if (isFree({ left: x, top: y, right: x + size.width, bottom: y + size.height })) return this.#put(x, y, before)
      }
    }
    const size = this.#measure('pill')
    const { x, y } = pillPlace(size)
    return this.#put(x, y, before)
  }

  #measure(shape: Shape): Size {
    this.#shape = shape
    this.#host.dataset.shape = shape
    const { width, height } = this.#host.getBoundingClientRect()
    return { width, height }
  }

  /** Held at the window's edge that it is nearer to, so that it stays there when the window changes. */
  #put(x: number, y: number, before: string): boolean {
    this.#style.setProperty('inset', `${Math.round(y)}px auto auto ${Math.round(x)}px`, 'important')
    return this.#style.cssText !== before
  }
}

/** The first free place from the foot of the window up, at its right edge, at its left edge, then in between. */
function pillPlace({ width, height }: Size): { x: number; y: number } {
  const corner = { x: innerWidth - width - EDGE, y: innerHeight - height - EDGE }
  const across = [corner.x, EDGE]
  for (let x = corner.x - NEXT; x > EDGE; x -= NEXT) across.push(x)
  for (const x of across) {
    for (let y = corner.y; y >= EDGE; y -= NEXT) {
      if (isFree({ left: x, top: y, right: x + width, bottom: y + height })) return { x, y }
    }
  }
  return corner
}

/** True where no control of the page lies under this box. */
function isFree({ left, top, right, bottom }: Box): boolean {
  const columns = Math.ceil((right - left) / STEP)
  const rows = Math.ceil((bottom - top) / STEP)
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const x = left + ((right - left) * column) / columns
      const y = top + ((bottom - top) * row) / rows
      if (hitsControl(document, x, y)) return false
    }
  }
  return true
}

/** Looks into frames that may be looked into; of any other nobody can tell what is in it. */
function hitsControl(root: DocumentOrShadowRoot, x: number, y: number): boolean {
  const hit = root.elementsFromPoint(x, y).find((element) => !isOurs(element))
  if (!hit) return false
  if (hit.shadowRoot && hit.shadowRoot !== root) return isControl(hit) || hitsControl(hit.shadowRoot, x, y)
  if (!(hit instanceof HTMLIFrameElement)) return isControl(hit)
  const { left, top } = hit.getBoundingClientRect()
  return hit.contentDocument ? hitsControl(hit.contentDocument, x - left, y - top) : false
}
