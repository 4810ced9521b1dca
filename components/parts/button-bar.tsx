// The bar of the button that leads on: always in view at the lower edge, with an edge of its own, and it says when more stands below.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from './icon.tsx'
import { scrolling } from './scrolling.ts'
import './button-bar.css'

/** How much of the window a press on "More below" turns on. */
const TURN = 0.6

export function ButtonBar({ children }: { children: ComponentChildren }) {
  const end = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const [isMoreBelow, setMoreBelow] = useState(false)
  useEffect(() => {
    if (!end.current || !bar.current) return
    const margin = Math.ceil(bar.current.getBoundingClientRect().height)
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { boundingClientRect, rootBounds } of entries)
          setMoreBelow(rootBounds !== null && boundingClientRect.top > rootBounds.bottom)
      },
      { rootMargin: `0px 0px -${margin}px 0px` },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [])
  return (
    <>
      <div ref={end} class="button-bar-end" />
      <div ref={bar} class="button-bar">
        {isMoreBelow && (
          <button type="button" class="link-button small more-below" onClick={turnOn}>
            <Icon name="down" size={14} />
            {i18n.t('stepping.moreBelow')}
          </button>
        )}
        {children}
      </div>
    </>
  )
}

function turnOn(): void {
  window.scrollBy({ top: window.innerHeight * TURN, behavior: scrolling() })
}
