// Nothing is overwritten: whatever a writing replaces or deletes is put into the journal, in the same transaction, whoever writes.
import type { JournalEntry } from '../model/journal.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import { changesBetween, factsOf } from './facts-of.ts'
import type { Writing } from './stores.ts'
import { whoIn } from './who.ts'

/** The stores whose records are watched. Of settings only the reminders count: what else stands there is this browser's own. */
type Watched = 'organisations' | 'runs' | 'settings'
const WATCHED = new Set<string>(['organisations', 'runs', 'settings'] satisfies Watched[])

interface Touched {
  store: Watched
  key: string
  before: Promise<unknown>
}

/** Whoever has changed something, where it is not the one who works here; without a name where nobody knows it. */
export interface Author {
  name?: string
}

export interface Keeping {
  /** The transaction as it is handed to whoever writes. A cursor's own writes are not seen: use `put` and `delete`. */
  transaction: Writing
  /** Writes what was replaced into the journal; `at` is in milliseconds since 1970. To be called before the transaction ends. */
  note(at: number, by?: Author): Promise<void>
}

/** Watches what is written in a transaction. */
export function watchWrites(transaction: Writing): Keeping {
  const touched = new Map<string, Touched>()
  const remember = (store: Watched, key: string): void => {
    const id = `${store} ${key}`
    if (touched.has(id)) return
    const before: Promise<unknown> = transaction.objectStore(store).get(key)
    // A writing that fails is undone as a whole; nobody waits for this then.
    before.catch(() => undefined)
    touched.set(id, { store, key, before })
  }
  return {
    transaction: watched(transaction, remember),
    note: (at, by) => note(transaction, [...touched.values()], at, by),
  }
}

function watched(transaction: Writing, remember: (store: Watched, key: string) => void): Writing {
  return new Proxy(transaction, {
    get: (target, name) =>
      name === 'objectStore'
        ? (store: Parameters<Writing['objectStore']>[0]) => watchedStore(target.objectStore(store), store, remember)
        : memberOf(target, name),
  })
}

function watchedStore(store: object, name: string, remember: (store: Watched, key: string) => void): object {
  if (!WATCHED.has(name)) return store
  return new Proxy(store, {
    get: (target, member) => {
      const own = memberOf(target, member)
      if ((member !== 'put' && member !== 'add' && member !== 'delete') || typeof own !== 'function') return own
      return (...given: unknown[]): unknown => {
        const [value, key] = given
        const id = member === 'delete' ? value : (key ?? idOf(value))
        if (typeof id === 'string') remember(name as Watched, id)
        return Reflect.apply(own, undefined, given)
      }
    },
  })
}

function memberOf(target: object, name: string | symbol): unknown {
  const own: unknown = Reflect.get(target, name, target)
  return typeof own === 'function' ? own.bind(target) : own
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
}

async function note(transaction: Writing, touched: readonly Touched[], at: number, author?: Author): Promise<void> {
  if (touched.length === 0) return
  const states = await Promise.all(
    touched.map(async ({ store, key, before }) => ({
      store,
      key,
      before: await before,
      after: await transaction.objectStore(store).get(key),
    })),
  )
  const who = author ? author.name : await whoIn(transaction)
  const journal = transaction.objectStore('journal')
  const by = { at, ...(who !== undefined && { who }) }
  const write = (entry: Omit<JournalEntry, 'id' | 'at' | 'who'>) =>
    journal.add({ id: crypto.randomUUID(), ...by, ...entry })
  const removed = states.filter(({ store, after }) => store === 'organisations' && after === undefined)
  for (const { key, before } of removed) {
    if (before === undefined) continue
    const { name, topic } = before as Organisation
    const past = await journal.index('byOrganisation').getAll(key)
    // What was known of it goes with it; that it was deleted stays.
    for (const entry of past) if (entry.kind !== 'removed') await journal.delete(entry.id)
    const runs = states.filter((one) => isRunOf(one, key)).length
    await write({
      kind: 'removed',
      subject: 'organisation',
      subjectId: key,
      organisationId: key,
      name,
      changes: topic === undefined ? [] : [{ fact: 'topic', before: topic }],
      runs,
    })
  }
  const isGone = (id: string): boolean => removed.some(({ key }) => key === id)
  for (const { store, key, before, after } of states) {
    const entry = entryOf(store, key, before, after)
    if (entry && !(entry.organisationId !== undefined && isGone(entry.organisationId))) await write(entry)
  }
}

function isRunOf({ store, before }: { store: Watched; before: unknown }, organisationId: string): boolean {
  return store === 'runs' && (before as Run | undefined)?.organisationId === organisationId
}

function entryOf(
  store: Watched,
  key: string,
  before: unknown,
  after: unknown,
): Omit<JournalEntry, 'id' | 'at' | 'who'> | undefined {
  // Single values of the settings are this browser's own.
  if (store === 'settings' && key !== 'reminders') return undefined
  const changes = changesBetween(factsOf(before as object | undefined), factsOf(after as object | undefined))
  switch (store) {
    case 'organisations': {
      const { name } = (after ?? before ?? {}) as Partial<Organisation>
      const about = {
        subject: 'organisation',
        subjectId: key,
        organisationId: key,
        ...(name !== undefined && { name }),
      } as const
      if (before === undefined) return after === undefined ? undefined : { kind: 'added', ...about, changes: [] }
      return changes.length > 0 ? { kind: 'changed', ...about, changes } : undefined
    }
    case 'runs': {
      if (before === undefined) return undefined
      const run = before as Run
      const about = { subject: 'run', subjectId: key, organisationId: run.organisationId } as const
      if (after === undefined) return { kind: 'given-up', ...about, changes: [], run }
      // What is added to a run stands in the run itself.
      const replaced = changes.filter((one) => one.before !== undefined)
      return replaced.length > 0 ? { kind: 'changed', ...about, changes: replaced } : undefined
    }
    case 'settings':
      if (before === undefined || changes.length === 0) return undefined
      return { kind: 'changed', subject: 'reminders', subjectId: key, changes }
  }
}
