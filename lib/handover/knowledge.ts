// What one side knows of a fact's past: which values it had, when it last changed, and which value of the other side was turned down.
import { canonical } from '../facts/same-value.ts'
import type { JournalEntry } from '../model/journal.ts'

interface Past {
  values: Set<string>
  at: number
  /** What was turned down, and what was kept instead. */
  decided: Set<string>
}

/** The past of every fact on one side. A fact that was not there is `undefined`. */
export class Knowledge {
  readonly #pasts = new Map<string, Past>()

  constructor(journal: readonly JournalEntry[]) {
    for (const { subject, subjectId, kind, at, changes } of journal) {
      for (const { fact, before, after } of changes) {
        const past = this.#past(subject, subjectId, fact)
        past.values.add(canonical(before))
        past.at = Math.max(past.at, at)
        if (kind === 'kept') past.decided.add(pair(before, after))
      }
    }
  }

  /** True where the fact has had this value, and another took its place. */
  had(subject: string, id: string, fact: string, value: unknown): boolean {
    return this.#pasts.get(keyOf(subject, id, fact))?.values.has(canonical(value)) ?? false
  }

  /** True where `other` was turned down here, and `own` kept. */
  turnedDown(subject: string, id: string, fact: string, other: unknown, own: unknown): boolean {
    return this.#pasts.get(keyOf(subject, id, fact))?.decided.has(pair(other, own)) ?? false
  }

  /** When the fact last changed, in milliseconds since 1970; undefined where nothing is known of it. */
  changedAt(subject: string, id: string, fact: string): number | undefined {
    return this.#pasts.get(keyOf(subject, id, fact))?.at
  }

  #past(subject: string, id: string, fact: string): Past {
    const key = keyOf(subject, id, fact)
    const past = this.#pasts.get(key) ?? { values: new Set(), at: Number.NEGATIVE_INFINITY, decided: new Set() }
    this.#pasts.set(key, past)
    return past
  }
}

const keyOf = (subject: string, id: string, fact: string): string => JSON.stringify([subject, id, fact])
const pair = (one: unknown, other: unknown): string => `${canonical(one)}\n${canonical(other)}`
