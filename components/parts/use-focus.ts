// Moves the keyboard to a heading when a screen has been replaced, so that a screen reader starts reading there.
import { useEffect, useRef } from 'preact/hooks'

/** Gives the ref for the heading; focuses it whenever `key` changes after the first drawing. */
export function useFocusOnChange<Target extends HTMLElement>(key: unknown) {
  const ref = useRef<Target>(null)
  const drawn = useRef<unknown>(key)
  useEffect(() => {
    if (drawn.current !== key) ref.current?.focus()
    drawn.current = key
  }, [key])
  return ref
}

/** As the `ref` of what has come in answer to a press: the keyboard goes on from there. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus()
}
