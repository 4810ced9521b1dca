// Organisations -> the cells of a table, and the file that other programs open.
import { consoleOf } from '../consoles/consoles.ts'
import { csv } from '../facts/csv.ts'
import { writeDay } from '../facts/days.ts'
import type { Organisation } from '../model/organisation.ts'
import type { YearlyId } from '../model/steps.ts'
import { expiryOf } from '../procedures/expiry.ts'
import { COLUMNS, type ColumnId, headerOf } from './columns.ts'

const day = (organisation: Organisation, procedure: YearlyId): string => {
  const expiry = expiryOf(procedure, organisation)
  return expiry ? writeDay(expiry.notAfter) : ''
}

/** Names with `|` between them; a line each where one has that sign in it. */
const list = (names: readonly string[] = []): string =>
  names.some((name) => name.includes('|')) ? `${names.join('\n')}\n` : names.join(' | ')

const CELLS: Record<ColumnId, (organisation: Organisation) => string> = {
  name: ({ name }) => name,
  customerNumber: ({ customerNumber = '' }) => customerNumber,
  group: ({ group = '' }) => group,
  console: ({ consoleId, consoleName }) => consoleName ?? consoleOf(consoleId).name ?? '',
  consoleAddress: ({ consoleOrigins }) => list(consoleOrigins),
  uid: ({ topic = '' }) => topic,
  account: ({ account = '' }) => account,
  expiry: (organisation) => day(organisation, 'push-certificate'),
  portal: ({ portal = '' }) => portal,
  tokenAccount: ({ tokenAccount = '' }) => tokenAccount,
  servers: ({ servers }) => list(servers),
  serverTokenExpiry: (organisation) => day(organisation, 'server-token'),
  locations: ({ locations }) => list(locations),
  contentTokenExpiry: (organisation) => day(organisation, 'content-token'),
}

/** What an organisation's cell of a column says; empty where nothing is known. */
export function cellOf(organisation: Organisation, column: ColumnId): string {
  return CELLS[column](organisation)
}

/** The whole file, with headers in this language, a BCP 47 tag; without organisations it is a template to fill in. */
export function writeTable(organisations: readonly Organisation[], language: string): string {
  const head = COLUMNS.map(({ id }) => headerOf(id, language))
  return csv([head, ...organisations.map((one) => COLUMNS.map(({ id }) => cellOf(one, id)))])
}
