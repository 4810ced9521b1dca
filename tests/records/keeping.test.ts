// The user is asked once whether the browser is to keep the record.
import { beforeEach, describe, expect, it } from 'vitest'
import { isToBeAsked, rememberAsked } from '../../lib/records/keeping.ts'
import { freshBrowser } from './fresh.ts'

const storage = (isKept: boolean) =>
  ({ persist: async () => true, persisted: async () => isKept }) as unknown as StorageManager

beforeEach(freshBrowser)

describe('the user is asked', () => {
  it('while the browser has promised nothing, until they have answered', async () => {
    expect(await isToBeAsked(storage(false))).toBe(true)
    expect(await isToBeAsked(storage(false))).toBe(true)
    await rememberAsked()
    expect(await isToBeAsked(storage(false))).toBe(false)
  })

  it.each([
    ['where the browser keeps it anyway', storage(true)],
    ['where the browser cannot be asked', {} as StorageManager],
    ['where there is no such browser', undefined],
  ])('never %s', async (_, one) => {
    expect(await isToBeAsked(one)).toBe(false)
  })
})
