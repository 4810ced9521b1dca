// Whether there is a page that a press could read: beside a page and over it there is; a tab of Koshin's own needs one that it was allowed.
import { frame } from '../state/frame.ts'
import { useRead } from './use-read.ts'

/** True in popup and side panel; in a tab of its own once the browser has told the address of the tab before it: then that may be read. */
export function useReadableTab(): boolean {
  const isOwnTab = frame.value === 'desk'
  const before = useRead(() => (isOwnTab ? tabBefore() : Promise.resolve(undefined)), [])
  return !isOwnTab || /^https?:/.test(before?.url ?? '')
}

async function tabBefore() {
  const { tabInFront } = await import('../../lib/exchange/tab-in-front.ts')
  return tabInFront()
}
