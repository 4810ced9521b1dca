// What taking a table in would change, row by row, before anything is changed.
import { nameKey } from '../facts/names.ts'
import { sameTopic } from '../facts/topic.ts'
import type { Organisation } from '../model/organisation.ts'
import { managedFactsOf, type PolicyInForce } from '../model/policy.ts'
import { YEARLY } from '../model/steps.ts'
import { expiryOf } from '../procedures/expiry.ts'
import { heeding } from '../records/policy.ts'
import { COLUMNS, type ColumnId } from './columns.ts'
import { isSameDay, organisationOf, withTold } from './merge.ts'
import type { Problem, ReadRow } from './read-row.ts'
import type { Told } from './told.ts'
import { cellOf } from './write-table.ts'

/** A column whose cell will say something else. */
export interface CellChange {
  column: ColumnId
  before: string
  after: string
}

export interface PlannedRow {
  line: number
  /** `new`: not on record yet. `same`: it says nothing new. `bad`: it can't be taken, for its problems. */
  kind: 'new' | 'changed' | 'same' | 'bad'
  told: Told
  /** What its organisation is called, here or in the table. */
  name: string
  /** The organisation on record. */
  id?: string
  changes: CellChange[]
  /** Expiries that were read on a page or in a file, and stay as they are. */
  kept: CellChange[]
  /** What a company has set, and stays as it is. */
  fixed: CellChange[]
  problems: Problem[]
  /** Its UID is on record under another name and another customer number: somebody has to look before it is taken. */
  isDoubtful: boolean
}

/** A row as it was read, with its line. */
export interface LinedRow extends ReadRow {
  line: number
}

/** Plans row after row; give the rows of the whole table to one planner, in their order. */
export class Planner {
  readonly #byTopic: ReadonlyMap<string, Organisation>
  readonly #byNumber = new Map<string, Organisation[]>()
  readonly #lost: readonly Organisation[]
  readonly #lineOf = new Map<string, number>()
  readonly #now: number
  readonly #policy: PolicyInForce | undefined

  /** `now` is in milliseconds since 1970; what `policy` has set stays as it is. */
  constructor(organisations: readonly Organisation[], now: number, policy?: PolicyInForce) {
    this.#now = now
    this.#policy = policy
    this.#byTopic = new Map(
      organisations.flatMap((one) => (one.topic === undefined ? [] : [[one.topic, one] as const])),
    )
    this.#lost = organisations.filter(({ lost, topic }) => lost && topic === undefined)
    for (const one of organisations) {
      const key = nameKey(one.customerNumber ?? '')
      if (key !== '') this.#byNumber.set(key, [...(this.#byNumber.get(key) ?? []), one])
    }
  }

  plan({ line, told, problems: read }: LinedRow): PlannedRow {
    const { known, problem } = this.#find(told, line, read)
    const problems = problem ? [...read, problem] : read
    const row = {
      ...{ line, told, name: told.name ?? known?.name ?? '', problems },
      ...{ changes: [], kept: [], fixed: [], isDoubtful: false },
      ...(known && { id: known.id }),
    }
    if (problems.length > 0) return { ...row, kind: 'bad' }
    if (!known) {
      const { name, topic } = told
      // Both are there: what lacks one of them has a problem.
      const made = organisationOf({ ...told, name: name ?? '', topic: topic ?? '' }, this.#now)
      return { ...row, kind: 'new', changes: changesBetween(undefined, made) }
    }
    const open = heeding(told, managedFactsOf(this.#policy, known.id))
    const after = withTold(known, open, this.#now)
    const changes = changesBetween(known, after)
    const kept = keptOf(known, told)
    const wished = changesBetween(known, withTold(known, told, this.#now))
    const fixed = wished.filter(({ column }) => !changes.some((one) => one.column === column))
    const isChanged = (column: ColumnId): boolean =>
      changes.some((one) => one.column === column && nameKey(one.before) !== nameKey(one.after) && one.before !== '')
    const isDoubtful = isChanged('name') && isChanged('customerNumber')
    return { ...row, kind: changes.length > 0 ? 'changed' : 'same', changes, kept, fixed, isDoubtful }
  }

  #find(told: Told, line: number, read: readonly Problem[]): { known?: Organisation; problem?: Problem } {
    const { topic, customerNumber = '', name } = told
    if (topic === undefined) {
      // Its UID can't be read, or nobody knows in which cell it stands: it is not missing.
      if (read.some(({ column, reason }) => column === 'uid' || reason === 'shifted')) return {}
      const all = this.#byNumber.get(nameKey(customerNumber)) ?? []
      const [known] = all
      if (all.length > 1) return { problem: { reason: 'numberTwice', column: 'customerNumber', value: customerNumber } }
      if (!known) return { problem: { reason: 'uidMissing', column: 'uid' } }
      return this.#once(`id ${known.id}`, line, known)
    }
    const known = this.#byTopic.get(topic)
    const lost = this.#lost.find((one) => sameTopic(one.lost?.topic, topic))
    if (!known && lost) return { problem: { reason: 'uidLost', column: 'uid', value: lost.name } }
    if (!known && name === undefined && !read.some(({ column }) => column === 'name')) {
      return { problem: { reason: 'nameMissing', column: 'name' } }
    }
    return this.#once(known ? `id ${known.id}` : topic, line, known)
  }

  /** Of two rows about the same organisation the first counts. */
  #once(key: string, line: number, known: Organisation | undefined): { known?: Organisation; problem?: Problem } {
    const first = this.#lineOf.get(key)
    if (first === undefined) this.#lineOf.set(key, line)
    return {
      ...(known && { known }),
      ...(first !== undefined && { problem: { reason: 'uidTwice', column: 'uid', line: first } }),
    }
  }
}

function changesBetween(before: Organisation | undefined, after: Organisation): CellChange[] {
  return COLUMNS.flatMap(({ id: column }) => {
    const [was, is] = [before ? cellOf(before, column) : '', cellOf(after, column)]
    return was === is ? [] : [{ column, before: was, after: is }]
  })
}

const EXPIRY_COLUMNS = {
  'push-certificate': 'expiry',
  'server-token': 'serverTokenExpiry',
  'content-token': 'contentTokenExpiry',
} as const

function keptOf(known: Organisation, { expiries = {} }: Told): CellChange[] {
  return YEARLY.flatMap((procedure) => {
    const [expiry, notAfter] = [expiryOf(procedure, known), expiries[procedure]]
    if (notAfter === undefined || !expiry?.isCertain || isSameDay(expiry.notAfter, notAfter)) return []
    const column = EXPIRY_COLUMNS[procedure]
    const told = { ...known, typedExpiries: { [procedure]: { notAfter, at: 0, ...insteadOf(expiry.notAfter) } } }
    return [{ column, before: cellOf(known, column), after: cellOf(told, column) }]
  })
}

const insteadOf = (notAfter: number) => ({ insteadOf: notAfter })
