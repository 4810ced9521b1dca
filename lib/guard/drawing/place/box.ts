// Rectangles in the window, in CSS pixels, as getBoundingClientRect gives them.

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

/** True where there is something of it to be seen. */
export const hasArea = ({ left, top, right, bottom }: Box): boolean => right > left && bottom > top

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** What both have in common; without area where they have nothing. */
export function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}

/** The box made larger by so much on each side, horizontally and vertically. */
export const grown = ({ left, top, right, bottom }: Box, x: number, y = x): Box => ({
  left: left - x,
  top: top - y,
  right: right + x,
  bottom: bottom + y,
})

export const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})

/** The window itself. */
export const windowBox = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })
