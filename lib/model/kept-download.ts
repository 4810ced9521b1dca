// A download of a token that went through at a page, before it is on record.
import type { TokenProcedure } from './steps.ts'

export interface KeptDownload {
  /** Random, made where it was pressed. */
  id: string
  kind: TokenProcedure
  /** The server or location it belongs to; absent where it was not read. */
  name?: string | undefined
  /** The Apple Account that was signed in, where the page shows it. */
  account?: string | undefined
  /** Koshin had held it. */
  insisted: boolean
  /** Milliseconds since 1970. */
  at: number
  /** False as long as a confirmation may still come, or the press is only begun. */
  isSure: boolean
}

/** Where nothing has said within so many milliseconds that it was none, a press was a download. */
export const SETTLES_AFTER = 4_000

/** True where it counts as one. `now` is in milliseconds since 1970. */
export function isSettled({ isSure, at }: KeptDownload, now: number): boolean {
  return isSure || now - at >= SETTLES_AFTER
}
