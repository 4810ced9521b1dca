// The UID of a push certificate (its topic), found in any text: a certificate's subject, a console's page, what a user pastes.

import { unpacked } from './unpacked.ts'

/** A topic: `com.apple.mgmt.External.<uuid>`, the uuid in lower case. Source: the subject's UID in certificates issued by Apple. */
export type Topic = string

/** What a text says about the topic of one certificate. */
export type TopicReading =
  /** The text holds no UID of an MDM push certificate. */
  | { kind: 'none' }
  /** The text names this topic and no other; `asSubject` when it stands there as a subject's UID or is confirmed by `APSP:<same uuid>`. */
  | { kind: 'one'; topic: Topic; asSubject: boolean }
  /** The text names several: nobody can tell which one is meant. */
  | { kind: 'several'; topics: Topic[] }
  /** UID and CN of one subject name different uuids: no real certificate does. */
  | { kind: 'contradiction'; topics: Topic[] }

/** The shape of a uuid, for patterns that take letters of either case. */
export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
/** How every topic of an MDM push certificate begins, as Apple writes it. */
export const TOPIC_PREFIX = 'com.apple.mgmt.External.'

/** What may break a UID: a blank, a line break, and a line break as quoted-printable or a shell writes it. */
const GAP = '(?:\\s|[=\\\\](?=\\r?\\n))*'
/** The pattern of a text that may be broken at any place. */
const broken = (pattern: string) =>
  pattern.replace(/(\[[^\]]+\]|\\?.)(?:\{(\d+)\})?/g, (_, one: string, times = '1') =>
    (one + GAP).repeat(Number(times)),
  )
const BROKEN_PREFIX = broken('com\\.apple\\.mgmt\\.external\\.')
const FIELD = '(?:uid|user[\\s-]?id|ユーザー?\\s?id|0\\.9\\.2342\\.19200300\\.100\\.1\\.1)'
/** A word of these letters goes on: what it is part of is another word. A file's name may go on behind a stroke. */
const WITHIN = '[0-9a-z]|-[0-9a-z]|@\\w'
/** A name of the field, or a stroke, to which the UID is stuck, as a page's label and value are copied and files are named. */
const STUCK = '(?<=id|topic|subject|_)'
/**
 * A uuid as a common name's (1) or as a UID's, with the name of the field (2) right before one that is a subject's; then the uuid (3),
 * its last digit the last of a word.
 */
const MENTION = new RegExp(
  `(?:(?=a)(?<![a-z0-9])(${broken('apsp:')})|(?=c)(?:(?<![\\w.-])|${STUCK})(?<=(${FIELD}\\s*[=:]\\s*)?)${BROKEN_PREFIX})` +
    `(${broken(UUID).slice(0, -GAP.length)})(?!${WITHIN})`,
  'gi',
)
/** The UID field of a subject in which something else stands than a UID of an MDM push certificate. */
const OTHER_UID = new RegExp(`(?<![\\w.])${FIELD}\\s*=\\s*(?!\\s|${BROKEN_PREFIX})`, 'i')
/**
 * The same as a table, a list or a program shows it, where somebody's name for signing in may stand as well: a team (ten capitals and
 * digits), or what is named by a domain turned round (an app, a pass).
 */
export const LISTED_UID =
  /(?<![\w.])(?:UID|uid|[Uu]ser ?I[Dd]|ユーザー? ?ID)["'”]?\s{0,40}[:,=]?\s{0,40}["'“]?(?<owner>[A-Z0-9]{10}|(?!com\.apple\.mgmt\.)[A-Za-z][\w-]{0,60}(?:\.[\w-]{1,60}){2,9})(?![\w@-]|\.[\w@])/
/** A topic of another service of Apple's, e.g. macOS Server's mail. */
const OTHER_TOPIC = /\bcom\.apple\.(?!mgmt\.external\.)[\w.]{1,60}\.[0-9a-f]{8}-/i
/** A uuid with blanks around each of its hyphens, as some programs write a dash. */
const SPACED = /^[0-9a-f]+(?: - [0-9a-f]+){4}$/i
/** The rest of a subject goes on here: what stood before it was no word of a sentence. */
const NEXT_FIELD = /\s*[,+/;]\s*[a-z\d.]+\s*=/iy

/**
 * Whether a mention that may be broken can mean nothing else. Between the groups a uuid's shape tells what belongs to it, but its
 * last group may have been cut, and the next word be one of a sentence ("…7d1 a certificate", "…7d1⏎9 devices").
 */
function isSure(uuid: string, after: string, text: string, end: number): boolean {
  const last = uuid.slice(uuid.lastIndexOf('-') + 1).replace(/[=\\]\r?\n/g, '')
  if (SPACED.test(uuid)) return true
  const gaps = last.match(/\s+/g)
  if (!gaps) return /\n/.test(after) || !/\s/.test(after)
  if (!gaps.every((gap) => /[\r\n]/.test(gap))) return false
  NEXT_FIELD.lastIndex = end
  if (NEXT_FIELD.test(text)) return true
  const rest = last.slice(last.search(/\s\S*$/) + 1)
  const goesOn = /^[ \t]+\p{L}/u.test(text.slice(end, end + 8))
  return rest.length > (goesOn ? 5 : 2) && /\d/.test(rest) && /[a-f]/i.test(rest)
}

/**
 * Reads which topic a text names. Takes any text; full-width letters do no harm, nor do line breaks and blanks inside the UID where
 * nothing else can be meant: a UID is read whole or not at all. `APSP:<uuid>` alone counts as a mention, because some consoles show
 * nothing else, unless the subject's own UID is another.
 */
export function readTopic(text: string): TopicReading {
  const cleaned = unpacked(text)
  const inUid = new Set<string>()
  const inCommonName = new Set<string>()
  const doubtful: [uuid: string, isName: boolean][] = []
  let isField = false
  // As long a text as a row's is read a thousand times on a long list: matchAll() would take twice as long.
  for (let mention = MENTION.exec(cleaned); mention; mention = MENTION.exec(cleaned)) {
    const [all, name, field, found = ''] = mention
    const uuid = found.replace(/[\s=\\]+/g, '').toLowerCase()
    if (field) isField = true
    const between = name ? '' : all.slice(all.lastIndexOf('.') + 1, all.length - found.length)
    if (!isSure(found, between, cleaned, MENTION.lastIndex)) doubtful.push([uuid, name !== undefined])
    else if (name) inCommonName.add(uuid)
    else inUid.add(uuid)
  }
  // UID and common name of one subject, each broken: both can't have been cut and gone on alike.
  for (const [uuid, isName] of doubtful) {
    const isConfirmed =
      inUid.has(uuid) || inCommonName.has(uuid) || doubtful.some(([one, other]) => one === uuid && other !== isName)
    if (isConfirmed) (isName ? inCommonName : inUid).add(uuid)
  }
  const lone = [...inCommonName].filter((uuid) => !inUid.has(uuid))
  if (lone.length > 0 && [OTHER_UID, LISTED_UID, OTHER_TOPIC].some((one) => one.test(cleaned))) {
    for (const uuid of lone) inCommonName.delete(uuid)
  }
  const all = [...new Set([...inUid, ...inCommonName])].map((uuid): Topic => TOPIC_PREFIX + uuid)
  const [topic, ...others] = all
  if (topic === undefined) return { kind: 'none' }
  const isBoth = inUid.size === 1 && inCommonName.size === 1
  if (others.length === 0) return { kind: 'one', topic, asSubject: isField || isBoth }
  if (isBoth) return { kind: 'contradiction', topics: all }
  return { kind: 'several', topics: all }
}

const TOPIC = new RegExp(`^com\\.apple\\.mgmt\\.external\\.${UUID}$`, 'i')

/** True for a topic and nothing around it, in upper or lower case. */
export function isTopic(text: string): text is Topic {
  return TOPIC.test(text)
}

/** A topic as it is kept: Apple's prefix, the uuid in lower case. */
export function canonicalTopic(topic: Topic): Topic {
  return topicOf(uuidOf(topic))
}

/** The topic of a certificate of which only the uuid is known. */
export function topicOf(uuid: string): Topic {
  return TOPIC_PREFIX + uuid.toLowerCase()
}

/** The uuid of a topic, its letters as they are written there. */
export function uuidOf(topic: Topic): string {
  return topic.slice(topic.lastIndexOf('.') + 1)
}

/** The common name beside this topic: Apple writes the same uuid into both, in every real certificate that is known. */
export function commonNameOf(topic: Topic): string {
  return `APSP:${uuidOf(topic)}`
}

/** True when both are the same topic; letters' case makes no difference in a uuid. What is not known is the same as nothing. */
export function sameTopic(one: Topic | undefined, other: Topic | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}

/** The last four characters of a topic: short enough to type, and they differ between two certificates. */
export function topicEnding(topic: Topic): string {
  return topic.slice(-4).toLowerCase()
}
