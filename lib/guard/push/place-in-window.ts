// Where the parts of a list stand in the window, for reading rows by their lines.

import { scrolls } from '../../portals/page/looks.ts'
import { shownIn } from '../../portals/page/tree.ts'
import type { Place } from '../../portals/push/lines.ts'

/** The element that scrolls this one up and down, besides the page itself. */
function scrollerOf(element: Element): Element | null {
  for (let at = shownIn(element); at && at !== document.body && at !== document.documentElement; at = shownIn(at)) {
    if (scrolls(at)) return at
  }
  return null
}

/** An element's place in the window, in CSS pixels. */
export function placeInWindow(element: Element): Place {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return { top, bottom, left, right, scroller: scrollerOf(element) }
}
