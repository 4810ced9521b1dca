// Where the answer to a press stands: told to who hears the screen, and brought into view for who sees it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { scrolling } from './scrolling.ts'
import './answer.css'

interface Properties {
  /** Another one for each answer; undefined while there is none. */
  to: unknown
  /** Who hears the screen is told by other means. */
  isTold?: boolean
  children: ComponentChildren
}

export function Answer({ to, isTold = false, children }: Properties) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (to !== undefined && place.current) bringIntoView(place.current)
  }, [to])
  return (
    <div ref={place} class="stack answer" aria-live={isTold ? undefined : 'polite'}>
      {children}
    </div>
  )
}

/** As little as it takes; of what is higher than the window, the beginning. */
function bringIntoView(element: Element): void {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const room =
    window.innerHeight - (Number.parseFloat(scrollPaddingTop) || 0) - (Number.parseFloat(scrollPaddingBottom) || 0)
  const fits = element.getBoundingClientRect().height <= room
  element.scrollIntoView({ block: fits ? 'nearest' : 'start', behavior: scrolling() })
}
