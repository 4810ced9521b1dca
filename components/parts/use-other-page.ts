// Learns that another page came in front, so that what was said of the one before is not left standing.
import { useEffect } from 'preact/hooks'

/** Calls the first `then` that it was given whenever another tab, or another page in it, comes in front, for as long as the component is there. */
export function useOtherPage(then: () => void): void {
  useEffect(() => {
    let end: (() => void) | undefined
    let isGone = false
    import('../../lib/exchange/tab-in-front.ts').then(({ onOtherPage }) => {
      if (!isGone) end = onOtherPage(then)
    })
    return () => {
      isGone = true
      end?.()
    }
  }, [])
}
