// Opens the database, and keeps it open for all who read and write in this context.
import { type IDBPDatabase, openDB } from 'idb'
import { recordsChanged } from './changes.ts'
import { type Author, watchWrites } from './journal-keeping.ts'
import { type KoshinSchema, migrate, migrations } from './migrations.ts'
import { type Reading, STORES, type Writing } from './stores.ts'

export type { KoshinSchema } from './migrations.ts'
export type { Reading, Writing } from './stores.ts'

export const DATABASE_NAME = 'koshin'

/** The records cannot be read; the browser's own error is its `cause`. */
export class RecordsUnavailable extends Error {
  readonly reason: 'newer' | 'unreadable'

  constructor(reason: 'newer' | 'unreadable', cause: unknown) {
    super(reason === 'newer' ? 'The records were written by a newer Koshin.' : 'The records cannot be opened.', {
      cause,
    })
    this.name = 'RecordsUnavailable'
    this.reason = reason
  }
}

/**
 * What another context does to the records of this one. `blocked`: they are to be brought up to this Koshin, and a window of an
 * older one, which does not give way, holds them open. `gave-way`: this context closed them, because a newer Koshin wants them.
 */
export type Interference = 'blocked' | 'gave-way'

const hearers = new Set<(what: Interference) => void>()

/** Calls `hear` whenever another context stands in the way, or this one has given way. Gives the function that ends it. */
export function onInterference(hear: (what: Interference) => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Tells whoever hears in this context. */
export function tell(what: Interference): void {
  for (const hear of hearers) hear(what)
}

let opened: Promise<IDBPDatabase<KoshinSchema>> | undefined

/** Milliseconds after which nobody believes any more that the disk is merely slow. */
const LONG_WAIT = 2000

/**
 * The browser tells only the first that asks that it is blocked; whoever waits behind hears nothing. That the database is still an
 * older one after a while says the same. Gives the function that ends the watch.
 */
function watchWaiting(): () => void {
  let isWaiting = true
  const waiting = setTimeout(async () => {
    const all = await indexedDB.databases?.().catch(() => [])
    const version = all?.find(({ name }) => name === DATABASE_NAME)?.version ?? 0
    if (isWaiting && version > 0 && version < migrations.length) tell('blocked')
  }, LONG_WAIT)
  return () => {
    isWaiting = false
    clearTimeout(waiting)
  }
}

async function open(forget: () => void): Promise<IDBPDatabase<KoshinSchema>> {
  const endWatch = watchWaiting()
  try {
    return await openDB<KoshinSchema>(DATABASE_NAME, migrations.length, {
      // A failed migration aborts its transaction, which rejects `openDB` itself.
      upgrade: (database, oldVersion, _newVersion, upgrade) =>
        void migrate(database, oldVersion, upgrade).catch(() => undefined),
      blocked: () => tell('blocked'),
      blocking: (_current, _blocked, event) => {
        forget()
        if (event.target instanceof IDBDatabase) event.target.close()
        tell('gave-way')
      },
      terminated: forget,
    })
  } catch (cause) {
    throw new RecordsUnavailable(
      cause instanceof DOMException && cause.name === 'VersionError' ? 'newer' : 'unreadable',
      cause,
    )
  } finally {
    endWatch()
  }
}

/**
 * The one connection of this context. It gives way when a newer Koshin wants to upgrade, and is opened anew when asked again.
 * Rejects with {@link RecordsUnavailable}.
 */
export function openDatabase(): Promise<IDBPDatabase<KoshinSchema>> {
  if (opened) return opened
  let opening: Promise<IDBPDatabase<KoshinSchema>> | undefined
  const forget = (): void => {
    if (opened === opening) opened = undefined
  }
  opening = open(forget)
  opened = opening
  opening.catch(forget)
  return opening
}

/** Closes the connection, if there is one; the next use opens it anew. */
export async function closeDatabase(): Promise<void> {
  const closing = opened
  opened = undefined
  await closing?.then(
    (database) => database.close(),
    () => undefined,
  )
}

async function begin<Transaction>(start: (database: IDBPDatabase<KoshinSchema>) => Transaction): Promise<Transaction> {
  try {
    return start(await openDatabase())
  } catch (cause) {
    // The connection was closed between being handed out and being used.
    if (!(cause instanceof DOMException && cause.name === 'InvalidStateError')) throw cause
    opened = undefined
    return start(await openDatabase())
  }
}

/** Reads in one transaction: what it sees belongs together. `work` may await nothing but the transaction's own requests. */
export async function reading<Answer>(work: (transaction: Reading) => Promise<Answer>): Promise<Answer> {
  const transaction = await begin((database) => database.transaction(STORES, 'readonly'))
  const [answer] = await Promise.all([work(transaction), transaction.done])
  return answer
}

/**
 * Writes in one transaction and resolves once it is on disk, so that a killed browser leaves all of it or nothing; then
 * tells everybody. What it replaces is put into the journal with it, as of `at` (milliseconds since 1970); `own` where `work` writes
 * the journal by itself, or touches nothing that stands in it; `by` where it is not whoever works here. An error in `work` undoes the whole. `work` may await nothing but the
 * transaction's own requests.
 */
export async function writing<Answer>(
  work: (transaction: Writing) => Promise<Answer>,
  at: number | 'own',
  by?: Author,
): Promise<Answer> {
  const transaction = await begin((database) => database.transaction(STORES, 'readwrite', { durability: 'strict' }))
  const finished = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  let answer: Answer
  try {
    if (at === 'own') answer = await work(transaction)
    else {
      const keeping = watchWrites(transaction)
      answer = await work(keeping.transaction)
      await keeping.note(at, by)
    }
  } catch (cause) {
    try {
      transaction.abort()
    } catch {
      // The failed request has already undone it.
    }
    await finished
    throw cause
  }
  const failure = await finished
  if (failure) throw failure.error
  await recordsChanged()
  return answer
}
