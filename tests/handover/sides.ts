// Two sides that work on from the same record, each on its own: made up at random, and journalled as the records' own door does.
import * as fc from 'fast-check'
import type { Copy } from '../../lib/handover/copy.ts'
import type { JournalEntry } from '../../lib/model/journal.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { changesBetween, factsOf } from '../../lib/records/facts-of.ts'

export const EMPTY: Copy = { organisations: [], runs: [], files: [], journal: [] }

const topicOf = (number: number): string => `com.apple.mgmt.External.00000000-0000-4000-8000-00000000000${number}`

const place = fc.nat(2)
const fact = fc.constantFrom('name', 'account', 'serial', 'servers', 'notAfter')
const step = fc.constantFrom('consoleUid', 'upload', 'renew')
const procedure: fc.Arbitrary<ProcedureId> = fc.constantFrom('push-certificate', 'server-token')
const by = fc.constantFrom('page' as const, 'hand' as const)

/** What somebody does on one side. `place` says to which of the organisations or runs that are there. */
export const deed = fc.oneof(
  fc.record({ do: fc.constant('add' as const), topic: fc.option(fc.nat(4), { nil: undefined }) }),
  fc.record({ do: fc.constant('remove' as const), place }),
  fc.record({ do: fc.constant('set' as const), place, fact, value: fc.option(fc.nat(3), { nil: undefined }) }),
  fc.record({ do: fc.constant('set' as const), place, fact, value: fc.option(fc.nat(3), { nil: undefined }) }),
  fc.record({ do: fc.constant('start' as const), place, procedure }),
  fc.record({ do: fc.constant('tick' as const), place, step, by }),
  fc.record({ do: fc.constant('tick' as const), place, step, by }),
  fc.record({ do: fc.constant('untick' as const), place, step }),
  fc.record({ do: fc.constant('certificate' as const), place, value: fc.nat(3) }),
  fc.record({ do: fc.constant('insist' as const), place }),
  fc.record({ do: fc.constant('finish' as const), place }),
  fc.record({ do: fc.constant('give-up' as const), place }),
  fc.record({ do: fc.constant('keep' as const), place, value: fc.nat(2) }),
  fc.record({ do: fc.constant('remind' as const), value: fc.integer({ min: 1, max: 4 }), place }),
)
export type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

/** A deed with the time that passes before it; clocks of two sides may agree to the millisecond, or run apart. */
export const deeds = fc.array(fc.tuple(deed, fc.nat(3)), { maxLength: 14 })

/** The side after these deeds. `who` tells the ids of the sides apart. */
export function after(
  start: Copy,
  done: readonly (readonly [Deed, number])[],
  who: string,
  from: number,
  /** Put behind every text that is written: no two sides then write the same. */
  mark = '',
): Copy {
  let copy = structuredClone(start)
  let at = from
  let made = 0
  const newId = (kind: string) => `${kind}-${who}-${++made}`
  const note = (entry: Omit<JournalEntry, 'id' | 'at' | 'who'>) => {
    copy = { ...copy, journal: [...copy.journal, { id: newId('entry'), at, who, ...entry }] }
  }
  const putOrganisation = (next: Organisation) => {
    const before = copy.organisations.find(({ id }) => id === next.id)
    const organisations = [...copy.organisations.filter(({ id }) => id !== next.id), next]
    copy = { ...copy, organisations }
    const changes = before ? changesBetween(factsOf(before), factsOf(next)) : []
    const about = { subject: 'organisation', subjectId: next.id, organisationId: next.id, name: next.name } as const
    if (!before || changes.length > 0) note({ kind: before ? 'changed' : 'added', ...about, changes })
  }
  const putRun = (next: Run) => {
    const before = copy.runs.find(({ id }) => id === next.id)
    copy = { ...copy, runs: [...copy.runs.filter(({ id }) => id !== next.id), next] }
    const changes = changesBetween(factsOf(before), factsOf(next)).filter(({ before: old }) => old !== undefined)
    if (changes.length > 0) {
      note({ kind: 'changed', subject: 'run', subjectId: next.id, organisationId: next.organisationId, changes })
    }
  }
  for (const [one, passes] of done) {
    at += passes
    const organisation = 'place' in one ? copy.organisations[one.place] : undefined
    const run = 'place' in one ? copy.runs.filter(({ finishedAt }) => finishedAt === undefined)[one.place] : undefined
    switch (one.do) {
      case 'add': {
        const topic = one.topic === undefined ? undefined : topicOf(one.topic)
        if (topic !== undefined && copy.organisations.some((other) => other.topic === topic)) break
        const id = newId('organisation')
        putOrganisation({ id, name: id, consoleId: 'clomo', ...(topic && { topic }), createdAt: at, updatedAt: at })
        break
      }
      case 'remove': {
        if (!organisation) break
        const { id, name, topic } = organisation
        const others = <Record extends { organisationId?: string }>(all: readonly Record[]): Record[] =>
          all.filter(({ organisationId }) => organisationId !== id)
        copy = {
          ...copy,
          organisations: copy.organisations.filter((other) => other.id !== id),
          runs: others(copy.runs),
          files: others(copy.files),
          journal: copy.journal.filter(({ organisationId, kind }) => organisationId !== id || kind === 'removed'),
        }
        const changes = topic === undefined ? [] : [{ fact: 'topic', before: topic }]
        note({ kind: 'removed', subject: 'organisation', subjectId: id, organisationId: id, name, changes })
        break
      }
      case 'set': {
        if (!organisation) break
        const { [one.fact as 'account']: _old, ...rest } = organisation
        const value =
          one.fact === 'servers'
            ? [`s${one.value}${mark}`]
            : one.fact === 'notAfter'
              ? one.value
              : `v${one.value}${mark}`
        const isGone = one.value === undefined && one.fact !== 'name'
        putOrganisation({ ...rest, ...(!isGone && { [one.fact]: value ?? 0 }), updatedAt: at } as Organisation)
        break
      }
      case 'start': {
        if (!organisation) break
        const isOpen = copy.runs.some(
          (other) =>
            other.organisationId === organisation.id &&
            other.procedure === one.procedure &&
            other.finishedAt === undefined,
        )
        if (isOpen) break
        const { id: organisationId } = organisation
        putRun({ id: newId('run'), organisationId, procedure: one.procedure, startedAt: at, ticks: {}, before: {} })
        break
      }
      case 'tick':
        if (run && !run.ticks[one.step])
          putRun({ ...run, ticks: { ...run.ticks, [one.step]: { at, by: one.by, who } } })
        break
      case 'untick': {
        if (!run) break
        const { [one.step]: _gone, ...ticks } = run.ticks
        putRun({ ...run, ticks })
        break
      }
      case 'certificate': {
        if (!run) break
        const serial = `${one.value}${mark}`
        putRun({
          ...run,
          certificate: { fileName: 'a.pem', sha256: serial, serial, notBefore: 0, notAfter: one.value, at },
        })
        break
      }
      case 'insist':
        if (run) putRun({ ...run, renewInsistedAt: [...(run.renewInsistedAt ?? []), at] })
        break
      case 'finish':
        if (run) putRun({ ...run, finishedAt: at, finishedBy: who })
        break
      case 'give-up':
        if (!run) break
        copy = { ...copy, runs: copy.runs.filter(({ id }) => id !== run.id) }
        note({
          kind: 'given-up',
          subject: 'run',
          subjectId: run.id,
          organisationId: run.organisationId,
          changes: [],
          run,
        })
        break
      case 'keep': {
        if (!organisation) break
        const { id: organisationId } = organisation
        const sha256 = `digest-${one.value}`
        if (copy.files.some((file) => file.organisationId === organisationId && file.sha256 === sha256)) break
        const file = { id: newId('file'), organisationId, kind: 'push-certificate' as const, fileName: 'a.pem', sha256 }
        copy = { ...copy, files: [...copy.files, { ...file, bytes: new Uint8Array([one.value]), at }] }
        break
      }
      case 'remind': {
        const before = copy.reminders
        const muted = organisation ? [organisation.id] : []
        copy = { ...copy, reminders: { days: [one.value], muted, notifications: true } }
        const changes = changesBetween(factsOf(before), factsOf(copy.reminders))
        if (before && changes.length > 0) {
          note({ kind: 'changed', subject: 'reminders', subjectId: 'reminders', changes })
        }
      }
    }
  }
  return copy
}
