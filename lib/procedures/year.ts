// A year at a glance: where on a line of months, from this one to the same of next year, each expiry stands.
import type { DueAsset } from './due.ts'

export interface YearMonth {
  /** Milliseconds since 1970: its first moment in UTC. */
  from: number
  /** Where it begins on the line, from 0 to 1. */
  at: number
}

export interface YearLine {
  asset: DueAsset & { notAfter: number }
  /** From 0 to 1; what ended before stands at 0, what ends later at 1. */
  at: number
  standing: 'within' | 'before' | 'after'
}

export interface Year {
  /** Milliseconds since 1970: the first moment of this month in UTC, and the end of the same month a year later. */
  from: number
  until: number
  months: YearMonth[]
  /** In the order of what is due. */
  lines: YearLine[]
  /** How many have no known expiry, and so no line. */
  unknown: number
}

/** What is renewed today ends in the same month of next year: that one, too, is on the line. */
const MONTHS = 13

/** The months from that of `now` (milliseconds since 1970) on, in UTC, as certificates are dated. */
export function yearOf(assets: readonly DueAsset[], now: number): Year {
  const today = new Date(now)
  const monthAt = (index: number): number => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + index)
  const from = monthAt(0)
  const until = monthAt(MONTHS)
  const place = (at: number): number => Math.min(1, Math.max(0, (at - from) / (until - from)))
  const lines = assets.flatMap((asset): YearLine[] => {
    const { notAfter } = asset
    if (notAfter === undefined) return []
    const standing = notAfter < from ? 'before' : notAfter >= until ? 'after' : 'within'
    return [{ asset: { ...asset, notAfter }, at: place(notAfter), standing }]
  })
  const months = Array.from({ length: MONTHS }, (_, index) => ({ from: monthAt(index), at: place(monthAt(index)) }))
  return { from, until, months, lines, unknown: assets.length - lines.length }
}
