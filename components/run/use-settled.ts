// A step can be ticked only once it has been on the screen for a moment: a second quick press was meant for the one before.
import { useEffect, useState } from 'preact/hooks'

/** Longer than the pause between the two presses of a double click, slow ones included; in milliseconds. */
const MOMENT = 800

/** False until what it is called in has been drawn for a moment. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), MOMENT)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}
