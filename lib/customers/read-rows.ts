// Text -> the rows of a table, each with its line: by pieces, so that the page goes on answering, and only as many as anybody has.
import { CsvError, type Options, type Parser, parse } from 'csv-parse/browser/esm'
import { MOST_CUSTOMERS } from '../facts/limits.ts'

export type Delimiter = ',' | ';' | '\t' | '|'

export interface TableRow {
  /** Where it begins in the file, from 1. */
  line: number
  cells: string[]
}

/** `open-quote`: a quotation mark at this line, or soon after it, has no end, and all that follows would be one cell. */
export type UnreadableRows = { refused: 'open-quote' | 'too-many'; line: number }

export interface ReadingRows {
  /** Lets the page draw; called between two pieces. */
  rest: () => Promise<void>
  /** `done` of `total` characters have been read. */
  onProgress?: (done: number, total: number) => void
  /** Rejects with its reason where it is stopped. */
  signal?: AbortSignal
}

/** Characters that are read at once: some milliseconds on an old machine. */
const PIECE = 16_384
/** Characters of the longest row: longer ones come of a quotation mark without an end. */
const LONGEST_ROW = 65_536

/** Reads all rows but the empty ones. */
export async function readRows(
  text: string,
  delimiter: Delimiter,
  { rest, onProgress, signal }: ReadingRows,
): Promise<TableRow[] | UnreadableRows> {
  const rows: TableRow[] = []
  let lastLine = 0
  const { write, end } = parser({
    delimiter,
    ...{ relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LONGEST_ROW },
    on_record: (cells: string[], { lines }: { lines: number }) => {
      const within = cells.reduce((sum, one) => sum + (one.match(/\r\n?|\n/g)?.length ?? 0), 0)
      lastLine = lines
      if (cells.some((one) => one.trim() !== '')) rows.push({ line: lines - within, cells })
      return null
    },
  })
  try {
    for (let from = 0; from < text.length; ) {
      const to = pieceEnd(text, from + PIECE)
      await write(text.slice(from, to))
      // The header is a row, too.
      if (rows.length > MOST_CUSTOMERS + 1) return { refused: 'too-many', line: lastLine }
      from = to
      onProgress?.(from, text.length)
      await rest()
      signal?.throwIfAborted()
    }
    await end()
    return rows
  } catch (cause) {
    if (cause instanceof CsvError) return { refused: 'open-quote', line: lastLine + 1 }
    throw cause
  }
}

/** No piece ends within a character. */
function pieceEnd(text: string, wanted: number): number {
  const isLead = /[\ud800-\udbff]/.test(text.charAt(wanted - 1))
  return Math.min(isLead ? wanted + 1 : wanted, text.length)
}

/** The library's stream, as two things to be awaited; each rejects with the library's error. */
function parser(options: Options): { write(piece: string): Promise<void>; end(): Promise<void> } {
  const stream: Parser = parse(options as Parameters<typeof parse>[0])
  let fail: (cause: unknown) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => undefined)
  stream.on('error', (cause) => fail(cause))
  const settled = (work: (done: () => void) => void): Promise<void> => Promise.race([failed, new Promise<void>(work)])
  return {
    write: (piece) => settled((done) => void stream.write(piece, () => done())),
    end: () => settled((done) => void stream.end(() => done())),
  }
}
