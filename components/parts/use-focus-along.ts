// The keyboard goes along from screen to screen: what was pressed is gone with its screen, and the focus would be nowhere.
import { useEffect, useRef } from 'preact/hooks'
import { focusWhenThere, untilOver } from './focus-next.ts'

/**
 * Whenever `place` changes after the first one, begins at the top; where nothing has the focus any more, the new screen's heading gets
 * it, or the button that leads on, where there is one. Screens are loaded when they are first wanted, so both are waited for. `place` is
 * undefined until it is known.
 */
export function useFocusAlong(place: string | undefined): void {
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (place === undefined) return
    const before = shown.current
    shown.current = place
    window.scrollTo(0, 0)
    if (before === undefined || before === place) return
    return focusHeading()
  }, [place])
}

function focusHeading(): () => void {
  let end: (() => void) | undefined
  const stop = untilOver(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return true
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return false
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    if (document.querySelector('.next-step')) end = focusWhenThere(heading)
    return true
  })
  return () => {
    stop()
    end?.()
  }
}
