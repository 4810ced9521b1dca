// Rows of one list: where one of them has a name that nobody knows, all of them are named.
import type { Words } from '../words/words.ts'
import type { UnderstoodDate } from './to-come.ts'

/** The name of a date's row, and all that its rows have in common: the label of their column, and the headings. */
function rowOf({ date: { label, context = '' } }: UnderstoodDate): { name: string; list: string } | undefined {
  const trail = label.split(' › ')
  const [name, column] = trail.slice(-2)
  return name === undefined || column === undefined ? undefined : { name, list: `${column}\n${context}` }
}

/**
 * Makes a stranger of a row's name that consists of known words ("Active", "A") where its list is one of strangers; not of the UID's own.
 * A list of kinds of things ("SSL", "Wi-Fi") is none of strangers.
 */
export function withSiblings(dates: readonly UnderstoodDate[], words: Words): UnderstoodDate[] {
  const isStrange = ({ date }: UnderstoodDate, name: string) => date.strangers?.includes(name) === true
  const ofStrangers = new Set(
    dates.flatMap((one) => {
      const row = rowOf(one)
      return row && isStrange(one, row.name) && !words('otherThing', row.name) ? [row.list] : []
    }),
  )
  return dates.map((one) => {
    const row = rowOf(one)
    if (!row || !ofStrangers.has(row.list) || isStrange(one, row.name) || one.ours.includes(row.name)) return one
    return { ...one, date: { ...one.date, strangers: [...(one.date.strangers ?? []), row.name] } }
  })
}
