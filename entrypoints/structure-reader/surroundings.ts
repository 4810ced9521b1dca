// What of a page only the browser knows: where its parts stand, how they look to the hand, and which frame it is.
import { scrolls, showsHand } from '../../lib/portals/page/looks.ts'
import { shownIn } from '../../lib/portals/page/tree.ts'
import type { Surroundings } from '../../lib/portals/structure/capture.ts'

/** The number of a window among the frames of another; undefined where the browser does not tell, as in a shadow root. */
function numberAmong(frames: Window, one: Window | null): number | undefined {
  for (let at = 0; one && at < frames.length; at++) if (frames[at] === one) return at
  return undefined
}

/** `top`, then the number of each frame on the way. */
function placeOf(window: Window): string {
  const way: string[] = []
  for (let at = window; at !== at.parent; at = at.parent) way.unshift(String(numberAmong(at.parent, at) ?? '?'))
  return ['top', ...way].join('.')
}

/** What scrolls besides the page itself. */
const hasOwnScroll = (element: Element): boolean =>
  element !== document.body && element !== document.documentElement && scrolls(element)

/** All of it for the page of a window. */
export function surroundings(window: Window): Surroundings {
  return {
    place: placeOf(window),
    address: window.location.href,
    width: window.innerWidth,
    height: window.innerHeight,
    boxOf(element) {
      const { left, top, width, height } = element.getBoundingClientRect()
      if (width === 0 && height === 0) return undefined
      const [x, y, across, down] = [left + window.scrollX, top + window.scrollY, width, height].map(Math.round)
      return { left: x ?? 0, top: y ?? 0, width: across ?? 0, height: down ?? 0 }
    },
    looksOf(element) {
      const around = shownIn(element)
      return [
        ...(showsHand(element) && !(around && showsHand(around)) ? (['pointer'] as const) : []),
        ...(hasOwnScroll(element) ? (['scrolls'] as const) : []),
      ]
    },
    frameOf: (element) =>
      element.localName === 'iframe' ? numberAmong(window, (element as HTMLIFrameElement).contentWindow) : undefined,
  }
}
