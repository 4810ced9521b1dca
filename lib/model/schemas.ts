// The shapes of single values in what pages, background and records hand each other.
import * as v from 'valibot'
import { isTopic } from '../facts/topic.ts'

export const topic = v.pipe(v.string(), v.check(isTopic))
/** Milliseconds since 1970, UTC. */
export const time = v.pipe(v.number(), v.finite())
export const hexadecimal = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/))
/** What Renew was pressed for: see `RenewIntent`. */
export const renewIntent = v.object({ topic: v.optional(topic), proven: v.boolean(), at: time })
/** The one that was worked on when something was said; it need not be the current one any more where that is heard late. */
export const organisationId = v.optional(v.string())
/** A label, a name, a date as a page writes it: real ones are far shorter. */
export const short = v.pipe(v.string(), v.maxLength(400))
