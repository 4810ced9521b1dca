// The words of Apple's Push Certificates Portal, with where and when each was seen. Words are data; nothing here decides.
import { dateIn } from '../page/date.ts'
import { normaliseLabel } from '../page/label.ts'
import { BEGINNING, MAIL_ADDRESS, type Vocabulary } from '../page/meaning.ts'
import { partsOf } from '../page/parts.ts'
import { asking } from '../page/questions.ts'

/** What a label on the portal can be. */
export type Word =
  // headings and texts that make a screen known
  | 'list-heading'
  | 'get-started'
  | 'create-heading'
  | 'renew-heading'
  | 'confirmation'
  | 'success'
  | 'consent'
  // a row
  | 'service'
  | 'date'
  | 'status'
  | 'subject'
  | 'foreign-service'
  // what can be pressed
  | 'renew'
  | 'revoke'
  | 'create'
  | 'upload'
  | 'accept'
  | 'download'
  | 'cancel'
  | 'decline'
  | 'manage'
  | 'sign-out'
  | 'sign-in'
  | 'footer'
  // the rest
  | 'account'
  | 'file-refused'
  | 'signature-refused'

/** One label as the portal shows it. */
interface PortalWord {
  word: Word
  text: string
  language: 'en'
  /** Screenshots of October 2013, April 2023 and May 2026 agree: `seen`. Told by administrators only: `said`. */
  source: 'seen' | 'said'
}

const seen = (word: Word, ...texts: string[]): PortalWord[] =>
  texts.map((text) => ({ word, text, language: 'en', source: 'seen' }))
const said = (word: Word, ...texts: string[]): PortalWord[] =>
  texts.map((text) => ({ word, text, language: 'en', source: 'said' }))

export const PUSH_PORTAL_WORDS: PortalWord[] = [
  ...seen('list-heading', 'Certificates for Third-Party Servers'),
  ...said('get-started', 'Get Started'),
  ...seen('create-heading', 'Create a New Push Certificate'),
  ...said('renew-heading', 'Renew Push Certificate'),
  ...seen('confirmation', 'Confirmation'),
  ...seen('consent', 'I have read and agree to these terms and conditions'),
  ...seen('service', 'Mobile Device Management'),
  ...seen('status', 'Active', 'Expired', 'Revoked'),
  ...seen('renew', 'Renew'),
  ...seen('revoke', 'Revoke'),
  ...seen('create', 'Create a Certificate'),
  ...seen('upload', 'Upload'),
  ...seen('accept', 'Accept'),
  ...seen('download', 'Download'),
  ...seen('cancel', 'Cancel'),
  ...seen('decline', 'Decline'),
  ...seen('manage', 'Manage Certificates'),
  ...seen('sign-out', 'Sign out'),
  ...said('sign-in', 'Sign in'),
  ...seen('footer', 'Terms of Use', 'Privacy Policy'),
]

/** Labels of the round i: unknown, so these are guesses that only decide which control Koshin may press when asked. */
export const INFORMATION_LABELS = new Set(['', 'i', 'info', 'information', 'more info', 'more information', 'details'])

/** What only lets a file be chosen, where a page draws that by itself: usual labels, not seen. */
export const CHOOSES_A_FILE = /\b(?:choose|select|browse|drop)\b.{0,20}\bfiles?\b|^browse$/i

/** What may be Create on a list where nothing says so: guesses, and all that is in another language. */
export const MAY_CREATE = /^(?:new|add|set up|start|import|\+)$|zertifikat|certificat(?!e)|certificad|(?![a-z])\p{L}/iu

/** Begins the text of the confirmation; how it goes on after a renewal is unknown. */
const SUCCESS = /^\s*you have successfully\b/i
/** The portal's refusals of an upload (said, 2021 to 2023). */
const FILE_REFUSED = /you have uploaded an invalid file type/i
const SIGNATURE_REFUSED = /certificate signature verification failed/i
/** A part of a subject, whole or broken off: `UID=com.apple.mgmt.External.…`, `CN=APSP:…`. */
export const SUBJECT = /mgmt\.external|apsp:/i
/** The service, and in brackets how it is called besides, or in one line with all that tells a certificate: a guess. */
const SERVICE = /^mobile device management(?: \(.{1,20}\)|\s?[^\p{L}\p{N}\s]\s?.{1,60}\b20\d\d\b.{0,12})$/iu
/** A macOS Server certificate, e.g. `server.example.com - apns:com.apple.mail`. */
const FOREIGN_SERVICE = /apns:com\.apple\.|com\.apple\.(?:mail|calendar|contact)\.xserver/i
/** A dangerous word inside another label, e.g. `Renew now`: held like the word itself. */
const DANGEROUS = /\b(renew|revoke|create|upload|accept)\b/i
/** What a dialog may ask for, or announce: guesses, which are held. A file is chosen and taken away again. */
export const ASKS_OF_HARM = asking(
  'revok|creat|replac|invalidat|deactivat|withdraw|terminat|turn off|undone|permanent|devices will|will lose|cancel\\w* .{0,20}certificate|(?:delet|remov)(?!.*\\bfile)',
  true,
)
export const ASKS_TO_RENEW = asking('renew', false)
/** A question to which no is no harm, whatever it is about. */
export const ASKS_IF_SURE = asking('sure', false)
/** An action in a row that is in none of the portal's own words: a guess. */
export const DELETES = /^(?:delete|remove)\b(?! (?:note|file|filter|tag))/
/** What a row is made where it is dropped there, or that is chosen in it: the portal's own word, and usual ones. */
export const BECOMES_REVOKED = /^(?:revoked|(?:delete|remove|trash|bin)\b.*)$/
/** Of the portal's own words for a status, those that do no harm. */
export const STAYS_SO = /^(?:active|expired)$/
/** What may send a file once more, or end a screen: guesses, which are held like what is known to. */
export const GOES_ON =
  /^(?:\d+\W*)?(?:retry|try again|resend|submit|send|continue|proceed|finish|done|next|go|confirm|complete|save|ok)\b/
/** In a list's own bar they act on the list: usual labels, not seen. Elsewhere the first of them may be Renew. */
export const OF_A_LIST = /^(?:refresh|reload|export|columns|density|options|settings)$/
/** Create in other words: guesses, which are held like it. */
const CREATES =
  /\b(?:new|add|request|generate|issue|set up|obtain|register|apply)\b.{0,20}\bcertificate\b|\bsign\b.{0,20}\brequest\b/i

/** A word for a text that is no whole label. */
function partialWord(text: string): Word | undefined {
  if (text.length <= BEGINNING) {
    const dangerous = DANGEROUS.exec(text)
    if (dangerous && !CHOOSES_A_FILE.test(text) && !/cookie/i.test(text))
      return (dangerous[1] ?? '').toLowerCase() as Word
    if (CREATES.test(text)) return 'create'
    if (dateIn(text)) return 'date'
    if (text.includes('@') && MAIL_ADDRESS.test(text)) return 'account'
  }
  if (SUBJECT.test(text)) return 'subject'
  if (SERVICE.test(text)) return 'service'
  if (FOREIGN_SERVICE.test(text)) return 'foreign-service'
  if (SUCCESS.test(text)) return 'success'
  if (FILE_REFUSED.test(text)) return 'file-refused'
  return SIGNATURE_REFUSED.test(text) ? 'signature-refused' : undefined
}

export const PUSH_PORTAL_VOCABULARY: Vocabulary<Word> = {
  exact: new Map(PUSH_PORTAL_WORDS.map(({ text, word }) => [normaliseLabel(text), word])),
  parts: partsOf(PUSH_PORTAL_WORDS.map(({ text }) => text)),
  partial: partialWord,
  inField: (text) => (SUBJECT.test(text) ? 'subject' : undefined),
  introducing: 'service',
}
