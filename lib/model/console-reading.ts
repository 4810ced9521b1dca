// What a page of a console shows, as `lib/consoles` reads it: the shape in which it is handed on.
import * as v from 'valibot'
import { short, time, topic } from './schemas.ts'

const topics = v.pipe(v.array(v.object({ topic, label: short, context: short })), v.maxLength(50))

export const Reading = v.object({
  topics,
  codes: v.optional(topics),
  expiries: v.pipe(
    v.array(v.object({ label: short, context: v.optional(short), text: short, notAfter: time })),
    v.maxLength(200),
  ),
})
