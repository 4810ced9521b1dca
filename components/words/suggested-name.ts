// What an organisation may be called until its user says otherwise.

/** Who gives addresses to everybody: they say nothing of an organisation. */
const EVERYBODY =
  /^(?:gmail|googlemail|icloud|me|mac|outlook|hotmail|live|msn|yahoo)\.|^(?:docomo|ezweb|softbank)\.ne\.jp$/u

/**
 * The domain of its Apple Account, else the console's name; nothing where that stands for another already. `taken` are the names
 * on record.
 */
export function suggestedName(account: string, consoleName: string | undefined, taken: readonly string[]): string {
  const domain = account.trim().toLowerCase().split('@')[1] ?? ''
  const name = domain === '' || EVERYBODY.test(domain) ? (consoleName ?? '') : domain
  return taken.includes(name) ? '' : name
}
