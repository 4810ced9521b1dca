// Where the banner stands: at the foot of the window, as wide as it can be without covering a control; else as a pill where there is room.
import { ownRule } from '../make.ts'
import { boxAt, hasArea, type Point, type Size } from './box.ts'
import { follow } from './follow.ts'
import { FreeGround } from './free-ground.ts'
import { unzoom } from './zoom.ts'

/** With what there is to do, with the title and the next thing's button, as Koshin's sign alone. */
type Shape = 'wide' | 'slim' | 'pill'

/** From the window's edge. */
const EDGE = 8
/** From its foot: lower down the browser itself says where a link leads, over whatever stands there. */
const FOOT = 28
/** In a window smaller than this what there is to do is said only on demand. */
const SMALL = { width: 700, height: 500 }
/** From one place looked at to the next, for the pill. */
const NEXT = 24

interface Found {
  shape: Shape
  at: Point
  size: Size
}

export class BannerPlace {
  #host: HTMLElement
  #inside: ShadowRoot
  #style: CSSStyleDeclaration
  #shape: Shape | undefined
  /** Begins to look whether the banner still stands free. */
  readonly begin: (isSame?: boolean) => void

  constructor(host: HTMLElement, inside: ShadowRoot) {
    this.#host = host
    this.#inside = inside
    this.#style = ownRule(inside)
    this.begin = follow({
      look: () => this.#shape === undefined && this.#settle(),
      settle: (isSame) => !(isSame && this.#staysFree()) && this.#settle(),
    })
  }

  /** True where the banner stands free as it is, in the best of its shapes and in its first place: then nothing need be tried. */
  #staysFree(): boolean {
    const [best] = shapes()
    if (!this.#host.isConnected || this.#shape !== best) return false
    const { left, top, right, bottom } = this.#host.getBoundingClientRect()
    const box = { left, top, right, bottom }
    return left === EDGE && hasArea(box) && new FreeGround(box).isFree(box)
  }

  /** True where the banner has found another place. */
  #settle(): boolean {
    const host = this.#host
    // What the hand is in does not move away.
    if (!host.isConnected || host.matches(':hover,:focus-within')) return false
    const before = this.#style.cssText
    unzoom(this.#style)
    this.#style.setProperty('pointer-events', 'none', 'important')
    const { shape, at, size } = this.#find()
    this.#style.removeProperty('pointer-events')
    this.#measure(shape)
    this.#put(at, size)
    host.toggleAttribute('data-alone', this.#isTitleAlone())
    return this.#style.cssText !== before
  }

  #find(): Found {
    const ground = new FreeGround()
    for (const shape of shapes()) {
      const size = this.#measure(shape)
      const y = innerHeight - size.height - FOOT
      for (const x of [EDGE, windowWidth() - size.width - EDGE]) {
        if (ground.isFree(boxAt({ x, y }, size))) return { shape, at: { x, y }, size }
      }
    }
    const size = this.#measure('pill')
    return { shape: 'pill', at: pillPlace(size, ground), size }
  }

  #measure(shape: Shape): Size {
    this.#shape = shape
    this.#host.dataset.shape = shape
    const { width, height } = this.#host.getBoundingClientRect()
    return { width, height }
  }

  /** True where not even the first sentence of what there is to do has room beside the title, below which it would leave a gap. */
  #isTitleAlone(): boolean {
    const todo = this.#inside.querySelector<HTMLElement>('.todo')
    const first = todo?.querySelector('span')
    return !!todo && !!first && first.offsetTop > todo.offsetTop
  }

  /** Held at the foot of the window, so that it stays there when the window changes. */
  #put({ x, y }: Point, { width, height }: Size): void {
    const bottom = Math.round(innerHeight - y - height)
    const isRight = x + width / 2 > windowWidth() / 2
    const side = Math.round(isRight ? windowWidth() - x - width : x)
    const across = isRight ? `auto ${side}px` : `${side}px auto`
    this.#style.setProperty('inset-block', `auto ${bottom}px`, 'important')
    this.#style.setProperty('inset-inline', across, 'important')
  }
}

/** Of the window without its scrollbar, in pixels; what the user enlarges by hand, or the page by its styles, counts for nothing. */
const windowWidth = (): number =>
  visualViewport ? Math.round(visualViewport.width * visualViewport.scale) : innerWidth

/** In which shapes it stands in a line at the foot of this window, the best one first. */
function shapes(): readonly Shape[] {
  return innerWidth < SMALL.width || innerHeight < SMALL.height ? ['slim'] : ['wide', 'slim']
}

/** The first free place from the foot of the window up, at its right edge, at its left edge, then in between. */
function pillPlace(size: Size, ground: FreeGround): Point {
  const { width, height } = size
  const corner = { x: windowWidth() - width - EDGE, y: innerHeight - height - FOOT }
  const across = [corner.x, EDGE]
  for (let x = corner.x - NEXT; x > EDGE; x -= NEXT) across.push(x)
  for (const x of across) {
    for (let y = corner.y; y >= EDGE; y -= NEXT) {
      if (ground.isFree(boxAt({ x, y }, size))) return { x, y }
    }
  }
  return corner
}
