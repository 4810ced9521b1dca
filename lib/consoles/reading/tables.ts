// Row and column of a table's cell, with cells that reach over several of them.
import { CELL, parentOf } from './page-text.ts'

const ROW = 'tr, [role=row]'
const TABLE = 'table, [role=table], [role=grid], [role=treegrid]'
const HEADER = 'th, [role=columnheader]'
const ROW_HEADER = 'th, [role=rowheader]'
/** No table of a console reaches a cell over more than this. */
const WIDEST = 50
/** So many elements up the table with the heads may stand beside the one around this table. */
const HIGHEST = 4

interface Place {
  row: number
  column: number
}

interface Grid {
  rows: (Element | undefined)[][]
  places: Map<Element, Place>
  headers: Map<number, (readonly Element[])[]>
}

export interface CellLabels {
  /** Above it, in the rows of headers: the nearest first. */
  columns: readonly Element[]
  /** Beside it: its row's header. */
  row?: Element
  /** Beside it: the cells before, from the row's first. */
  left: readonly Element[]
  /** Behind it, to the end of its row. */
  right: readonly Element[]
  /** Above it, in the table's first row, which does not say that it is one of headers. */
  top?: Element
}

export interface Tables {
  labelsOf(cell: Element): CellLabels
  placeOf(cell: Element): (Place & { table: Element }) | undefined
}

const reach = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1) || 1, 1), WIDEST)

const isHeader = (cell: Element): boolean => cell.matches(HEADER) || cell.closest('thead') !== null

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

  /**
   * Of each row of one column the headers above it, the nearest first: several where rows of headers follow one another. A header over
   * a whole row names the group below; it counts only where more headers stand right below it.
   */
  function headersOf(grid: Grid, column: number): (readonly Element[])[] {
    const known = grid.headers.get(column)
    if (known) return known
    let stack: readonly Element[] = []
    let title: readonly Element[] = []
    let isRowOfHeaders = false
    const headers = grid.rows.map((cells) => {
      const above = stack
      const cell = cells[column]
      const there = cells.filter((one) => one !== undefined)
      const isOverAll = there.length > 1 && there.every((one) => one === cell)
      const wasRowOfHeaders = isRowOfHeaders
      isRowOfHeaders = there.every(isHeader)
      if (cell && isHeader(cell) && isOverAll) title = [cell]
      else {
        if (cell && isHeader(cell) && cell !== stack[0])
          stack = [cell, ...(wasRowOfHeaders ? [...stack, ...title] : [])]
        title = []
      }
      return above
    })
    grid.headers.set(column, headers)
    return headers
  }

  /** Of a table that scrolls the heads often stand in a table of their own, right before it. */
  function headsBefore(table: Element, many: number): readonly (Element | undefined)[] {
    let at: Element | null = table
    for (let up = 0; at && up < HIGHEST; up += 1, at = parentOf(at)) {
      const before: Element | null = at.previousElementSibling
      const other = before?.matches(TABLE) ? before : before?.querySelector(TABLE)
      const [heads, more] = other ? gridOf(other).rows : []
      if (heads) return !more && heads.length === many && heads.every((one) => one && isHeader(one)) ? heads : []
    }
    return []
  }

  return {
    labelsOf(cell) {
      const found = find(cell)
      if (!found) return { columns: [], left: [], right: [] }
      const { grid, place, table } = found
      const cells = grid.rows[place.row] ?? []
      const others = (some: readonly (Element | undefined)[]): Element[] =>
        some.filter((one) => one !== undefined).filter((one) => one !== cell)
      const left = others(cells.slice(0, place.column))
      const above = headersOf(grid, place.column)[place.row] ?? []
      const hasHeads = grid.rows.some((row) => row.every((one) => one && isHeader(one)))
      const outside = above.length > 0 || hasHeads ? undefined : headsBefore(table, cells.length)[place.column]
      const columns = outside ? [outside] : above
      const row = left.findLast((one) => one.matches(ROW_HEADER))
      const top = place.row > 0 ? grid.rows[0]?.[place.column] : undefined
      return {
        columns,
        left,
        right: others(cells.slice(place.column + 1)),
        ...(row && { row }),
        ...(top && top !== cell && { top }),
      }
    },
    placeOf(cell) {
      const found = find(cell)
      return found && { ...found.place, table: found.table }
    },
  }
}
