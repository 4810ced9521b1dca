// Which of a page's dates are the ones of a certificate or token: by the console's own words, else by everybody's.
import { isNotInUse, type Kind, kindOf } from '../../consoles/kind.ts'
import type { Console, ConsoleReading, FoundExpiry, ValueName } from '../../consoles/types.ts'

const VALUES: Readonly<Record<Exclude<Kind, 'other'>, ValueName>> = {
  push: 'pushExpiry',
  serverToken: 'serverTokenExpiry',
  contentToken: 'contentTokenExpiry',
}

/** The console's own word may be one that nobody else knows; the name of its row or card may not. */
function isOfAnother(kind: Kind, found: FoundExpiry): boolean {
  const strangers = found.strangers?.filter((one) => !found.label.endsWith(one))
  return kind === 'push' && kindOf({ ...found, strangers }) === 'other'
}

/**
 * The console's own words are asked first, of every date; then a date counts only under a word for an end, and for this kind.
 * `orUnnamed`: where no date is named, those count that name nothing: the page is about this certificate.
 */
export function expiriesOf(
  kind: Exclude<Kind, 'other'>,
  { expiries, otherDates = [] }: ConsoleReading,
  { labels = {} }: Console,
  orUnnamed = false,
): FoundExpiry[] {
  const own = labels[VALUES[kind]]?.pattern
  const named = own ? [...expiries, ...otherDates].filter((one) => own.test(one.label) && !isOfAnother(kind, one)) : []
  const ofKind = named.length > 0 ? named : expiries.filter((one) => kindOf(one) === kind)
  const found = ofKind.length > 0 || !orUnnamed ? ofKind : expiries.filter((one) => kindOf(one) === undefined)
  return found.filter((one) => !isNotInUse(one))
}
