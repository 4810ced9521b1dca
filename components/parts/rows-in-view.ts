// Of a list of thousands only the rows in view are drawn; the window itself is what scrolls.
import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** Pixels that a row takes until it has been measured. */
const USUAL_HEIGHT = 70
const GAP = 6

interface Wishes {
  count: number
  /** What stays the same for the same row when the list changes. */
  keyOf: (index: number) => string
  /** The element that holds the rows. */
  list: RefObject<HTMLElement | null>
}

/** Gives the rows in view with their places, and lets one be brought into view. Draws anew whenever that changes. */
export function useRowsInView({ count, keyOf, list }: Wishes): Virtualizer<Window, HTMLElement> {
  const [, redraw] = useReducer<number, undefined>((drawn) => drawn + 1, 0)
  const [scrollMargin, setMargin] = useState(0)
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    scrollMargin,
    gap: GAP,
    overscan: 6,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyOf,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
    // What stands above the list may have changed its height.
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + window.scrollY) : 0
    if (top !== scrollMargin) setMargin(top)
  })
  return virtualizer
}
