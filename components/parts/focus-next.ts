// Where the eye and the keyboard are after each step: at the top of the next one, on the button that leads on.
import { useEffect, useRef } from 'preact/hooks'

/** How many drawings of the browser parts of a screen that are loaded later may take. */
const WAITS = 90

/** Whenever `key` changes after the first drawing, scrolls to the top and focuses the filled button of what is shown then. */
export function useFocusNext(key: string): void {
  const shown = useRef(key)
  useEffect(() => {
    if (shown.current === key) return
    shown.current = key
    window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.focus({ preventScroll: true })
    return focusWhenThere(heading)
  }, [key])
}

/** Until the button is there the heading has the focus; once the user has gone elsewhere, nothing is taken from them. Gives what ends the waiting. */
export function focusWhenThere(heading: HTMLElement | null): () => void {
  return untilOver(() => {
    const { activeElement } = document
    if (activeElement !== heading && activeElement !== document.body) return true
    const filled = [...document.querySelectorAll<HTMLElement>('.next-step .button-main')]
    const button = filled.find((one) => one.checkVisibility())
    button?.focus({ preventScroll: true })
    return button !== undefined
  })
}

/** Looks now and at each drawing of the browser, until `look` says that it is over, or it has taken too long. Gives what ends it. */
export function untilOver(look: () => boolean): () => void {
  let left = WAITS
  let frame = 0
  function again() {
    if (!look() && left-- > 0) frame = requestAnimationFrame(again)
  }
  again()
  return () => cancelAnimationFrame(frame)
}
