// Tables as text for other programs, CSV: the one place where a cell is written, and where what was added to it is taken off again.

/**
 * What a spreadsheet takes for a formula, blanks and invisible marks before it or not. Source: OWASP, CSV Injection, which names the
 * full-width forms, too. What stands behind apostrophes already counts as well, so that reading gives back what was written.
 */
const FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** One cell: always in quotes, its own quotes doubled (RFC 4180); what a spreadsheet would reckon with stands behind an apostrophe. */
export function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** What a cell says without the apostrophe that {@link cell} has put before it. */
export function fromCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}

/** Rows as RFC 4180 wants them, with a byte order mark, without which Excel does not read UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join()}\r\n`).join('')}`
}
