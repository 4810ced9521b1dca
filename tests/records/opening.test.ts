// A database that the browser does not open at all: the browser's own error is told, and it is asked anew the next time.
import { beforeEach, expect, it, vi } from 'vitest'
import { openDatabase, RecordsUnavailable } from '../../lib/records/database.ts'
import { freshBrowser } from './fresh.ts'

beforeEach(freshBrowser)

it.each(['UnknownError', 'SecurityError'])('%s, thrown at once', async (name) => {
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', name)
  })
  for (let time = 0; time < 2; time++) {
    const error = await openDatabase().catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(RecordsUnavailable)
    expect(error).toMatchObject({ reason: 'unreadable', cause: { name } })
  }
  broken.mockRestore()
  expect((await openDatabase()).name).toBe('koshin')
})
