// Whether two Apple Accounts are the same: their addresses, whatever their letters' case and the blanks around them.

const keyOf = (account: string | undefined): string => account?.normalize('NFKC').trim().toLowerCase() ?? ''

/** True only when both are known and are the same account. An empty one is not known. */
export function sameAccount(one: string | undefined, other: string | undefined): boolean {
  return keyOf(one) !== '' && keyOf(one) === keyOf(other)
}

/** True only when both are known and differ. */
export function isOtherAccount(shown: string | undefined, recorded: string | undefined): boolean {
  return keyOf(shown) !== '' && keyOf(recorded) !== '' && keyOf(shown) !== keyOf(recorded)
}
