// The mail addresses on a page, each with the words around it: one of them may be the Apple Account.
import type { PageLabels } from './labels.ts'
import type { PageLines } from './lines.ts'
import type { SeenAccount } from './types.ts'

const ADDRESS = /(?<![\w.+%@-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@-])/giu

export function findAccounts({ lines }: PageLines, labels: PageLabels): SeenAccount[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(ADDRESS)].map((match) => ({ account: match[0], ...labels.of(line, match.index) })),
  )
}
