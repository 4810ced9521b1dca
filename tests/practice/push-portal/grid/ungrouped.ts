// The grid build's list without an element around a row: only the lines on which things stand tell what belongs together.
import { type Html, html } from '../../web/html.ts'
import * as words from '../texts.ts'

/** How the cells are kept: all in one grid; data and actions in two tables side by side; each column in a container. */
export const UNGROUPED = ['lines', 'tables', 'columns'] as const
export type Ungrouped = (typeof UNGROUPED)[number]

/** Columns of the table of data; the others are in the table of actions. */
const OF_DATA = 4
const CELL = 'height:44px;line-height:44px;white-space:nowrap;overflow:hidden;padding:0 6px'
const WIDTHS = '210px 190px 130px 90px 50px 290px'

const cell = (content: Html | string): Html => html`<div style="${CELL}">${content}</div>`

function table(rows: readonly Html[][]): Html {
  return html`<table style="border-spacing:0"><tbody>${rows.map((row) => html`<tr>${row.map((one) => html`<td style="padding:0">${cell(one)}</td>`)}</tr>`)}</tbody></table>`
}

/** The list; `rows` has the cells of each certificate. */
export function ungroupedList(kind: Ungrouped, rows: readonly Html[][]): Html {
  const heads = words.COLUMNS.map((column) => html`<b>${column}</b>`)
  const all = [[...heads.slice(0, OF_DATA), html``, ...heads.slice(-1)], ...rows]
  if (kind === 'lines')
    return html`<div style="display:grid;grid-template-columns:${WIDTHS}">${all.flat().map(cell)}</div>`
  if (kind === 'tables') {
    const [data, actions] = [all.map((row) => row.slice(0, OF_DATA)), all.map((row) => row.slice(OF_DATA))]
    return html`<div style="display:flex">${table(data)}${table(actions)}</div>`
  }
  const columns = (all[0] ?? []).map((_, at) => all.map((row) => row[at] ?? html``))
  return html`<div style="display:grid;grid-template-columns:${WIDTHS}">${columns.map((column) => html`<div>${column.map(cell)}</div>`)}</div>`
}
