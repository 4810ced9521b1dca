// Learns that another page came in front, so that what was said of the one before is not left standing.
import { useEffect } from 'preact/hooks'

/** Calls `then` whenever another tab, or another page in it, comes in front. Gives what ends it. */
export function followOtherPage(then: () => void): () => void {
  let end: (() => void) | undefined
  let isGone = false
  import('../../lib/exchange/tab-in-front.ts').then(
    ({ onOtherPage }) => {
      if (!isGone) end = onOtherPage(then)
    },
    (cause: unknown) => console.warn('Koshin could not follow what is in front.', cause),
  )
  return () => {
    isGone = true
    end?.()
  }
}

/** The same for as long as the component is there; it calls the first `then` that it was given. */
export function useOtherPage(then: () => void): void {
  useEffect(() => followOtherPage(then), [])
}
