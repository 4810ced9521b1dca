// Makes a handover file of all that is on record, and reads one.
import * as v from 'valibot'
import { type Bytes, fromBase64, toBase64 } from '../facts/bytes.ts'
import { fromJson } from '../facts/json.ts'
import type { KeptFile } from '../model/kept-file.ts'
import { ReminderSettings } from '../model/reminders.ts'
import { type Reading, reading, type Writing } from '../records/database.ts'
import { migrations } from '../records/migrations.ts'
import { type Cleaned, type Copy, cleanCopy, copyOfOne } from './copy.ts'
import { makeFile, openFile, type Refusal } from './file.ts'
import { FileShape } from './schemas.ts'

const Payload = v.object({
  koshin: v.string(),
  database: v.number(),
  made: v.number(),
  organisations: v.array(v.unknown()),
  runs: v.array(v.unknown()),
  files: v.array(v.unknown()),
  journal: v.array(v.unknown()),
  reminders: v.optional(v.unknown()),
})

/** All that is on record. */
export async function copyIn(transaction: Reading | Writing): Promise<Copy> {
  const [organisations, runs, files, journal, stored] = await Promise.all([
    transaction.objectStore('organisations').getAll(),
    transaction.objectStore('runs').getAll(),
    transaction.objectStore('files').getAll(),
    transaction.objectStore('journal').getAll(),
    transaction.objectStore('settings').get('reminders'),
  ])
  const reminders = v.safeParse(ReminderSettings, stored)
  return { organisations, runs, files, journal, ...(reminders.success && { reminders: reminders.output }) }
}

export interface Made {
  file: Bytes
  /** Records that were left out, for they have a shape that no record of Koshin has. */
  leftOut: number
}

/**
 * Makes the file: of all that is on record, or of the organisation of this id alone. `made` is in milliseconds since 1970, `version`
 * that of this Koshin. Takes a second or more.
 */
export async function handOver(passphrase: string, version: string, made: number, only?: string): Promise<Made> {
  const all = await reading(copyIn)
  const { copy, leftOut } = cleanCopy(only === undefined ? all : copyOfOne(all, only))
  const files = copy.files.map(({ bytes, ...facts }) => ({ ...facts, bytes: toBase64(bytes) }))
  const payload: v.InferInput<typeof Payload> = {
    ...{ koshin: version, database: migrations.length, made },
    ...copy,
    files,
  }
  return { file: await makeFile(JSON.stringify(payload), passphrase), leftOut }
}

/** What a file holds; `made` is when, in milliseconds since 1970. */
export interface TakenOver extends Cleaned {
  made: number
}

/** Opens a file and reads what is in it. Nothing is changed by it. */
export async function readHandover(file: Blob, passphrase: string): Promise<TakenOver | { refused: Refusal }> {
  const opened = await openFile(file, passphrase)
  if ('refused' in opened) return opened
  const parsed = v.safeParse(Payload, fromJson(opened.text))
  if (!parsed.success) return { refused: 'damaged' }
  const { database, made, organisations, runs, files, journal, reminders } = parsed.output
  if (database > migrations.length) return { refused: 'newer' }
  const given = {
    ...{ organisations, runs, journal, reminders },
    files: files.map(fileOf),
  } as Copy
  const { copy, leftOut } = cleanCopy(given)
  const sound = soundOf(copy)
  return { made, copy: sound, leftOut: leftOut + countOf(copy) - countOf(sound) }
}

/** What is no file is left as it is: it is counted as left out. */
function fileOf(written: unknown): KeptFile | unknown {
  const parsed = v.safeParse(FileShape, written)
  const bytes = parsed.success ? fromBase64(parsed.output.bytes) : undefined
  return parsed.success && bytes ? { ...parsed.output, bytes } : written
}

/** Each id and each topic once, and nothing of an organisation that is not among them. */
function soundOf({ organisations, runs, files, journal, reminders }: Copy): Copy {
  const once = <Record extends { id: string }>(records: readonly Record[]): Record[] => [
    ...new Map(records.map((record) => [record.id, record])).values(),
  ]
  const topics = new Set<string>()
  const kept = once(organisations).filter(({ topic }) => {
    if (topic === undefined) return true
    const isFirst = !topics.has(topic)
    topics.add(topic)
    return isFirst
  })
  const ids = new Set(kept.map(({ id }) => id))
  const known = <Record extends { organisationId: string }>(record: Record): boolean => ids.has(record.organisationId)
  return {
    organisations: kept,
    runs: once(runs).filter(known),
    files: once(files).filter(known),
    journal: once(journal),
    ...(reminders && { reminders }),
  }
}

function countOf({ organisations, runs, files, journal }: Copy): number {
  return organisations.length + runs.length + files.length + journal.length
}
