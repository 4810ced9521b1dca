// Which of a page's dates are the ones of a certificate or token: by the console's own words, else by everybody's.
import { isNotInUse, type Kind, kindOf } from '../../consoles/kind.ts'
import type { Console, ConsoleReading, FoundExpiry } from '../../consoles/types.ts'

/** The console's own word may be one that nobody else knows; the name of its row or card may not. */
function isOfAnother(kind: Kind, found: FoundExpiry): boolean {
  const strangers = found.strangers?.filter((one) => !found.label.endsWith(one))
  return kind === 'push' && kindOf({ ...found, strangers }) === 'other'
}

export interface Candidates {
  sure: FoundExpiry[]
  /** Under a word that may mean another day as well. */
  doubtful: FoundExpiry[]
}

/**
 * The console's own words are asked first, of every date; then a date counts only under a word for an end, everybody's or the
 * console's, and for this kind.
 * `orUnnamed`: where no date is named, those count that name nothing: the page is about this certificate.
 */
export function expiriesOf(
  kind: Exclude<Kind, 'other'>,
  { expiries, doubtful = [], otherDates = [] }: ConsoleReading,
  { labels = {}, endsUnder }: Console,
  orUnnamed = false,
): Candidates {
  const own = labels[`${kind}Expiry`]?.pattern
  const all = own ? [...expiries, ...doubtful, ...otherDates] : []
  const named = all.filter((one) => own?.test(one.label) && !isOfAnother(kind, one))
  const among = (dates: readonly FoundExpiry[]): FoundExpiry[] => {
    const ofKind = dates.filter((one) => kindOf(one) === kind)
    return ofKind.length > 0 || !orUnnamed ? ofKind : dates.filter((one) => kindOf(one) === undefined)
  }
  const inUse = (found: FoundExpiry[]): FoundExpiry[] => found.filter((one) => !isNotInUse(one))
  if (named.length > 0) return { sure: inUse(named), doubtful: [] }
  const isEnd = ({ label }: FoundExpiry): boolean => endsUnder?.pattern.test(label) ?? false
  const ends = [...expiries, ...doubtful.filter(isEnd)]
  return { sure: inUse(among(ends)), doubtful: inUse(among(doubtful.filter((one) => !isEnd(one)))) }
}
