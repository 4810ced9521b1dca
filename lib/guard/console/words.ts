// Fills the placeholders of the words about a console from what is remembered and read.
import { nameEnding } from '../../facts/names.ts'
import { topicEnding } from '../../facts/topic.ts'
import type { Concerned } from '../drawing/way-on.ts'
import type { ConsoleState } from './state.ts'

/**
 * The values for the words of banner and dialog: $1 organisation, $2 the judged file's name, $3 the UID that the page shows,
 * $4 the other organisation, $5 an expiry as the page shows it, $6 the chosen file's name, $7 that of the checked token, $8 the
 * recorded Apple Account.
 */
export function consoleValues({ memory, findings, file }: ConsoleState): string[] {
  return [
    memory?.organisation?.name ?? '',
    memory?.run?.certificate?.fileName ?? '',
    findings?.shown ?? '',
    findings?.otherName ?? '',
    findings?.tokenRenewed ?? findings?.expiryShown ?? '',
    file.fileName,
    file.answer?.awaited ?? findings?.tokenFile?.name ?? '',
    memory?.run?.account ?? '',
  ]
}

/** What a held press concerns: the recorded UID, or the organisation while it has none. */
export function concernedBy({ memory }: ConsoleState): Concerned | undefined {
  const organisation = memory?.organisation
  if (!organisation) return undefined
  const { topic, name } = organisation
  return topic === undefined ? { name, ending: nameEnding(name) } : { name: topic, ending: topicEnding(topic) }
}
