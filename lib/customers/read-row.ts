// One row of a table -> what it tells of an organisation, and what is wrong with it, cell by cell.
import { fromCell } from '../facts/csv.ts'
import { beginningOf } from '../facts/plain-text.ts'
import type { YearlyId } from '../model/steps.ts'
import type { ColumnId } from './columns.ts'
import type { ProblemReason, Told } from './told.ts'
import {
  type Read,
  readAccount,
  readAddress,
  readConsoleName,
  readExpiry,
  readName,
  readNames,
  readNumber,
  readPortal,
  readUid,
} from './told-values.ts'

/** What is wrong with a row. */
export interface Problem {
  reason: ProblemReason
  column?: ColumnId
  /** What stands there, cut where it is long; absent where it must not be shown. */
  value?: string
  /** The other line that it is about. */
  line?: number
}

export interface ReadRow {
  told: Told
  problems: Problem[]
}

type Reader = (text: string, now: number) => Read<Told>

const as =
  <Fact extends keyof Told>(fact: Fact, read: (text: string) => Read<NonNullable<Told[Fact]>>): Reader =>
  (text) => {
    const answer = read(text)
    return 'problem' in answer ? answer : { value: { [fact]: answer.value } }
  }

const expiryOf =
  (procedure: YearlyId): Reader =>
  (text, now) => {
    const answer = readExpiry(text, now)
    return 'problem' in answer ? answer : { value: { expiries: { [procedure]: answer.value } } }
  }

const addresses: Reader = (text) => {
  const answer = readNames(text)
  if ('problem' in answer) return answer
  const all = answer.value.map(readAddress)
  const wrong = all.find((one) => 'problem' in one)
  return wrong ?? { value: { consoleOrigins: all.flatMap((one) => ('value' in one ? [one.value] : [])) } }
}

const READERS: Record<ColumnId, Reader> = {
  name: as('name', readName),
  customerNumber: as('customerNumber', readNumber),
  group: as('group', readName),
  console: readConsoleName,
  consoleAddress: addresses,
  uid: as('topic', readUid),
  account: as('account', readAccount),
  expiry: expiryOf('push-certificate'),
  portal: as('portal', readPortal),
  tokenAccount: as('tokenAccount', readAccount),
  servers: as('servers', readNames),
  serverTokenExpiry: expiryOf('server-token'),
  locations: as('locations', readNames),
  contentTokenExpiry: expiryOf('content-token'),
}

/** Written where there is nothing to say. */
const NOTHING = /^(?:[-–—―ー－]+|n\/?a|none|なし|無し|未登録|未設定)$/i

/**
 * Reads a row; `columns` says what each cell is, undefined where its column is none of ours. An empty cell tells nothing: it never
 * takes away what is known. `now` is in milliseconds since 1970.
 */
export function readRow(cells: readonly string[], columns: readonly (ColumnId | undefined)[], now: number): ReadRow {
  // What stands in the wrong column says nothing of what is meant.
  if (cells.slice(columns.length).some((text) => text.trim() !== ''))
    return { told: {}, problems: [{ reason: 'shifted' }] }
  const told: Told = {}
  const problems: Problem[] = []
  for (const [at, column] of columns.entries()) {
    const text = fromCell(cells[at] ?? '').trim()
    if (column === undefined || text === '' || NOTHING.test(text)) continue
    const answer = READERS[column](text, now)
    if ('problem' in answer) problems.push(problemOf(answer.problem, column, text))
    else Object.assign(told, answer.value, { ...expiriesOf(told, answer.value) })
  }
  return { told, problems }
}

function expiriesOf(told: Told, more: Told): Pick<Told, 'expiries'> {
  return more.expiries ? { expiries: { ...told.expiries, ...more.expiries } } : {}
}

function problemOf(reason: ProblemReason, column: ColumnId, text: string): Problem {
  return { reason, column, ...(reason !== 'secret' && { value: beginningOf(text) }) }
}
