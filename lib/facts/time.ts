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
/**
 * An expiry on record may have been read off a list that shows days only, in whatever zone: last year's own file then seems to
 * end some hours later than recorded. Within this, an end proves nothing.
 */
export const ROUGH_DATE = 2 * DAY
/** Apple issues for 365 days, or 365 days less a second; a page that names only a day may be off by one. */
export const NEARLY_A_YEAR = 364 * DAY
/** A page names a day, a certificate a moment: half the world lies between them. */
export const SAME_DAY = 1.5 * DAY
/** Apple's manuals and CLOMO's advise to begin a month before; from then on a renewal presses. */
export const LEAD_TIME = 30 * DAY
