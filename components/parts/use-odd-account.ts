// An account that looks cut off is asked about once: with another one, nothing that is to be renewed would be found.
import { useState } from 'preact/hooks'
import { isWholeAccount } from '../../lib/facts/account.ts'

interface OddAccount {
  /** It looks whole, or stands as it was asked about. */
  passes: boolean
  /** It looks cut off, and was asked about as it stands. */
  isAsked: boolean
  /** It is asked about now. */
  ask: () => void
}

export function useOddAccount(account: string): OddAccount {
  const [asked, setAsked] = useState<string>()
  const isAsked = asked === account && !isWholeAccount(account)
  return { passes: isAsked || isWholeAccount(account), isAsked, ask: () => setAsked(account) }
}
