// All that is on record, as it is handed over: taken from the records, and cleaned of whatever must not leave.
import * as v from 'valibot'
import { holdsSecret } from '../documents/secrets/holds-secret.ts'
import type { FactChange, JournalEntry } from '../model/journal.ts'
import type { KeptFile } from '../model/kept-file.ts'
import type { Organisation } from '../model/organisation.ts'
import type { ReminderSettings } from '../model/reminders.ts'
import type { Run } from '../model/run.ts'
import { isPublic } from '../records/files.ts'
import { EntryShape, FileShape, OrganisationShape, RemindersShape, RunShape, TickShape } from './schemas.ts'

/** Everything that a successor needs, and nothing of this browser's own: not who works here, not what was reminded of. */
export interface Copy {
  organisations: Organisation[]
  runs: Run[]
  files: KeptFile[]
  journal: JournalEntry[]
  reminders?: ReminderSettings
}

/** What of a copy belongs to one organisation: nothing of any other, and no reminders, which name others. */
export function copyOfOne({ organisations, runs, files, journal }: Copy, id: string): Copy {
  const belongs = ({ organisationId }: { organisationId?: string }): boolean => organisationId === id
  return {
    organisations: organisations.filter((one) => one.id === id),
    runs: runs.filter(belongs),
    files: files.filter(belongs),
    journal: journal.filter(belongs),
  }
}

/** What stands in the place of a text that has a token or a key in it. */
const WITHHELD = '•••'

/** What of a copy may leave, or come in: only fields that are named, no text with a secret in it, no file that is not public. */
export interface Cleaned {
  copy: Copy
  /** How many records had another shape than they must have, and are left out. */
  leftOut: number
}

const FileWithBytes = v.object({ ...FileShape.entries, bytes: v.instance(Uint8Array) })
const lists = {
  organisations: OrganisationShape,
  runs: RunShape,
  files: FileWithBytes,
  journal: EntryShape,
} as const

export function cleanCopy(given: Copy): Cleaned {
  let leftOut = 0
  const take = <Record>(shape: v.GenericSchema, records: readonly unknown[]): Record[] =>
    records.flatMap((record) => {
      const parsed = v.safeParse(shape, record)
      if (!parsed.success) leftOut += 1
      return parsed.success ? [withoutSecrets(parsed.output) as Record] : []
    })
  const organisations = take<Organisation>(lists.organisations, given.organisations)
  const files = take<KeptFile>(lists.files, given.files)
  const reminders = v.safeParse(RemindersShape, given.reminders)
  const copy: Copy = {
    organisations,
    runs: take<Run>(lists.runs, given.runs),
    files: files.filter(isPublic),
    journal: take<JournalEntry>(lists.journal, given.journal).map(withNamedFacts),
    ...(reminders.success && { reminders: withoutSecrets(reminders.output) as ReminderSettings }),
  }
  return { copy, leftOut: leftOut + files.length - copy.files.length }
}

/** Facts in the journal have the shape of the record they are from; one that no record has is left out. */
function withNamedFacts(entry: JournalEntry): JournalEntry {
  const changes = entry.changes.flatMap(({ fact, before, after }): FactChange[] => {
    const shape = shapeOf(entry.subject, fact)
    if (!shape) return []
    const [old, next] = [before, after].map((value) => v.safeParse(shape, value))
    const was = before !== undefined && old?.success ? { before: withoutSecrets(old.output) } : {}
    const is = after !== undefined && next?.success ? { after: withoutSecrets(next.output) } : {}
    return [{ fact, ...was, ...is }]
  })
  return { ...entry, changes }
}

function shapeOf(subject: JournalEntry['subject'], fact: string): v.GenericSchema | undefined {
  if (subject === 'run' && fact.startsWith('ticks.')) return TickShape
  const { entries } = { organisation: OrganisationShape, run: RunShape, reminders: RemindersShape }[subject]
  const own = new Map<string, v.GenericSchema>(Object.entries(entries))
  const entry = own.get(fact)
  return entry && 'wrapped' in entry ? (entry.wrapped as v.GenericSchema) : entry
}

/** The same value with every text that has a secret in it withheld. */
function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return holdsSecret(value) ? WITHHELD : value
  if (value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutSecrets(one)]))
}
