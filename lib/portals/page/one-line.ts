// What stands on one line, as the eye sees it.

/** Where something stands in the window, in pixels. */
interface Height {
  top: number
  bottom: number
}

/** The height that both have in common; nothing or less where they have none. */
export const commonHeight = (one: Height, other: Height): number =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)

/** True where they have more than half of the smaller one in common. */
export const isOnLine = (one: Height, other: Height): boolean =>
  2 * commonHeight(one, other) > Math.min(one.bottom - one.top, other.bottom - other.top)
