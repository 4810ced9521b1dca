// Whose a date is, where a field in its part of the page, or a heading over it, names a customer, a company, a school or a system for tests.
import { isCompany, namesSomebody } from '../../facts/owner-names.ts'
import type { SeenDate } from '../reading/types.ts'
import type { Words } from '../words/words.ts'
import { sayingOf } from './saying.ts'

/** Between the name of an owner and what its page is about: "Acme Ltd – APNs certificate". */
const APART = /\s[–—|›>:·-]\s/

/** The nearest name; undefined where nothing says whose it is. `title` is the page's. */
export function ownerOf({ beside = [], headings }: SeenDate, words: Words, title: string): string | undefined {
  // A label in the row below is no value, though a table's cells tie it to the label above it.
  const isName = (text: string): boolean =>
    namesSomebody(text) && !words('owner', text) && sayingOf(text, words) === 'unknown'
  const field = beside.find(({ label, text }) => words('owner', label) && isName(text))
  if (field) return field.text
  const parts = [...headings, title].flatMap((one) => one.split(APART))
  return parts.find((one) => (isCompany(one) && namesSomebody(one)) || words('rehearsal', one))?.trim()
}
