// Opens the database, and keeps it open for all who read and write in this context.
import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { recordsChanged } from './changes.ts'
import { type KoshinSchema, migrate, migrations } from './migrations.ts'

export type { KoshinSchema } from './migrations.ts'

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

let opened: Promise<IDBPDatabase<KoshinSchema>> | undefined

async function open(forget: () => void): Promise<IDBPDatabase<KoshinSchema>> {
  try {
    return await openDB<KoshinSchema>(DATABASE_NAME, migrations.length, {
      // A failed migration aborts its transaction, which rejects `openDB` itself.
      upgrade: (database, oldVersion, _newVersion, upgrade) =>
        void migrate(database, oldVersion, upgrade).catch(() => undefined),
      blocking: (_current, _blocked, event) => {
        forget()
        if (event.target instanceof IDBDatabase) event.target.close()
      },
      terminated: forget,
    })
  } catch (cause) {
    forget()
    throw new RecordsUnavailable(
      cause instanceof DOMException && cause.name === 'VersionError' ? 'newer' : 'unreadable',
      cause,
    )
  }
}

/**
 * The one connection of this context. It gives way when a newer Koshin wants to upgrade, and is opened anew when asked again.
 * Rejects with {@link RecordsUnavailable}.
 */
export function openDatabase(): Promise<IDBPDatabase<KoshinSchema>> {
  if (opened) return opened
  const opening = open(() => {
    if (opened === opening) opened = undefined
  })
  opened = opening
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

const STORES = ['organisations', 'runs', 'files', 'settings'] as const satisfies StoreNames<KoshinSchema>[]
export type Reading = IDBPTransaction<KoshinSchema, typeof STORES, 'readonly'>
export type Writing = IDBPTransaction<KoshinSchema, typeof STORES, 'readwrite'>

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
 * tells everybody. An error in `work` undoes the whole. `work` may await nothing but the transaction's own requests.
 */
export async function writing<Answer>(work: (transaction: Writing) => Promise<Answer>): Promise<Answer> {
  const transaction = await begin((database) => database.transaction(STORES, 'readwrite', { durability: 'strict' }))
  const finished = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  let answer: Answer
  try {
    answer = await work(transaction)
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
