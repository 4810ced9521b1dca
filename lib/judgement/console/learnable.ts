// Which of a page's UIDs may be learned as the one in use: not one that was, that is to come, or that only explains what a UID is.
import type { ConsoleReading, FoundTopic } from '../../consoles/types.ts'
import { checkConsole } from './console-check.ts'

export interface Learnable {
  topics: FoundTopic[]
  /** The page says of all its UIDs that they are not in use, or only examples: who sees it has to say which one is meant. */
  isDoubtful: boolean
}

export function topicsToLearn(reading: ConsoleReading, consoleId: string): Learnable {
  const { topics: shown } = checkConsole(reading, { startedAt: 0, before: {} }, { consoleId })
  const inUse = shown.filter((one) => reading.topics.includes(one))
  return inUse.length > 0
    ? { topics: inUse, isDoubtful: false }
    : { topics: reading.topics, isDoubtful: reading.topics.length > 0 }
}
