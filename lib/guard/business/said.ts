// What is said besides a name, by a dialog, under it, or by what is chosen beside it: that may name another server or location.
import { isAmongNames, sameName } from '../../facts/names.ts'
import { dialogAbout } from '../../judgement/business/dialog.ts'
import type { BusinessControl, NameReading } from '../../portals/business/view.ts'

/** What a name is worth by what a dialog says; `known` are the names on the page and on record. */
export function nameByDialog(
  { says, around }: NonNullable<BusinessControl['dialog']>,
  shown: NameReading,
  known: readonly string[],
): NameReading {
  const isElsewhere =
    around.kind === 'one' &&
    isAmongNames(around.name, known) &&
    shown.kind === 'one' &&
    !sameName(around.name, shown.name)
  return dialogAbout(says, isElsewhere ? around : shown, known)
}

/** A name beside which another one is said is none, and none is made of that. */
export function nameBeside(besides: string | undefined, shown: NameReading, known: readonly string[]): NameReading {
  if (besides === undefined || dialogAbout(besides, shown, known) === shown) return shown
  return { kind: 'several', names: [] }
}
