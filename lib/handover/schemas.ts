// The shapes of what a handover file holds. Each names every field that may be in it: what is not named never leaves, nor comes in.
import * as v from 'valibot'
import { generation } from '../model/business-report.ts'
import { JOURNAL_KINDS, JOURNAL_SUBJECTS, type JournalEntry } from '../model/journal.ts'
import type { KeptFile } from '../model/kept-file.ts'
import type { Organisation } from '../model/organisation.ts'
import { REHEARSAL_CHECKS } from '../model/rehearsal.ts'
import { ReminderSettings } from '../model/reminders.ts'
import { type Run, TICKED_BY, type Tick } from '../model/run.ts'
import { time, topic } from '../model/schemas.ts'
import { PROCEDURES, YEARLY } from '../model/steps.ts'

/** An id that Koshin made. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
/** A name, an account, a serial number, a file's name: longer than any real one. */
const text = v.pipe(v.string(), v.maxLength(2_000))
const names = v.array(text)
const yes = v.literal(true)
const procedure = v.picklist(PROCEDURES)
const by = v.picklist(TICKED_BY)
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema)

const TokenFacts = v.object({
  fileName: maybe(text),
  sha256: maybe(text),
  name: maybe(text),
  notAfter: maybe(time),
  isEstimate: maybe(yes),
  downloadedBy: maybe(text),
  recipient: maybe(v.object({ issuer: text, serial: text })),
  at: time,
})

const answer = v.object({ at: time, by: v.picklist(['page', 'hand']), ok: v.boolean() })
const Rehearsal = v.object({
  startedAt: time,
  finishedAt: maybe(time),
  checks: v.object(v.entriesFromList(REHEARSAL_CHECKS, maybe(answer))),
})

const ofEach = <Schema extends v.GenericSchema>(schema: Schema) => v.object(v.entriesFromList(YEARLY, maybe(schema)))
const from = v.picklist(['portal', 'console', 'file', 'estimate'])

export const OrganisationShape = v.object({
  id,
  name: text,
  customerNumber: maybe(text),
  group: maybe(text),
  consoleId: id,
  consoleName: maybe(text),
  consoleOrigins: maybe(names),
  topic: maybe(topic),
  account: maybe(text),
  serial: maybe(text),
  notAfter: maybe(time),
  portal: maybe(v.picklist(['business', 'school'])),
  portalGeneration: maybe(generation),
  servers: maybe(names),
  locations: maybe(names),
  tokenAccount: maybe(text),
  serverToken: maybe(TokenFacts),
  contentToken: maybe(TokenFacts),
  publicKeyCertificate: maybe(
    v.object({ fileName: text, sha256: text, issuer: text, serial: text, keyBits: maybe(v.number()), at: time }),
  ),
  expiryNotes: maybe(ofEach(v.object({ notAfter: time, from, at: time }))),
  typedExpiries: maybe(ofEach(v.object({ notAfter: time, at: time, insteadOf: maybe(time) }))),
  lossSaidAt: maybe(time),
  lost: maybe(v.object({ topic, account: maybe(text), serial: maybe(text), notAfter: maybe(time), at: time })),
  rehearsal: maybe(Rehearsal),
  createdAt: time,
  updatedAt: time,
})

export const TickShape = v.object({ at: time, by, insisted: maybe(yes), who: maybe(text) })

export const RunShape = v.object({
  id,
  organisationId: id,
  procedure,
  startedAt: time,
  startedBy: maybe(text),
  startedOn: maybe(id),
  finishedAt: maybe(time),
  finishedBy: maybe(text),
  renewInsistedAt: maybe(v.array(time)),
  ticks: v.record(id, TickShape),
  signingRequest: maybe(v.object({ fileName: text, sha256: text, publicKey: text, vendor: maybe(text), at: time })),
  certificate: maybe(
    v.object({
      topic: maybe(topic),
      ...{ fileName: text, sha256: text, serial: text, notBefore: time, notAfter: time, at: time },
    }),
  ),
  serverToken: maybe(TokenFacts),
  contentToken: maybe(TokenFacts),
  shownNotAfter: maybe(time),
  tokenDownloads: maybe(v.array(v.object({ name: maybe(text), account: maybe(text), insisted: maybe(yes), at: time }))),
  createUploadedAt: maybe(time),
  createdTopic: maybe(topic),
  consoleTopic: maybe(topic),
  before: v.object({
    topic: maybe(text),
    serial: maybe(text),
    notAfter: maybe(time),
    sha256: maybe(text),
  }),
})

/** The bytes of a file, as base64. */
export const FileShape = v.object({
  id,
  organisationId: id,
  runId: maybe(id),
  kind: v.picklist(['push-certificate', 'signing-request']),
  fileName: text,
  sha256: text,
  bytes: v.pipe(v.string(), v.maxLength(2_000_000)),
  at: time,
})

export const EntryShape = v.object({
  id,
  at: time,
  who: maybe(text),
  kind: v.picklist(JOURNAL_KINDS),
  subject: v.picklist(JOURNAL_SUBJECTS),
  subjectId: id,
  organisationId: maybe(id),
  name: maybe(text),
  changes: v.array(v.object({ fact: text, before: maybe(v.unknown()), after: maybe(v.unknown()) })),
  run: maybe(RunShape),
  runs: maybe(v.number()),
})

export const RemindersShape = ReminderSettings

/** A compile-time proof that a shape names every field of its type, no fewer and no more. */
type Names<Shape extends { entries: object }, Type> = [
  Exclude<keyof Type, keyof Shape['entries']>,
  Exclude<keyof Shape['entries'], keyof Type>,
] extends [never, never]
  ? true
  : never

export const NAMES_EVERY_FIELD: [
  Names<typeof OrganisationShape, Organisation>,
  Names<typeof RunShape, Run>,
  Names<typeof TickShape, Tick>,
  Names<typeof FileShape, KeptFile>,
  Names<typeof EntryShape, JournalEntry>,
] = [true, true, true, true, true]
