// What one frame of Apple Business or School Manager shows, as the frames of a tab tell each other.
import * as v from 'valibot'
import { MOST_NAMES_ON_PAGE } from '../facts/limits.ts'
import { GENERATIONS } from '../portals/business/generations/generations.ts'
import { BUSINESS_SCREENS } from '../portals/business/view.ts'

/** A server's, location's or unit's name; real ones are far shorter. */
export const name = v.pipe(v.string(), v.maxLength(400))
export const names = v.pipe(v.array(name), v.maxLength(MOST_NAMES_ON_PAGE))

/** Which generation of pages is in front. */
export const generation = v.picklist(GENERATIONS.map(({ id }) => id))

/** What was read of a name, as one frame tells another. */
const NameReading = v.variant('kind', [
  v.object({ kind: v.literal('one'), name }),
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('several'), names }),
])

/** What one frame of the portal shows. The route is in the top frame, the content often in another. */
export const BusinessReport = v.object({
  /** Random, made by the frame: it stays the same for as long as the frame's page. */
  frame: v.string(),
  isTop: v.boolean(),
  /** Of the top frame only. */
  address: v.optional(v.string()),
  screen: v.picklist(BUSINESS_SCREENS),
  /** The server whose pane is open. */
  pane: v.optional(NameReading),
  /** Names of the listed servers and of the table's locations, each as often as it stands there. */
  servers: names,
  locations: names,
  /** The page's wording is not on record, or only in part. */
  isDoubtful: v.boolean(),
  /** The list's chosen server is another one than the pane's. */
  contradicts: v.boolean(),
  account: v.optional(v.string()),
  /** The frame's page is being left. */
  isGone: v.optional(v.boolean()),
})
export type BusinessReport = v.InferOutput<typeof BusinessReport>
