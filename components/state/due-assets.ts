// All that is due, of all organisations, and what of it is looked for.
import { computed, signal } from '@preact/signals'
import { sameName } from '../../lib/facts/names.ts'
import { EARLY_DAYS } from '../../lib/facts/time.ts'
import type { ReminderSettings } from '../../lib/model/reminders.ts'
import type { Run } from '../../lib/model/run.ts'
import { type DueAsset, type DueStanding, whatIsDue } from '../../lib/procedures/due.ts'
import { searchDue } from '../../lib/procedures/due-search.ts'
import { groupsOf } from '../../lib/procedures/groups.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { listOpenRuns } from '../../lib/records/open-runs.ts'
import { reminderSettings } from '../../lib/records/reminders.ts'
import { USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { now } from './clock.ts'
import { organisations } from './shown.ts'

/** Which are listed: all, those that need something soon, those under way, those whose expiry is unknown, estimated or typed. */
export const FILTERS = ['all', 'soon', 'underWay', 'uncertain'] as const
export type Filter = (typeof FILTERS)[number]

const SOON: ReadonlySet<DueStanding> = new Set(['waiting', 'expired', 'pressing', 'near'])

const LISTS: Record<Filter, (asset: DueAsset) => boolean> = {
  all: () => true,
  soon: ({ standing, daysLeft }) => SOON.has(standing) || (daysLeft !== undefined && daysLeft <= EARLY_DAYS),
  underWay: ({ run }) => run !== undefined,
  uncertain: ({ standing, isUncertain }) => standing === 'unknown' || isUncertain,
}

/** The runs of all organisations that are not finished. */
const openRuns = signal<readonly Run[]>([])
/** How one is reminded. */
export const reminders = signal<ReminderSettings>(USUAL_SETTINGS)

export const sought = signal('')
export const filter = signal<Filter>('all')
/** The group whose customers are listed; empty: all of them. */
export const group = signal('')

/** Every asset, the most urgent first. */
export const due = computed(() => whatIsDue(organisations.value, openRuns.value, { now: now.value }))

/** The groups of all that is on record, by name. */
export const groups = computed(() => groupsOf(organisations.value))

/** Those of the chosen group that the words of the search mean. A group that nobody belongs to any more is none. */
const meant = computed(() => {
  const chosen = groups.value.includes(group.value) ? group.value : ''
  const all = chosen === '' ? due.value : due.value.filter(({ organisation }) => sameName(organisation.group, chosen))
  return searchDue(all, sought.value)
})

/** Those that are listed. */
export const found = computed(() => meant.value.filter(LISTS[filter.value]))

/** Whether the list shows less than there is. */
export const isNarrowed = computed(() => found.value.length < due.value.length)

/** How many of those that are meant each choice would list. */
export const counts = computed(
  () => new Map(FILTERS.map((which) => [which, meant.value.filter(LISTS[which]).length] as const)),
)

async function load(): Promise<void> {
  const [runs, settings] = await Promise.all([listOpenRuns(), reminderSettings()])
  openRuns.value = runs
  reminders.value = settings ?? USUAL_SETTINGS
}

/** Loads what is under way, and keeps up with every change; gives the function that ends it. */
export function followRuns(): () => void {
  const follow = () => void load().catch((cause: unknown) => console.error(cause))
  follow()
  return onRecordsChanged(follow)
}
