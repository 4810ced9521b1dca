// Understands what was read off a page of a console: which UID, date and account is what, by the words around it.
import type { PageView } from '../reading/types.ts'
import type { ConsoleReading, FoundExpiry } from '../types.ts'
import type { ConsoleWords } from '../words/types.ts'
import { languages as allLanguages, wordsOf } from '../words/words.ts'
import { understandAccounts } from './accounts.ts'
import { understandDates } from './expiries.ts'
import { namesThing } from './saying.ts'
import type { UnderstoodDate } from './to-come.ts'
import { topicOf, topicsOf } from './topics.ts'

/**
 * Gives the page's UIDs and dates with their labels. Nothing is known here of any console: what counts is for others to judge, by
 * what the console itself calls things (`otherDates`, `otherCodes`) or by what everybody does (`expiries`).
 */
export function understandPage(view: PageView, languages: readonly ConsoleWords[] = allLanguages): ConsoleReading {
  const words = wordsOf(languages)
  const { title } = view
  const isSubject = ({ label }: { label: string }): boolean => words('subject', label)
  const known = new Set(view.codes.filter((one) => isSubject(topicOf(one, words, title))).map(({ topic }) => topic))
  const shown = view.topics.length > 0 ? view.topics : view.codes.filter(({ topic }) => known.has(topic))
  const subject = namesThing(title, words) ? title : ''
  const dates = understandDates(view, shown, words, subject)
  const datesThat = (says: UnderstoodDate['says']): FoundExpiry[] =>
    dates.filter((one) => one.says === says && (says !== 'other' || one.date.label !== '')).map(({ date }) => date)
  const codes = topicsOf(view.codes, words, title, datesThat('expiry'))
  return {
    topics: topicsOf(view.topics, words, title, datesThat('expiry')),
    ...some('codes', codes.filter(isSubject)),
    ...some(
      'otherCodes',
      codes.filter((one) => one.label !== '' && !isSubject(one)),
    ),
    expiries: datesThat('expiry'),
    ...some('doubtful', datesThat('doubtful')),
    ...some('otherDates', datesThat('other')),
    ...some('accounts', understandAccounts(view, words, subject)),
  }
}

/** The property, where there is something in it. */
function some<Name extends keyof ConsoleReading>(
  name: Name,
  found: ConsoleReading[Name] & readonly unknown[],
): Partial<ConsoleReading> {
  return found.length > 0 ? { [name]: found } : {}
}
