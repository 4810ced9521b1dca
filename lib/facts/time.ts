// Lengths of time, and how exactly times are compared. All in milliseconds.

/** Milliseconds of a minute: how roughly a file system may keep a file's time. */
export const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
/** Milliseconds of a day. */
export const DAY = 24 * HOUR
/**
 * How much earlier than this machine's clock something new may be dated: authorities date certificates back by some minutes, and
 * clocks are some minutes wrong. Nobody renews twice within the hour, so last year's file never hides in it.
 */
export const CLOCK_TOLERANCE = HOUR
/** True of what was made no earlier than `since`, as far as clocks can tell; both in milliseconds since 1970. */
export function isSince(at: number, since: number): boolean {
  return at >= since - CLOCK_TOLERANCE
}
/**
 * An expiry on record may have been read off a list that shows days only, in whatever zone: last year's own file then seems to
 * end some hours later than recorded. Within this, an end proves nothing.
 */
export const ROUGH_DATE = 2 * DAY
/** How many days Apple issues a push certificate for: 365, or 365 less a second; a leap day or a clock's summer time does no harm. */
export const USUAL_VALIDITY = { least: 364, most: 367 }
/** What was issued just now ends no earlier than this; a page that names only a day may be off by one. */
export const NEARLY_A_YEAR = USUAL_VALIDITY.least * DAY
/** A page names a day, a certificate a moment: half the world lies between them. */
export const SAME_DAY = 1.5 * DAY
/** A server token's own expiry is an estimate from its file's name; the console, which can read the token, may differ by a day more. */
export const SAME_ESTIMATE = SAME_DAY + DAY
/** Apple's manuals and CLOMO's advise to begin a month before; from so many days on a renewal presses. */
export const LEAD_DAYS = 30
export const LEAD_TIME = LEAD_DAYS * DAY
/** So many days before: consoles begin to warn three months ahead, and there is time to rehearse. */
export const EARLY_DAYS = 90
export const EARLY_TIME = EARLY_DAYS * DAY
/** How long before and after today an expiry lies that is believed: nothing that is renewed every year ends later. */
const BELIEVED = { before: 10 * 366 * DAY, after: 3 * 366 * DAY }

/** True of an expiry that somebody may well have typed; both in milliseconds since 1970. */
export function isBelieved(notAfter: number, now: number): boolean {
  return notAfter > now - BELIEVED.before && notAfter < now + BELIEVED.after
}
