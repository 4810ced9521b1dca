// The shapes of what a company may set, key by key: read, or refused with the reason. docs/managed.md and public/managed-schema.json name the same keys.
import * as v from 'valibot'
import type { Told } from '../customers/told.ts'
import {
  type Read,
  readAccount,
  readAddress,
  readConsoleName,
  readName,
  readNameList,
  readPortal,
  readUid,
} from '../customers/told-values.ts'
import { FURTHEST_REMINDER, MOST_OWN_NAMES, MOST_REMINDERS } from '../facts/limits.ts'
import type { PolicyReason } from './faults.ts'

/** Characters of the longest text that is read at all; names, addresses and UIDs are far shorter. */
const LONGEST = 4_000

const because = (reason: PolicyReason): PolicyReason => reason
/** The reasons that a table gives, as they are called here: a policy has no cells that could be in a wrong column. */
const reasonOf = (problem: string): string => (problem === 'shifted' ? because('lineBreak') : problem)

/** A text that `read` reads; one of blanks alone tells nothing. */
function text<Value>(read: (text: string) => Read<Value>) {
  return v.pipe(
    v.string(because('notText')),
    v.rawTransform<string, Value | undefined>(({ dataset, addIssue, NEVER }) => {
      const given = dataset.value
      if (given.trim() === '') return undefined
      const answer: Read<Value> = given.length > LONGEST ? { problem: 'tooLong' } : read(given)
      if ('value' in answer) return answer.value
      addIssue({ message: reasonOf(answer.problem) })
      return NEVER
    }),
  )
}

const list = <Value>(read: (text: string) => Read<Value>) =>
  v.pipe(
    v.array(text(read), because('notList')),
    v.maxLength(MOST_OWN_NAMES, because('tooMany')),
    v.transform((all) => all.filter((one) => one !== undefined)),
  )

const names = v.pipe(
  list(readName),
  v.transform((all) => {
    const answer = readNameList(all)
    return 'value' in answer ? answer.value : []
  }),
)

/** The keys of one organisation. */
export const ORGANISATION = {
  name: v.optional(text(readName)),
  topic: v.optional(text(readUid)),
  account: v.optional(text(readAccount)),
  customerNumber: v.optional(text(readName)),
  group: v.optional(text(readName)),
  console: v.optional(text(readConsoleName)),
  consoleAddresses: v.optional(list(readAddress)),
  portal: v.optional(text(readPortal)),
  tokenAccount: v.optional(text(readAccount)),
  servers: v.optional(names),
  locations: v.optional(names),
}
export const OrganisationShape = v.object(ORGANISATION, because('notGroup'))

/** What the keys of an organisation tell of it. */
export function toldBy(read: v.InferOutput<typeof OrganisationShape>): Told {
  const { console: itsConsole, consoleAddresses: consoleOrigins, ...same } = read
  const all = { ...same, ...itsConsole, consoleOrigins }
  const isTold = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isTold(value)))
}

const day = v.pipe(
  v.number(because('daysWrong')),
  v.integer(because('daysWrong')),
  v.minValue(1, because('daysWrong')),
  v.maxValue(FURTHEST_REMINDER, because('daysWrong')),
)

/** The keys beside the organisations, each read by itself: one that is wrong takes no other with it. */
export const GENERAL = {
  setBy: text(readName),
  contact: text(readName),
  mayGoOnAnyway: v.boolean(because('notYesOrNo')),
  reminderDays: v.pipe(v.array(day, because('notList')), v.maxLength(MOST_REMINDERS, because('daysWrong'))),
}
