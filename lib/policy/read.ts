// What a company has set, from whatever it stands in -> what counts of it, and what is wrong with the rest, named.
import * as v from 'valibot'
import type { LinedRow } from '../customers/plan.ts'
import { MOST_CUSTOMERS } from '../facts/limits.ts'
import { type PolicyFault, type PolicyReason, shownValue } from './faults.ts'
import { GENERAL, ORGANISATION, OrganisationShape, toldBy } from './shape.ts'

export interface ReadPolicy {
  setBy?: string
  contact?: string
  mayGoOnAnyway: boolean
  /** From the most days to the fewest. */
  reminderDays?: number[]
  /** The organisations that could be read; `line` is which of all it is, from 1. */
  rows: LinedRow[]
  faults: PolicyFault[]
}

const KEYS = new Set([...Object.keys(GENERAL), 'organisations'])
const ROW_KEYS = new Set(Object.keys(ORGANISATION))
/** Keys of the file itself, which tell editors and readers what it is. */
const REMARKS = new Set(['$schema', '$comment'])

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads all of it. Nothing in it is believed before it was looked at, and nothing in it can make this fail. */
export function readPolicy(values: unknown): ReadPolicy {
  const read: ReadPolicy = { mayGoOnAnyway: true, rows: [], faults: [] }
  if (!isGroup(values)) return { ...read, faults: [{ reason: 'notGroup', key: '', ...shownValue(values) }] }
  const { faults } = read
  for (const key of Object.keys(values)) {
    if (!KEYS.has(key) && !REMARKS.has(key)) faults.push({ reason: 'unknownKey', key: shortened(key) })
  }
  const one = <Value>(key: keyof typeof GENERAL, schema: v.GenericSchema<unknown, Value>): Value | undefined => {
    if (!Object.hasOwn(values, key)) return undefined
    const parsed = v.safeParse(schema, values[key], { abortEarly: true })
    if (parsed.success) return parsed.output
    faults.push(...faultsIn(parsed.issues, key, values[key]))
    return undefined
  }
  const [setBy, contact] = [one('setBy', GENERAL.setBy), one('contact', GENERAL.contact)]
  const days = one('reminderDays', GENERAL.reminderDays)
  readRows(values.organisations, read)
  return {
    ...read,
    ...(setBy !== undefined && { setBy }),
    ...(contact !== undefined && { contact }),
    ...(days && { reminderDays: [...new Set(days)].sort((first, second) => second - first) }),
    mayGoOnAnyway: one('mayGoOnAnyway', GENERAL.mayGoOnAnyway) ?? true,
  }
}

function readRows(given: unknown, { rows, faults }: ReadPolicy): void {
  if (given === undefined) return
  if (!Array.isArray(given)) {
    faults.push({ reason: 'notList', key: 'organisations', ...shownValue(given) })
    return
  }
  if (given.length > MOST_CUSTOMERS) faults.push({ reason: 'tooManyOrganisations', key: 'organisations' })
  for (const [at, value] of given.slice(0, MOST_CUSTOMERS).entries()) {
    const line = at + 1
    const name = isGroup(value) ? nameIn(value) : {}
    for (const key of isGroup(value) ? Object.keys(value) : []) {
      if (!ROW_KEYS.has(key)) faults.push({ reason: 'unknownKey', key: shortened(key), row: line, ...name })
    }
    const parsed = v.safeParse(OrganisationShape, value)
    if (parsed.success) rows.push({ line, told: toldBy(parsed.output), problems: [] })
    else faults.push(...faultsIn(parsed.issues, '', value).map((fault) => ({ ...fault, row: line, ...name })))
  }
}

/** One fault for each key: of a list, the first entry that is wrong. */
function faultsIn(issues: readonly v.BaseIssue<unknown>[], own: string, whole: unknown): PolicyFault[] {
  const byKey = new Map<string, PolicyFault>()
  for (const { message, path, input } of issues) {
    const first = path?.[0]?.key
    const key = own || (typeof first === 'string' ? first : '')
    // Every message is one of ours: `because` in shape.ts, or a reason of a table's.
    const reason = message as PolicyReason
    if (!byKey.has(key)) byKey.set(key, { reason, key, ...shownValue(path ? input : whole) })
  }
  return [...byKey.values()]
}

function nameIn(row: Group): Pick<PolicyFault, 'name'> {
  const parsed = v.safeParse(ORGANISATION.name, row.name)
  return parsed.success && parsed.output !== undefined ? { name: parsed.output } : {}
}

/** A key that nobody knows may be anything. */
function shortened(key: string): string {
  return shownValue(key).value ?? '…'
}
