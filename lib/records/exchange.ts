// The typed messages between a portal's page and what is remembered. A page may ask and report; it never writes.
import * as v from 'valibot'

const topic = v.pipe(v.string(), v.regex(/^com\.apple\.mgmt\.external\.[0-9a-f-]{36}$/i))
/** Of a vendor, in characters. */
const LONGEST_NAME = 200
const time = v.pipe(v.number(), v.finite())
const hexadecimal = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/))

/** Characters of a signing request; real ones have about 9,000. */
const LARGEST_TEXT = 1024 * 1024

/** What a page sends to the background. Anything else is refused. */
export const PortalMessage = v.variant('type', [
  /** What does Koshin remember? Answered with a {@link PortalMemory}. */
  v.object({ type: v.literal('portal-memory') }),
  /** The page shows this screen; `thisOne` is the proven row. Answered with nothing. */
  v.object({
    type: v.literal('portal-seen'),
    screen: v.string(),
    account: v.optional(v.string()),
    thisOne: v.optional(v.object({ topic, serial: v.optional(hexadecimal), notAfter: v.optional(time) })),
  }),
  /** Renew was pressed on this row and went through; `proven` is false where the user insisted. */
  v.object({ type: v.literal('renew-pressed'), topic: v.optional(topic), proven: v.boolean() }),
  /** Upload was pressed on the renew screen and went through. */
  v.object({ type: v.literal('upload-pressed') }),
  /** The page is back on the list or was left: the intent to renew is over. */
  v.object({ type: v.literal('renew-ended') }),
  /** A vendor-signed signing request was chosen on the renew screen, or in the first set-up on the screen for a new certificate. */
  v.object({
    type: v.literal('signing-request-chosen'),
    fileName: v.string(),
    sha256: hexadecimal,
    publicKey: v.string(),
    vendor: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
    /** The file itself, to be kept: it is public. Absent where it is larger than any signing request. */
    text: v.optional(v.pipe(v.string(), v.maxLength(LARGEST_TEXT))),
  }),
  /** First set-up: Create a Certificate went through. */
  v.object({ type: v.literal('create-pressed') }),
  /** First set-up: Upload went through on the screen for a new certificate, for this account. */
  v.object({ type: v.literal('create-uploaded'), account: v.optional(v.string()) }),
  /** First set-up: the portal refuses what was uploaded for a new certificate. */
  v.object({ type: v.literal('create-refused') }),
  /** A file was chosen: make the reader of files available to this page. Answered with nothing, once it is there. */
  v.object({ type: v.literal('load-document-reader') }),
])
export type PortalMessage = v.InferOutput<typeof PortalMessage>

/** An opened intent to renew: which certificate the next screen is for. It lasts {@link RENEW_INTENT_LASTS}. */
export interface RenewIntent {
  /** Absent where the row's UID was not read and the user insisted. */
  topic?: string
  proven: boolean
  at: number
}

/** Milliseconds after which a pressed Renew no longer says what the upload screen is for. */
export const RENEW_INTENT_LASTS = 30 * 60 * 1000

/**
 * The first set-up of the current organisation, until it is finished or, where no certificate came of it, for ever. `open`: nothing has been uploaded.
 * `uploaded`: Upload went through, and what came of it was not seen. `issued`: the certificate exists. `second`: the console
 * shows a UID already, so that this is no first set-up.
 */
export interface SetUpMemory {
  name: string
  /** The Apple Account that was chosen for it. */
  account?: string
  state: 'open' | 'uploaded' | 'issued' | 'second'
  /** Where it is `second`: the UID that the console shows. */
  consoleTopic?: string
}

/** All that a page needs in order to decide at once. */
export interface PortalMemory {
  organisations: { id: string; name: string; topic: string; account?: string; notAfter?: number }[]
  /** The organisation that is being worked on; absent where nothing is on record. */
  currentId?: string
  /** A run of the current organisation is open. */
  running: boolean
  /** The intent opened in this tab, if it still lasts. */
  intent?: RenewIntent
  /** Absent where no first set-up of the current organisation was begun, or where it is long done. */
  setUp?: SetUpMemory
}

/** What a page of the extension asks the content script in the tab in front. */
export const AskPortal = v.object({ type: v.literal('read-portal') })
export type AskPortal = v.InferOutput<typeof AskPortal>

/** The rows whose UID has been read on the portal's page, for learning from an opened i. */
export interface PortalAnswer {
  screen: string
  account?: string
  rows: { topic: string; serial?: string; vendor?: string; notAfter?: number }[]
}
