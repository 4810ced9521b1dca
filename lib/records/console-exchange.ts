// The typed messages between a page of the user's console and what is remembered. A page may ask and report; it never writes.
import * as v from 'valibot'
import type { WizardWords } from '../consoles/types.ts'
import type { ProcedureId } from '../procedures/types.ts'

const time = v.pipe(v.number(), v.finite())
const short = v.pipe(v.string(), v.maxLength(400))
const topic = v.pipe(v.string(), v.regex(/^com\.apple\.mgmt\.external\.[0-9a-f-]{36}$/i))

/** What a page of a console shows, as `lib/consoles` reads it. */
export const Reading = v.object({
  topics: v.pipe(v.array(v.object({ topic, label: short, context: short })), v.maxLength(50)),
  codes: v.optional(v.pipe(v.array(v.object({ topic, label: short, context: short })), v.maxLength(50))),
  expiries: v.pipe(
    v.array(v.object({ label: short, context: v.optional(short), text: short, notAfter: time })),
    v.maxLength(200),
  ),
})

/** Where the wizard stands, and what was pressed there; see `lib/consoles/wizard.ts`. */
const screen = v.picklist([
  'none',
  'opening',
  'confirmation',
  'details',
  'download',
  'portal',
  'certificate',
  'passcode',
  'finished',
])
const pressed = v.picklist(['download', 'ok', 'finish'])

/** What a page of the console sends to the background. Anything else is refused. */
export const ConsoleMessage = v.variant('type', [
  /** What does Koshin remember of this console? Answered with a {@link ConsoleMemory}. */
  v.object({ type: v.literal('console-memory') }),
  /** The page shows this. Answered with a {@link ConsoleFindings}. */
  v.object({ type: v.literal('console-seen'), reading: Reading, screen }),
  /** This was pressed on this screen of the wizard and went through. Answered with nothing. */
  v.object({ type: v.literal('console-pressed'), screen, pressed }),
  /** The user takes the renewal up again at the signing request. Answered with nothing. */
  v.object({ type: v.literal('console-start-over') }),
])
export type ConsoleMessage = v.InferOutput<typeof ConsoleMessage>

/** All that a page of the console needs in order to decide at once. */
export interface ConsoleMemory {
  /** The user has taken back the permission for this address: nothing is said or held any more. */
  withdrawn: boolean
  /** Absent where no organisation, or more than one, uses this address and none of them is being worked on. */
  organisation?: { name: string; topic?: string }
  /** Absent where the console's words are not known. */
  wizard?: WizardWords
  /** The open pass that the wizard is for. */
  run?: {
    procedure: Extract<ProcedureId, 'push-certificate' | 'first-set-up'>
    /** The certificate of this run, judged to be right. */
    certificate?: { fileName: string; sha256: string }
    /** Apple has issued a certificate for the key that the wizard holds, and the console has not taken it yet. */
    awaitsUpload: boolean
    /** Ids of the steps that are done. */
    done: string[]
    /** First set-up: a UID that the console shows already. Then it is no first one. */
    second?: string
    /** First set-up: the certificate on record was created in it; its wizard may be begun anew. */
    created?: boolean
  }
  /** A renewal of a token is open. */
  renewsToken: boolean
}

/** What a page's reading comes to. */
export interface ConsoleFindings {
  uid: 'same' | 'different' | 'several' | 'not-found'
  /** The UID that the page names, where it is another one. */
  shown?: string
  /** The organisation on record that this other UID belongs to. */
  otherName?: string
  expiry: 'renewed' | 'not-yet' | 'not-found'
  /** As the page shows it. */
  expiryShown?: string
  /** The new expiry of a token whose renewal is open, as the page shows it. */
  tokenRenewed?: string
}
