// When the record was last saved as a file, and when the offer to do so was put off: kept apart from the record, which may fail to open.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { DAY } from '../facts/time.ts'

const KEY = 'lastCopy'
/** A copy older than this is offered to be made anew, and an offer that was put off comes back: a month. */
const COPY_LASTS = 30 * DAY

const LastCopy = v.object({
  savedAt: v.optional(v.number()),
  fileName: v.optional(v.string()),
  putOffAt: v.optional(v.number()),
})
/** Times are milliseconds since 1970. */
export type LastCopy = v.InferOutput<typeof LastCopy>

export async function lastCopy(): Promise<LastCopy> {
  try {
    const parsed = v.safeParse(LastCopy, (await browser.storage.local.get(KEY))[KEY])
    return parsed.success ? parsed.output : {}
  } catch {
    return {}
  }
}

/** That a copy was saved under this name at this time. */
export function rememberCopy(fileName: string, savedAt: number): Promise<void> {
  return browser.storage.local.set({ [KEY]: { savedAt, fileName } satisfies LastCopy })
}

/** The offer is not made again for a month. */
export async function putOffCopy(putOffAt: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await lastCopy()), putOffAt } satisfies LastCopy })
}

/**
 * Whether a copy is to be offered now: a month after the last one, or after the first organisation was put on record; never while
 * something is under way. `now` and `since`, when the record began, are in milliseconds since 1970.
 */
export function isCopyDue({ savedAt, putOffAt }: LastCopy, since: number, isUnderWay: boolean, now: number): boolean {
  // A clock that was set back must not silence the offer for years.
  const past = [savedAt ?? since, putOffAt].map((at) => (at === undefined || at > now + DAY ? 0 : at))
  return !isUnderWay && now - Math.max(...past) >= COPY_LASTS
}
