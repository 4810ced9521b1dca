// Whatever two sides have done: taking one in loses nothing of either, and doing it again changes nothing.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue } from '../../lib/facts/same-value.ts'
import type { Copy } from '../../lib/handover/copy.ts'
import type { Side } from '../../lib/handover/decide.ts'
import { matchOrganisations } from '../../lib/handover/match.ts'
import { isSame, mergeCopies } from '../../lib/handover/merge.ts'
import type { Choices, Plan } from '../../lib/handover/plan.ts'
import type { JournalEntry } from '../../lib/model/journal.ts'
import { factsOf } from '../../lib/records/facts-of.ts'
import { after, deeds, EMPTY } from './sides.ts'

const NONE: Choices = new Map()
const LATER = 10_000

/** Two sides with a past in common, which may be none; the clock of the one may be behind the other's. */
const sides = fc.tuple(deeds, deeds, deeds, fc.nat(20), fc.nat(20)).map(([common, mine, others, here, there]) => {
  const base = after(EMPTY, common, 'both', 100)
  return { ours: after(base, mine, 'here', 150 + here), theirs: after(base, others, 'there', 150 + there) }
})

function merge(ours: Copy, theirs: Copy, choices = NONE, at = LATER): { copy: Copy; plan: Plan } {
  return mergeCopies(ours, theirs, { at, who: 'Hanako', choices })
}

/** Every choice that a plan offers, as `pick` says. */
function choose({ organisations, reminders }: Plan, pick: () => Side): Choices {
  const keys = organisations.flatMap(({ key, kind, differences, twice }) => [
    ...(kind === 'deleted' ? [key] : []),
    ...differences.map((one) => one.key),
    ...twice.map((one) => one.key),
  ])
  return new Map([...keys, ...reminders.map(({ key }) => key)].map((key) => [key, pick()]))
}

const isInJournal = (journal: readonly JournalEntry[], subjectId: string, fact: string, value: unknown): boolean =>
  journal.some(
    (entry) =>
      entry.subjectId === subjectId &&
      (entry.changes.some((change) => change.fact === fact && sameValue(change.before, value)) ||
        (entry.run !== undefined && sameValue(factsOf(entry.run)[fact], value))),
  )

/** All that stands on a side and neither stands in the merged copy nor in its journal. */
function lost(side: Copy, merged: Copy, idHere: (id: string) => string | undefined): string[] {
  const missing: string[] = []
  const facts = (subjectId: string, before: object, now: object | undefined) => {
    for (const [fact, value] of Object.entries(factsOf(before))) {
      const current = factsOf(now)[fact]
      const isTrace = Array.isArray(value) && Array.isArray(current) && value.every((one) => current.includes(one))
      if (isTrace || sameValue(current, value) || isInJournal(merged.journal, subjectId, fact, value)) continue
      missing.push(`${subjectId} ${fact} ${JSON.stringify(value)}`)
    }
  }
  for (const organisation of side.organisations) {
    const id = idHere(organisation.id)
    if (id === undefined) continue
    const now = merged.organisations.find((one) => one.id === id)
    if (!now) missing.push(`organisation ${id}`)
    facts(id, organisation, now)
  }
  for (const run of side.runs) {
    if (idHere(run.organisationId) === undefined) continue
    const now = merged.runs.find(({ id }) => id === run.id)
    if (!now && !merged.journal.some(({ kind, subjectId }) => kind === 'given-up' && subjectId === run.id)) {
      missing.push(`run ${run.id}`)
    }
    facts(run.id, run, now)
  }
  for (const file of side.files) {
    const id = idHere(file.organisationId)
    const isThere = merged.files.some((one) => one.organisationId === id && one.sha256 === file.sha256)
    if (id !== undefined && !isThere) missing.push(`file ${file.id}`)
  }
  for (const entry of side.journal) {
    const id = entry.organisationId === undefined ? '' : idHere(entry.organisationId)
    const isThere = merged.journal.some((one) => one.id === entry.id)
    if (id !== undefined && !isThere) missing.push(`entry ${entry.id}`)
  }
  return missing
}

/** Their id -> the id here; of what was deleted here, and stays so, none. */
function idsHere(ours: Copy, theirs: Copy, merged: Copy): (id: string) => string | undefined {
  const matches = matchOrganisations(ours.organisations, theirs.organisations, ours.journal)
  const ids = new Map(
    matches
      .filter(({ id }) => merged.organisations.some((one) => one.id === id))
      .map((match) => [match.theirs.id, match.id]),
  )
  return (id) => ids.get(id)
}

describe('taking in a copy', () => {
  it('twice is the same as once', () => {
    fc.assert(
      fc.property(sides, ({ ours, theirs }) => {
        const once = merge(ours, theirs).copy
        const twice = merge(once, theirs, NONE, LATER + 5)
        expect(isSame(twice.copy, once)).toBe(true)
        expect(twice.plan.isEmpty).toBe(true)
        expect(
          twice.plan.organisations.flatMap(({ differences }) => differences).filter(({ take }) => take === 'there'),
        ).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('loses nothing of either side', () => {
    fc.assert(
      fc.property(sides, ({ ours, theirs }) => {
        const { copy } = merge(ours, theirs)
        expect(lost(ours, copy, (id) => id)).toEqual([])
        expect(lost(theirs, copy, idsHere(ours, theirs, copy))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('does both, whatever is chosen', () => {
    fc.assert(
      fc.property(sides, fc.infiniteStream(fc.constantFrom<Side>('here', 'there')), ({ ours, theirs }, picks) => {
        const choices = choose(merge(ours, theirs).plan, () => picks.next().value ?? 'here')
        const once = merge(ours, theirs, choices).copy
        expect(lost(ours, once, (id) => id)).toEqual([])
        expect(lost(theirs, once, idsHere(ours, theirs, once))).toEqual([])
        expect(isSame(merge(once, theirs, NONE, LATER + 5).copy, once)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what the records rely on: each topic once, each id once, one open run of a kind', () => {
    fc.assert(
      fc.property(sides, ({ ours, theirs }) => {
        const { organisations, runs, files, journal } = merge(ours, theirs).copy
        const isOnce = (values: readonly unknown[]) => new Set(values).size === values.length
        expect(isOnce(organisations.flatMap(({ topic }) => topic ?? []))).toBe(true)
        for (const records of [organisations, runs, files, journal])
          expect(isOnce(records.map(({ id }) => id))).toBe(true)
        const open = runs.filter(({ finishedAt }) => finishedAt === undefined)
        expect(isOnce(open.map(({ organisationId, procedure }) => `${organisationId} ${procedure}`))).toBe(true)
        const ids = new Set(organisations.map(({ id }) => id))
        expect(runs.every(({ organisationId }) => ids.has(organisationId))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('changes neither of the two it is given', () => {
    fc.assert(
      fc.property(sides, ({ ours, theirs }) => {
        const before = structuredClone({ ours, theirs })
        merge(ours, theirs)
        expect({ ours, theirs }).toEqual(before)
      }),
    )
  })

  it('gives a newcomer everything', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const theirs = after(EMPTY, done, 'there', 100)
        const { copy } = merge(EMPTY, theirs)
        const { reminders, ...rest } = theirs
        expect(
          isSame(copy, {
            ...rest,
            ...(reminders && { reminders: { ...reminders, notifications: false, muted: copy.reminders?.muted ?? [] } }),
          }),
        ).toBe(true)
      }),
    )
  })

  it('and giving it back leaves both sides with the same facts', () => {
    fc.assert(
      fc.property(sides, ({ ours, theirs }) => {
        const here = merge(ours, theirs).copy
        const there = merge(theirs, here, NONE, LATER + 5).copy
        const known = new Map(here.organisations.map((one) => [one.topic ?? one.id, one]))
        for (const one of there.organisations) {
          const same = known.get(one.topic ?? one.id)
          if (same) expect(factsOf(one)).toEqual(factsOf(same))
        }
      }),
      { numRuns: 300 },
    )
  })
})
