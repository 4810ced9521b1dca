// The typed messages between the pages of Apple Business and School Manager and what is remembered, and between their frames.
import * as v from 'valibot'
import type { BusinessMemory } from '../../model/business-memory.ts'
import { BusinessReport, generation, name, names } from '../../model/business-report.ts'
import { organisationId } from '../../model/schemas.ts'
import { TOKENS } from '../../model/steps.ts'
import { TARGETS } from '../../model/targets.ts'

/** What a page sends to the background. Anything else is refused. */
export const BusinessMessage = v.variant('type', [
  /** What does Koshin remember? Answered with a {@link BusinessMemory}. */
  v.object({ type: v.literal('business-memory') }),
  /** For the other frames of this tab, which get it as it is. Answered with nothing. */
  v.object({ type: v.literal('business-frame'), report: BusinessReport }),
  /** What the page shows: `server` in its pane, `locations` in its table. */
  v.object({
    type: v.literal('business-seen'),
    signedIn: v.boolean(),
    generation: v.optional(generation),
    server: v.optional(name),
    locations: v.optional(names),
  }),
  /** The download of a token went through; `name` where it was read, `insisted` where Koshin had held it. */
  v.object({
    type: v.literal('token-download-pressed'),
    id: v.string(),
    kind: v.picklist(TOKENS),
    name: v.optional(name),
    account: v.optional(v.string()),
    insisted: v.boolean(),
    at: v.number(),
    isSure: v.boolean(),
  }),
  /** "This is my server", "this is my location": the user's own word. */
  v.object({ type: v.literal('learn-target'), kind: v.picklist(Object.values(TARGETS)), name, organisationId }),
  /** The user said that the console is open and ready to take the file. */
  v.object({ type: v.literal('console-ready'), organisationId }),
])
export type BusinessMessage = v.InferOutput<typeof BusinessMessage>

/** What these messages are answered with; the others with nothing. */
export interface BusinessAnswers {
  'business-memory': BusinessMemory
}

/** What the frames of a tab hear of each other. */
export type BusinessFrameMessage = Extract<BusinessMessage, { type: 'business-frame' }>
