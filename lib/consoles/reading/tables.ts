// Row and column of a table's cell, with cells that reach over several of them.
import { CELL, parentOf } from './page-text.ts'

const ROW = 'tr, [role=row]'
const TABLE = 'table, [role=table], [role=grid], [role=treegrid]'
const HEADER = 'th, [role=columnheader]'
const ROW_HEADER = 'th, [role=rowheader]'
/** No table of a console reaches a cell over more than this. */
const WIDEST = 50

interface Place {
  row: number
  column: number
}

interface Grid {
  rows: (Element | undefined)[][]
  places: Map<Element, Place>
  headers: Map<number, (Element | undefined)[]>
}

export interface CellLabels {
  /** Above it, in a row of headers. */
  column?: Element
  /** Beside it: its row's header. */
  row?: Element
  /** Beside it: the cell before, and the row's first. */
  before?: Element
  first?: Element
  /** Above it, in the table's first row, which does not say that it is one of headers. */
  top?: Element
}

export interface Tables {
  labelsOf(cell: Element): CellLabels
  placeOf(cell: Element): (Place & { table: Element }) | undefined
}

const reach = (cell: Element, name: string): number =>
  Math.min(Math.max(Number(cell.getAttribute(name) ?? 1) || 1, 1), WIDEST)

function gridOf(table: Element): Grid {
  const rows: (Element | undefined)[][] = []
  const places = new Map<Element, Place>()
  const own = [...table.querySelectorAll(ROW)].filter((row) => row.closest(TABLE) === table)
  own.forEach((row, at) => {
    rows[at] ??= []
    let column = 0
    for (const cell of row.querySelectorAll(CELL)) {
      if (cell.closest(ROW) !== row) continue
      while (rows[at]?.[column]) column += 1
      places.set(cell, { row: at, column })
      for (let down = 0; down < reach(cell, 'rowspan') && at + down < own.length; down += 1) {
        const line = rows[at + down] ?? []
        rows[at + down] = line
        for (let across = 0; across < reach(cell, 'colspan'); across += 1) line[column + across] = cell
      }
      column += reach(cell, 'colspan')
    }
  })
  return { rows, places, headers: new Map() }
}

/** Takes each table apart once. */
export function pageTables(): Tables {
  const grids = new Map<Element, Grid>()

  function find(cell: Element): { grid: Grid; table: Element; place: Place } | undefined {
    const table = cell.closest(TABLE) ?? parentOf(cell.closest(ROW) ?? cell)
    if (!table) return undefined
    const grid = grids.get(table) ?? gridOf(table)
    grids.set(table, grid)
    const place = grid.places.get(cell)
    return place && { grid, table, place }
  }

  /** Of each row of one column the nearest header above it; a header over a whole row names the group below, not the column. */
  function headersOf(grid: Grid, column: number): (Element | undefined)[] {
    const known = grid.headers.get(column)
    if (known) return known
    let last: Element | undefined
    const headers = grid.rows.map((cells) => {
      const above = last
      const cell = cells[column]
      const isOverAll = cells.filter(Boolean).length > 1 && cells.every((one) => one === undefined || one === cell)
      if (cell && !isOverAll && (cell.matches(HEADER) || cell.closest('thead'))) last = cell
      return above
    })
    grid.headers.set(column, headers)
    return headers
  }

  return {
    labelsOf(cell) {
      const found = find(cell)
      if (!found) return {}
      const { grid, place } = found
      const cells = grid.rows[place.row] ?? []
      const left = cells.slice(0, place.column).filter((one) => one !== undefined && one !== cell)
      const column = headersOf(grid, place.column)[place.row]
      const row = left.findLast((one) => one?.matches(ROW_HEADER))
      const before = left.at(-1)
      const [first] = left
      const top = place.row > 0 ? grid.rows[0]?.[place.column] : undefined
      return {
        ...(column && { column }),
        ...(row && { row }),
        ...(before && { before }),
        ...(first && { first }),
        ...(top && top !== cell && { top }),
      }
    },
    placeOf(cell) {
      const found = find(cell)
      return found && { ...found.place, table: found.table }
    },
  }
}
