// Create, its terms and its upload while no certificate is on record for the organisation in hand: never free by silence.
import { sameAccount } from '../../facts/account.ts'
import { GO, type Press, type PushPressVerdict } from './press-types.ts'
import { judgeSetUpPress } from './set-up-press.ts'

/** Why a new certificate may not be the first one of this account; undefined where nothing speaks against it. */
function occupied({ listed, memory, account }: Press): PushPressVerdict | undefined {
  const owner = memory?.organisations.find((one) => sameAccount(one.account, account))
  if (!listed && !owner) return undefined
  return { held: true, reason: 'createOccupied', ...(owner && { concerned: owner.topic }) }
}

/**
 * Judges Create, Accept, or Upload on the screen for a new certificate. A first set-up has its own rules; where certificates are in
 * the account it must be said here and now, too. Without one, Get Started alone shows that the account has none.
 */
export function judgeCreatePress(press: Press): PushPressVerdict {
  const { memory, saidFirst, screen, action } = press
  const setUp = memory?.setUp
  if (setUp) {
    const verdict = judgeSetUpPress(press, setUp)
    if (verdict.held || saidFirst || action !== 'create') return verdict
    return occupied(press) ?? verdict
  }
  if (saidFirst) return GO
  return occupied(press) ?? (screen === 'get-started' ? GO : { held: true, reason: 'createUnsaid' })
}
