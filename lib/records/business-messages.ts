// The typed messages between the pages of Apple Business and School Manager and what is remembered, and between their frames.
import * as v from 'valibot'

const name = v.pipe(v.string(), v.maxLength(400))
const names = v.pipe(v.array(name), v.maxLength(2_000))
const token = v.picklist(['server-token', 'content-token'])

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
  screen: v.picklist([
    'server-list',
    'server',
    'download-dialog',
    'content-tokens',
    'sign-in',
    'terms',
    'translated',
    'unknown-language',
    'other',
    'blank',
  ]),
  /** The server whose pane is open. */
  pane: v.optional(NameReading),
  /** Names of the listed servers and of the table's locations, each as often as it stands there. */
  servers: names,
  locations: names,
  /** The list's chosen server is another one than the pane's. */
  contradicts: v.boolean(),
  account: v.optional(v.string()),
  /** The frame's page is being left. */
  isGone: v.optional(v.boolean()),
})
export type BusinessReport = v.InferOutput<typeof BusinessReport>

/** What a page sends to the background. Anything else is refused. */
export const BusinessMessage = v.variant('type', [
  /** What does Koshin remember? Answered with a {@link BusinessMemory}. */
  v.object({ type: v.literal('business-memory') }),
  /** For the other frames of this tab, which get it as it is. Answered with nothing. */
  v.object({ type: v.literal('business-frame'), report: BusinessReport }),
  /** The page shows this screen: `server` in its pane, `locations` in its table. */
  v.object({
    type: v.literal('business-seen'),
    screen: v.string(),
    signedIn: v.boolean(),
    generation: v.optional(v.picklist(['G1', 'G2', 'G3'])),
    server: v.optional(name),
    locations: v.optional(names),
    account: v.optional(v.string()),
  }),
  /** The download of a token went through; `name` where it was read, `insisted` where Koshin had held it. */
  v.object({
    type: v.literal('token-download-pressed'),
    kind: token,
    name: v.optional(name),
    account: v.optional(v.string()),
    insisted: v.boolean(),
  }),
  /** "This is my server", "this is my location": the user's own word. */
  v.object({ type: v.literal('learn-target'), kind: v.picklist(['server', 'location']), name }),
  /** The user said that the console is open and ready to take the file. */
  v.object({ type: v.literal('console-ready') }),
])
export type BusinessMessage = v.InferOutput<typeof BusinessMessage>

/** What of a token's open renewal a page has to know. Times are milliseconds since 1970, UTC. */
export interface TokenRun {
  /** The user said that the console is open and ready to take the file. */
  consoleReady: boolean
  downloadedAt?: number
  /** What was downloaded is in the console. */
  uploaded: boolean
}

/** An organisation as these pages know it. */
export interface BusinessOrganisation {
  id: string
  name: string
  servers: string[]
  locations: string[]
  /** The Apple Account that signs in at the portal. */
  account?: string
}

/** All that a page needs in order to decide at once. */
export interface BusinessMemory {
  organisations: BusinessOrganisation[]
  /** The organisation that is being worked on; absent where nothing is on record. */
  currentId?: string
  /** The current organisation's renewals that are under way. */
  serverToken?: TokenRun
  contentToken?: TokenRun
}
