// A file -> a table of customers that can be looked at before anything changes: encoding, separator, headers, rows, plan.
import { MAX_TABLE_BYTES } from '../facts/limits.ts'
import type { Organisation } from '../model/organisation.ts'
import type { PolicyInForce } from '../model/policy.ts'
import { type ColumnId, columnOf } from './columns.ts'
import { decode, detectEncoding, type Encoding, type NoTable, whyNoTable } from './encoding.ts'
import { type PlannedRow, Planner } from './plan.ts'
import { readRow } from './read-row.ts'
import { type Delimiter, type ReadingRows, readRows, type TableRow } from './read-rows.ts'

/**
 * Why a file is refused as a whole; words: `customers.refused.<refusal>`. `no-header`: no column of its first rows is one of ours, so
 * that it is no list of customers.
 * `no-key`: neither a UID nor a customer number is among them. `unreadable`: the browser does not hand the file out.
 */
export type Refusal =
  | NoTable
  | 'too-large'
  | 'too-many'
  | 'open-quote'
  | 'no-header'
  | 'no-key'
  | 'no-rows'
  | 'unreadable'

export interface RefusedTable {
  refused: Refusal
  /** Absent where the bytes were not even read as text: then another encoding would not help either. */
  encoding?: Encoding
  /** Where in the file. */
  line?: number
}

export interface CustomerTable {
  encoding: Encoding
  delimiter: Delimiter
  rows: PlannedRow[]
  /** Headers that are none of ours, or stand there twice: what is in their columns is not read. */
  ignored: string[]
}

export interface TableWishes extends ReadingRows {
  /** What the user says it is; else what its bytes look like. */
  encoding?: Encoding | undefined
  /** In milliseconds since 1970. */
  now: number
  /** What a company has set, and stays as it is. */
  policy?: PolicyInForce | undefined
}

/** How many rows are planned before the page may draw again: some milliseconds on an old machine. */
const ROWS_AT_ONCE = 50
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|']
/** A title, a date or a spreadsheet's own `sep=;` may stand above the headers: so many rows are looked at for them. */
const ROWS_ABOVE = 20

/** Reads and plans; nothing is changed by it. Rejects only where it is stopped. */
export async function readTable(
  file: Blob,
  organisations: readonly Organisation[],
  { encoding: said, now, policy, ...reading }: TableWishes,
): Promise<CustomerTable | RefusedTable> {
  if (file.size > MAX_TABLE_BYTES) return { refused: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const no = whyNoTable(bytes)
  if (no) return { refused: no }
  const encoding = said ?? detectEncoding(bytes)
  const text = decode(bytes, encoding)
  const delimiter = delimiterOf(text)
  const rows = await readRows(text, delimiter, reading)
  if ('refused' in rows) return { ...rows, encoding }
  const at = headerAt(rows)
  const body = rows.slice(at + 1)
  const { columns, ignored } = columnsOf(rows[at]?.cells ?? [])
  const has = (column: ColumnId): boolean => columns.includes(column)
  const isOther = isOtherList(rows, at)
  const hasKey = has('uid') || has('customerNumber')
  if (columns.every((column) => column === undefined) || (isOther && !hasKey)) return { refused: 'no-header', encoding }
  if (!hasKey) return { refused: 'no-key', encoding }
  if (body.length === 0) return { refused: 'no-rows', encoding }
  const planned = await planRows(body, columns, new Planner(organisations, now, policy), { now, ...reading })
  const isKeyless = planned.every(({ told }) => told.topic === undefined && told.customerNumber === undefined)
  if (isOther && isKeyless) return { refused: 'no-header', encoding }
  return { encoding, delimiter, rows: planned, ignored }
}

async function planRows(
  body: readonly TableRow[],
  columns: readonly (ColumnId | undefined)[],
  planner: Planner,
  { now, rest, onProgress, signal }: TableWishes,
): Promise<PlannedRow[]> {
  const planned: PlannedRow[] = []
  for (const { line, cells } of body) {
    planned.push(planner.plan({ line, ...readRow(cells, columns, now) }))
    if (planned.length % ROWS_AT_ONCE !== 0) continue
    onProgress?.(planned.length, body.length)
    await rest()
    signal?.throwIfAborted()
  }
  return planned
}

/** So many columns of ours are named by these cells. */
const known = (cells: readonly string[]): number => cells.filter((cell) => columnOf(cell) !== undefined).length

/** The separator with which one of the first lines names most columns of ours. */
function delimiterOf(text: string): Delimiter {
  const lines = text.slice(0, 10_000).split(/[\r\n]+/, ROWS_ABOVE)
  const most = (delimiter: Delimiter): number =>
    Math.max(...lines.map((line) => known(line.replaceAll('"', '').split(delimiter))))
  const [best = ','] = DELIMITERS.toSorted((one, other) => most(other) - most(one))
  return best
}

/** Where the headers stand: of the first rows the one that names most columns of ours, the first of those. */
function headerAt(rows: readonly TableRow[]): number {
  const counts = rows.slice(0, ROWS_ABOVE).map(({ cells }) => known(cells))
  return Math.max(0, counts.indexOf(Math.max(...counts)))
}

/**
 * What was taken for the headers is a row of another list, in which a word of ours stands: a row above it has as many cells. A title
 * has fewer.
 */
function isOtherList(rows: readonly TableRow[], at: number): boolean {
  const filled = (row: TableRow | undefined): number => row?.cells.filter((cell) => cell.trim() !== '').length ?? 0
  return rows.slice(0, at).some((row) => filled(row) >= filled(rows[at]))
}

function columnsOf(head: readonly string[]): { columns: (ColumnId | undefined)[]; ignored: string[] } {
  const found = new Set<ColumnId>()
  const ignored: string[] = []
  const columns = head.map((header) => {
    const column = columnOf(header)
    if (column !== undefined && !found.has(column)) {
      found.add(column)
      return column
    }
    if (header.trim() !== '') ignored.push(header.trim())
    return undefined
  })
  return { columns, ignored }
}
