// What the screens show. Filled by records.ts, which comes a moment later: what the first paint needs stays light.
import { computed, signal } from '@preact/signals'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { KeptPolicy } from '../../lib/model/policy.ts'
import type { Run } from '../../lib/model/run.ts'
import { draft } from './drafts.ts'
import type { Trouble } from './trouble-kinds.ts'

export type Phase = { kind: 'loading' } | { kind: 'ready' } | { kind: 'trouble'; trouble: Trouble }

export const phase = signal<Phase>({ kind: 'loading' })
export const organisations = signal<readonly Organisation[]>([])
/** What a company has set. */
export const company = signal<KeptPolicy>({ released: [] })
export const current = signal<Organisation | undefined>(undefined)
/** The open passes of the current organisation, at most one of each procedure, the latest begun first. */
export const openRuns = signal<readonly Run[]>([])
/** The one on the screen: of the procedure that the user has opened, else the latest; none where all are listed. */
export const run = computed(() => {
  const { procedure, overview } = draft.value
  if (overview) return undefined
  return procedure === undefined ? openRuns.value[0] : openRuns.value.find((one) => one.procedure === procedure)
})
/** Finished passes of the current organisation, the latest first. */
export const finishedRuns = signal<readonly Run[]>([])
/** The last finished renewal of the push certificate. */
export const latestRun = computed(() => finishedRuns.value.find(({ procedure }) => procedure === 'push-certificate'))
