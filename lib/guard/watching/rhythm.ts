// When a changed page is read again: behind the next frame where that may tell something new, later and later where it does not.

/**
 * Milliseconds until changes are read at the latest, after so many readings in succession that found nothing new; where the page
 * rests for a third of that, sooner.
 */
const PATIENCE = [0, 100, 300, 600]
const LONGEST = PATIENCE.length - 1
/** A page that has not changed for so many milliseconds is at rest: what comes then may be news again. */
const AT_REST = 500
/** Readings take at most one part in this many of the page's time, and those that find nothing new one in so many. */
const SHARE = 3
const SHARE_IN_VAIN = 25
/** Milliseconds that the rest for this may last. A press never waits: it is judged by a reading of its own. */
const LONGEST_REST = 500

/** What is done about a change, and in how many milliseconds: read behind the next frame, read, or look whether a storm is over. */
export interface Step {
  what: 'soon' | 'read' | 'look'
  wait: number
}

/** The rhythm of one page's readings. Every time is in milliseconds of the same clock. */
export class Rhythm {
  /** Readings in succession that found nothing new, and looks at a storm that found it blowing. */
  #inVain = 0
  /** Something came that called for a reading, and it was nothing new: it does not call again before the page rests. */
  #isFalseAlarm = false
  #changedAt = Number.NEGATIVE_INFINITY
  /** Since when there is something that was not read. */
  #since: number | undefined
  #restsUntil = 0
  #restsInVainUntil = 0

  /** The page has changed. `isAlarm`: something has come that calls for a reading; `isStorm`: changes are listed no more. */
  changed(now: number, isAlarm: boolean, isStorm: boolean): Step {
    if (now - this.#changedAt > AT_REST) {
      this.#inVain = 0
      this.#isFalseAlarm = false
    }
    this.#changedAt = now
    this.#since ??= now
    const most = PATIENCE[Math.min(isStorm ? this.#inVain + 1 : this.#inVain, LONGEST)] ?? 0
    if (most === 0 || (isAlarm && !this.#isFalseAlarm)) return { what: 'soon', wait: this.rest(now) }
    if (isStorm) return { what: this.#inVain + 1 < LONGEST ? 'look' : 'read', wait: most }
    const wait = Math.max(Math.min(most / 3, this.#since + most - now), this.#restsInVainUntil - now)
    return { what: 'read', wait: Math.max(0, wait) }
  }

  /** How long it must not be read again in any case. */
  rest(now: number): number {
    return Math.max(0, this.#restsUntil - now)
  }

  /** One looks whether the storm is over. */
  looked(): void {
    this.#inVain++
  }

  /** The page was read from `began` to `now`. `because`: what it was read for; absent for a press, which is judged in any case. */
  read(began: number, now: number, isNew: boolean, because: Step['what'] | undefined): void {
    const rest = (share: number): number => now + Math.min((now - began) * (share - 1), LONGEST_REST)
    this.#since = undefined
    this.#restsUntil = rest(SHARE)
    if (isNew) this.#inVain = this.#restsInVainUntil = 0
    else if (because) {
      this.#isFalseAlarm ||= because === 'soon' && this.#inVain > 0
      this.#inVain++
      this.#restsInVainUntil = rest(SHARE_IN_VAIN)
    }
  }
}
