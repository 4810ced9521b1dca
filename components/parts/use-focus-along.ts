// The keyboard goes along from screen to screen: what was pressed is gone with its screen, and the focus would be nowhere.
import { useEffect, useRef } from 'preact/hooks'
import { focusWhenThere, untilOver } from './focus-next.ts'

/**
 * Whenever `place` changes after the first one, begins at the top; where nothing has the focus any more, the new screen's heading gets
 * it, or the button that leads on, where there is one. Screens are loaded when they are first wanted, so both are waited for. `place` is
 * undefined until it is known. `fromHeading`: the first screen begins at its heading, too, as a window that has just opened in front
 * of another one must; nothing of it is pressed by mistake.
 */
export function useFocusAlong(place: string | undefined, fromHeading: boolean): void {
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (place === undefined) return
    const before = shown.current
    shown.current = place
    window.scrollTo(0, 0)
    if (before === place || (before === undefined && !fromHeading)) return
    return focusHeading(before !== undefined)
  }, [place])
}

function focusHeading(goesOn: boolean): () => void {
  let end: (() => void) | undefined
  const stop = untilOver(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return true
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return false
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    if (goesOn && document.querySelector('.next-step')) end = focusWhenThere(heading)
    return true
  })
  return () => {
    stop()
    end?.()
  }
}
