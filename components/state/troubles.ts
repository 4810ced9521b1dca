// The ways to the pages of what can have gone wrong, and back to the very place where the work stood.
import type { TroubleId } from '../../lib/procedures/troubles.ts'
import { type Draft, draft, goBack, visit } from './drafts.ts'

/** Where the work stood. */
function place(): Pick<Draft, 'procedure' | 'overview'> {
  const { procedure, overview } = draft.value
  return { ...(procedure && { procedure }), ...(overview && { overview }) }
}

/** Opens the page of one trouble, or the list of all of them. */
export function openTrouble(trouble?: TroubleId): void {
  visit('troubles', { ...(trouble && { trouble }), ...place() })
}

export function backToWork(): void {
  goBack('work', place())
}
