// Labels of several dates in one, and the dates in the same order: "Issued / Expires: 2026-11-07 / 2027-11-07".
import { asLabel } from '../reading/label.ts'
import type { SeenDate } from '../reading/types.ts'
import type { Words } from '../words/words.ts'
import { decide } from './decide.ts'
import { sayingOf } from './saying.ts'

const APART = /\s*[/,、|・&]\s*|\s(?:and|und|et|y|e)\s/

/** What the label names, where one of its parts says that something ends. */
function namesIn(label: string, words: Words): string[] {
  const names = label.split(APART).flatMap((one) => asLabel(one) ?? [])
  return names.some((one) => sayingOf(one, words) === 'expiry') ? names : []
}

/** Gives each date whose line has as many dates as names as if its own name alone stood before it. */
export function namedInTurn(dates: readonly SeenDate[], words: Words): ReadonlyMap<SeenDate, SeenDate> {
  const lines = new Map<number, SeenDate[]>()
  for (const date of dates) lines.set(date.line, [...(lines.get(date.line) ?? []), date])
  const named = new Map<SeenDate, SeenDate>()
  for (const [first, ...others] of lines.values()) {
    const isRow = others.length > 0 && others.every(({ between = '' }) => !/\p{L}/u.test(between))
    if (!first || !isRow) continue
    const label = asLabel(first.ahead ?? '') ?? decide(first, words).label ?? ''
    const names = namesIn(label, words)
    if (names.length !== others.length + 1) continue
    for (const [at, date] of [first, ...others].entries()) {
      const around = date.around.map(({ how, labels }) => ({ how, labels: labels.filter((one) => one !== label) }))
      named.set(date, { ...date, own: names.slice(at, at + 1), around })
    }
  }
  return named
}
