// Which texts of a page may stay: the labels that Koshin knows, and the words by which it knows what is no whole label.
import { TOPIC_PREFIX } from '../../facts/topic.ts'
import { KNOWN_LABELS } from '../business/vocabulary.ts'
import { HARMLESS_WORDS, type HarmlessWords } from '../page/harmless-words.ts'
import { normaliseLabel } from '../page/label.ts'
import { INFORMATION_LABELS, PUSH_PORTAL_WORDS } from '../push/words.ts'

/** Texts of the push portal that say nothing to Koshin, and much to who mends it. Source: screenshots of 2013, 2023 and 2026. */
const FURTHER = [
  'Apple Push Certificates Portal',
  'Service',
  'Vendor',
  'Expiration Date',
  'Status',
  'Actions',
  'Notes',
  'Vendor-Signed Certificate Signing Request',
  'Upload your Certificate Signing Request signed by your third-party server vendor to create a new push certificate',
  'Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate',
  'You have successfully created a new push certificate with the following information',
  'Serial Number',
  'Subject DN',
]

const ALL: readonly string[] = [
  ...INFORMATION_LABELS,
  ...PUSH_PORTAL_WORDS.map(({ text }) => text),
  ...KNOWN_LABELS.map(({ text }) => text),
  ...Object.values(HARMLESS_WORDS).flatMap((kinds: HarmlessWords) => Object.values(kinds).flat() as string[]),
  ...FURTHER,
]

const LABELS: ReadonlyMap<string, string> = new Map(
  ALL.filter((text) => text !== '').map((text) => [normaliseLabel(text), text]),
)

/** What may follow a label on a page: a footnote's star, a colon, dots. */
const MARK = /[*:：…]$/

/** A known label as it is on record, in capitals where the page has it so; undefined where the whole text is none. */
export function knownLabel(text: string): string | undefined {
  const label = LABELS.get(normaliseLabel(text))
  if (label === undefined) return undefined
  const shown = text.trim()
  const isCapitals = shown === shown.toUpperCase() && shown !== shown.toLowerCase()
  const mark = MARK.test(label) ? '' : (MARK.exec(shown)?.[0] ?? '')
  return (isCapitals ? label.toUpperCase() : label) + mark
}

/** Words that count inside a longer text of the push portal, as whole words. Source: the patterns of lib/portals/push/words.ts. */
const INSIDE = [
  'renew',
  'revoke',
  'create',
  'upload',
  'accept',
  'you have successfully',
  'you have uploaded an invalid file type',
  'certificate signature verification failed',
  'apns:com.apple.mail',
  'apns:com.apple.calendar',
  'apns:com.apple.contact',
  'com.apple.mail.xserver',
  'com.apple.calendar.xserver',
  'com.apple.contact.xserver',
  'serial number',
  'serial',
  // Those of lib/portals/business/languages, below `patterns`.
  'download',
  'tokens?',
  'resets?',
  'devices?',
  'last connected',
]
/** The same in languages that write no blanks between words. */
const INSIDE_UNSPACED = [
  'トークンを?ダウンロード',
  'トークンがリセット',
  '個のデバイス',
  '台のデバイス',
  '下載權杖',
  '(?<=\\d ?)[年月日時分件個台]',
]

/** A letter broken from the next one by a line or a blank is still the same word, in a subject. */
const broken = (text: string): string => [...text].map((one) => one.replace('.', '\\.')).join('\\s*')
/** The names in a subject: of no value by themselves. */
const SUBJECT = [TOPIC_PREFIX, 'APSP:'].map(broken)
const FIELDS = '(?<![a-z])(?:UID|CN|OU|O|C|L|ST)\\s*=(?!=)'

/** Every place in one text that stays as it is. */
export const KEPT_INSIDE = new RegExp(
  [`(?<![\\p{L}\\p{N}])(?:${INSIDE.join('|')})(?![\\p{L}\\p{N}])`, ...INSIDE_UNSPACED].join('|'),
  'giu',
)
/** The same in a subject, which may be broken over several texts. */
export const KEPT_IN_SUBJECT = new RegExp([...SUBJECT, FIELDS].join('|'), 'giu')
