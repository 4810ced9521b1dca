// How one is reminded, of both sides.
import type { ReminderSettings } from '../model/reminders.ts'
import type { Copy } from './copy.ts'
import type { Knowledge } from './knowledge.ts'
import { entriesOf, mergeFacts } from './merge-facts.ts'
import type { NewEntry } from './merge-runs.ts'
import type { Choices, Difference } from './plan.ts'

export interface MergedReminders {
  settings: ReminderSettings | undefined
  entries: NewEntry[]
  differences: Difference[]
}

/** `ids`: their id of an organisation -> its id here. */
export function mergeReminders(
  { reminders: mine }: Copy,
  { reminders: other }: Copy,
  ids: ReadonlyMap<string, string>,
  knows: { here: Knowledge; there: Knowledge },
  choices: Choices,
): MergedReminders {
  if (!other) return { settings: mine, entries: [], differences: [] }
  const muted = [...new Set([...(mine?.muted ?? []), ...other.muted.flatMap((id) => ids.get(id) ?? [])])]
  // Whether a browser may notify is for its own user to say.
  if (!mine) return { settings: { ...other, muted, notifications: false }, entries: [], differences: [] }
  const side = ({ days }: ReminderSettings, known: Knowledge) => ({
    id: 'reminders',
    facts: { days },
    at: 0,
    knows: known,
  })
  const facts = mergeFacts('reminders', side(mine, knows.here), side(other, knows.there), choices)
  const entries = entriesOf({ subject: 'reminders', subjectId: 'reminders' }, facts)
  return { settings: { ...mine, ...facts.facts, muted }, entries, differences: facts.differences }
}
