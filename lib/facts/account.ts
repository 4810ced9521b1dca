// Whether two Apple Accounts are the same: their addresses, whatever their letters' case and the blanks around them; and whether one is whole.

const keyOf = (account: string | undefined): string => account?.normalize('NFKC').trim().toLowerCase() ?? ''

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u
const PHONE = /^\+?(?:[\s().-]*\d){8,}[\s().-]*$/u

/** Tells whether this may be a whole account, an address or a phone number; also where nothing was typed. Apple has had others, long ago. */
export function isWholeAccount(typed: string): boolean {
  const account = keyOf(typed)
  return account === '' || ADDRESS.test(account) || PHONE.test(account)
}

/** True only when both are known and are the same account. An empty one is not known. */
export function sameAccount(one: string | undefined, other: string | undefined): boolean {
  return keyOf(one) !== '' && keyOf(one) === keyOf(other)
}

/** True only when both are known and differ. */
export function isOtherAccount(shown: string | undefined, recorded: string | undefined): boolean {
  return keyOf(shown) !== '' && keyOf(recorded) !== '' && keyOf(shown) !== keyOf(recorded)
}
