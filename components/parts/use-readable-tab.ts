// Whether there is a page that a press could read: beside a page and over it there is; a tab of Koshin's own needs one that it was allowed.
import { useEffect, useState } from 'preact/hooks'
import { frame } from '../state/frame.ts'

/** True in popup and side panel; in a tab of its own once the browser has told the address of the tab before it: then that may be read. */
export function useReadableTab(): boolean {
  const [isReadable, setReadable] = useState(frame.value !== 'desk')
  useEffect(() => {
    if (frame.value !== 'desk') return
    void import('../../lib/exchange/tab-in-front.ts')
      .then(({ tabInFront }) => tabInFront())
      .then((tab) => setReadable(/^https?:/.test(tab?.url ?? '')))
  }, [])
  return isReadable
}
