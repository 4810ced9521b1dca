// All that is due, of all organisations, and what of it is looked for.
import { computed, signal } from '@preact/signals'
import type { Run } from '../../lib/model/run.ts'
import { type DueAsset, type DueStanding, whatIsDue } from '../../lib/procedures/due.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { listOpenRuns } from '../../lib/records/open-runs.ts'
import { now } from '../state/clock.ts'
import { organisations } from '../state/shown.ts'

/** Which of them are listed: all, those that need something soon, those that are under way, those whose expiry is not known. */
export const FILTERS = ['all', 'soon', 'underWay', 'unknown'] as const
export type Filter = (typeof FILTERS)[number]

const LISTED: Record<Filter, ReadonlySet<DueStanding> | undefined> = {
  all: undefined,
  soon: new Set(['waiting', 'expired', 'pressing', 'near']),
  underWay: new Set(['waiting', 'under-way']),
  unknown: new Set(['unknown']),
}

/** The runs of all organisations that are not finished. */
const openRuns = signal<readonly Run[]>([])

export const sought = signal('')
export const filter = signal<Filter>('all')

/** Every asset, the most urgent first. */
export const due = computed(() => whatIsDue(organisations.value, openRuns.value, { now: now.value }))

/** Those that are looked for. */
export const found = computed(() => {
  const wanted = LISTED[filter.value]
  const words = wordsOf(sought.value)
  return due.value.filter(
    (asset) => (!wanted || wanted.has(asset.standing)) && (words.length === 0 || isMeant(asset, words)),
  )
})

export const countOf = (which: Filter): number => {
  const wanted = LISTED[which]
  return wanted ? due.value.filter(({ standing }) => wanted.has(standing)).length : due.value.length
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
}

/** Every word must stand in a name, UID, serial, account, server or location. */
function isMeant({ organisation }: DueAsset, words: readonly string[]): boolean {
  const { name, topic, serial, account, tokenAccount, servers = [], locations = [] } = organisation
  const all = [name, topic, serial, account, tokenAccount, ...servers, ...locations].filter(Boolean).join('\n')
  const text = all.normalize('NFKC').toLowerCase()
  return words.every((word) => text.includes(word))
}

async function load(): Promise<void> {
  openRuns.value = await listOpenRuns()
}

/** Loads what is under way, and keeps up with every change; gives the function that ends it. */
export function followRuns(): () => void {
  void load()
  return onRecordsChanged(() => void load())
}
