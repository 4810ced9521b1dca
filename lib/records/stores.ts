// The stores that every reading and writing sees, and what its transaction is.
import type { IDBPTransaction, StoreNames } from 'idb'
import type { KoshinSchema } from './migrations.ts'

export const STORES = [
  'organisations',
  'runs',
  'files',
  'settings',
  'journal',
  'team',
] as const satisfies StoreNames<KoshinSchema>[]

export type Reading = IDBPTransaction<KoshinSchema, typeof STORES, 'readonly'>
export type Writing = IDBPTransaction<KoshinSchema, typeof STORES, 'readwrite'>
