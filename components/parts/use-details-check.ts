// Whether an organisation's fields may be saved: what is missing or looks cut off is named first, from the top.
import { useState } from 'preact/hooks'
import type { Details } from '../state/drafts.ts'
import { useOddAccount } from './use-odd-account.ts'

interface DetailsCheck {
  /** Faults are shown once the user has tried to go on. */
  tried: boolean
  /** Told at each try. Moves the keyboard to the first fault and gives false where there is one; an odd account passes the second time. */
  mayGoOn: () => boolean
}

/** `first`: the id of a field above these that must be filled in before; undefined where it is. */
export function useDetailsCheck({ name, account }: Details, first?: string): DetailsCheck {
  const [tried, setTried] = useState(false)
  const { passes, ask } = useOddAccount(account)
  function faultAt(): string | undefined {
    if (first !== undefined) return first
    if (name.trim() === '') return 'organisation-name'
    return passes ? undefined : 'organisation-account'
  }
  function mayGoOn(): boolean {
    const fault = faultAt()
    setTried(true)
    if (fault === 'organisation-account') ask()
    if (fault !== undefined) document.getElementById(fault)?.focus()
    return fault === undefined
  }
  return { tried, mayGoOn }
}
