// Whether a server or a location of the portal is the one on record: green only by its own name, and only where that proves it.
import { sameAccount } from '../../facts/account.ts'
import { isAmongNames, nameKey, outline } from '../../facts/names.ts'
import type { BusinessMemory, BusinessOrganisation } from '../../model/business-memory.ts'
import { TARGET_LISTS, type TargetKind } from '../../model/targets.ts'
import type { NameReading } from '../../portals/business/view.ts'

/**
 * Why a target is neither: its name is not there or not clear; list and title disagree; the page shows the name twice; another
 * organisation on record has one of the same name; or the record knows none of this kind.
 */
export type Unclear = 'loading' | 'noName' | 'severalNames' | 'contradiction' | 'twins' | 'shared' | 'nothingOnRecord'

export type TargetVerdict =
  | { verdict: 'this-one'; name: string }
  /** `organisation`: another one on record, whose it is. `lookalike`: the recorded name it could be taken for. */
  | { verdict: 'not-this-one'; name: string; organisation?: BusinessOrganisation; lookalike?: string }
  | { verdict: 'not-read'; reason: Unclear; name?: string }

/** What the whole page says that every target is judged by. */
export interface TargetContext {
  kind: TargetKind
  memory: BusinessMemory | undefined
  /** The names of this kind on the page, each as often as it stands there. */
  listed: readonly string[]
  /** The account shown, where one is. */
  account: string | undefined
}

export function currentBusiness(memory: BusinessMemory | undefined): BusinessOrganisation | undefined {
  return memory?.organisations.find(({ id }) => id === memory.currentId)
}

/** The recorded names of this kind. */
export function namesOf(organisation: BusinessOrganisation | undefined, kind: TargetKind): string[] {
  return organisation?.[TARGET_LISTS[kind]] ?? []
}

/** Judges the targets of one page: what they are compared with is worked out once. */
export function targetJudge(context: TargetContext): (reading: NameReading, contradicts?: boolean) => TargetVerdict {
  const { kind, memory, listed, account } = context
  const current = currentBusiness(memory)
  const recorded = namesOf(current, kind)
  const mine = new Set(recorded.map(nameKey))
  const others = new Map<string, BusinessOrganisation>()
  for (const organisation of memory?.organisations ?? []) {
    if (organisation.id === current?.id) continue
    for (const name of namesOf(organisation, kind)) others.set(nameKey(name), organisation)
  }
  // Of two that are alike, the first on record.
  const lookalikes = new Map(recorded.toReversed().map((one) => [outline(one), one]))
  lookalikes.delete('')
  const counts = new Map<string, number>()
  for (const name of listed) {
    const key = nameKey(name)
    // Only twins of the recorded names count.
    if (mine.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }

  function judgeName(name: string): TargetVerdict {
    const key = nameKey(name)
    const other = others.get(key)
    if (!mine.has(key)) {
      if (other) return { verdict: 'not-this-one', name, organisation: other }
      if (recorded.length === 0) return { verdict: 'not-read', reason: 'nothingOnRecord', name }
      const lookalike = lookalikes.get(outline(name))
      return { verdict: 'not-this-one', name, ...(lookalike !== undefined && { lookalike }) }
    }
    if ((counts.get(key) ?? 0) > 1) return { verdict: 'not-read', reason: 'twins', name }
    const isSignedIn = sameAccount(account, current?.account) && !sameAccount(account, other?.account)
    if (other && !isSignedIn) return { verdict: 'not-read', reason: 'shared', name }
    return { verdict: 'this-one', name }
  }

  return (reading, contradicts = false) => {
    if (memory === undefined) return { verdict: 'not-read', reason: 'loading' }
    if (reading.kind === 'none') return { verdict: 'not-read', reason: 'noName' }
    if (reading.kind === 'several') return { verdict: 'not-read', reason: 'severalNames' }
    if (nameKey(reading.name) === '') return { verdict: 'not-read', reason: 'noName' }
    if (contradicts) return { verdict: 'not-read', reason: 'contradiction', name: reading.name }
    return judgeName(reading.name)
  }
}

/** True where none of the recorded names of this kind is listed, though some names are: perhaps renamed, perhaps another account. */
export function isMissing({ kind, memory, listed }: TargetContext): boolean {
  const recorded = namesOf(currentBusiness(memory), kind)
  return recorded.length > 0 && listed.length > 0 && !recorded.some((name) => isAmongNames(name, listed))
}
