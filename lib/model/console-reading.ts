// What a page of a console shows, as `lib/consoles/reading` reads it: the shape in which it is handed on. Nothing longer is a label.
import * as v from 'valibot'
import { MOST_VALUES } from '../facts/limits.ts'
import { short, time, topic } from './schemas.ts'

const list = <Entry extends v.GenericSchema>(entry: Entry, most: number) => v.pipe(v.array(entry), v.maxLength(most))

const surroundings = {
  own: list(short, 24),
  around: list(
    v.object({ how: v.picklist(['tied', 'perhaps', 'before', 'below', 'title', 'row']), labels: list(short, 24) }),
    40,
  ),
  headings: list(short, 10),
  line: v.pipe(v.number(), v.safeInteger()),
}
const topics = list(v.object({ topic, behind: v.optional(short), ...surroundings }), MOST_VALUES)

/** A page as it is read where it stands. */
export const ConsolePage = v.object({
  title: short,
  topics,
  codes: topics,
  dates: list(
    v.object({
      text: short,
      notAfter: time,
      otherwise: v.optional(list(time, 5)),
      ahead: v.optional(short),
      between: v.optional(short),
      behind: short,
      topic: v.optional(topic),
      beside: v.optional(list(v.object({ label: short, text: short }), 12)),
      ...surroundings,
    }),
    MOST_VALUES,
  ),
  accounts: list(v.object({ account: short, ...surroundings }), MOST_VALUES),
})
