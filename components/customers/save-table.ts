// Saves a table of customers, or an empty one to fill in; what writes it is loaded at the press.
import { i18n } from '#i18n'
import { writeLocalDay } from '../../lib/facts/days.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { readClock } from '../state/clock.ts'
import { saveFile } from '../state/save-file.ts'

async function save(organisations: readonly Organisation[], name: string): Promise<void> {
  const { writeTable } = await import('../../lib/customers/write-table.ts')
  saveFile(new File([writeTable(organisations, i18n.t('app.languageTag'))], name, { type: 'text/csv' }))
}

/** The file bears the day of the user's machine. */
export function saveTable(organisations: readonly Organisation[]): Promise<void> {
  return save(organisations, `koshin-customers-${writeLocalDay(readClock())}.csv`)
}

export function saveTemplate(): Promise<void> {
  return save([], 'koshin-customers-template.csv')
}
