// The UID of a push certificate (its topic), found in any text: a certificate's subject, a console's page, what a user pastes.

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

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const PREFIX = 'com.apple.mgmt.External.'
/** A uuid as a common name's or as a UID's, with what stands right before a UID that is a subject's. */
const MENTION = new RegExp(
  `(?:(apsp:)|(?<=((?:uid|user-?id|0\\.9\\.2342\\.19200300\\.100\\.1\\.1)[=:])?)com\\.apple\\.mgmt\\.external\\.)(${UUID})`,
  'gi',
)
/** Blanks of every kind, soft hyphens and invisible joiners: what a page's line breaks put inside a UID. */
const INVISIBLE = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/g
/** What is no ASCII: only a text with such characters has to be narrowed. */
const WIDE = /[^!-~]/
/** Characters that word processors put in place of the ASCII hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

/** The same text with full-width letters narrowed and every blank taken out, so that a UID broken over lines is whole again. */
function condense(text: string): string {
  const condensed = text.replace(INVISIBLE, '')
  if (!WIDE.test(condensed)) return condensed
  return condensed.normalize('NFKC').replace(HYPHENS, '-').replace(INVISIBLE, '')
}

/**
 * Reads which topic a text names. Takes any text; line breaks, blanks and full-width letters inside the UID do no harm.
 * `APSP:<uuid>` alone counts as a mention, because some consoles show nothing else.
 */
export function readTopic(text: string): TopicReading {
  const condensed = condense(text)
  const inUid = new Set<string>()
  const inCommonName = new Set<string>()
  let isField = false
  // As long a text as a row's is read a thousand times on a long list: matchAll() would take twice as long.
  for (let mention = MENTION.exec(condensed); mention; mention = MENTION.exec(condensed)) {
    const [, name, field, found = ''] = mention
    const uuid = found.toLowerCase()
    if (name) inCommonName.add(uuid)
    else inUid.add(uuid)
    if (field) isField = true
  }
  const all = [...new Set([...inUid, ...inCommonName])].map((uuid): Topic => PREFIX + uuid)
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
  return PREFIX + topic.slice(topic.lastIndexOf('.') + 1).toLowerCase()
}

/** True when both are the same topic; letters' case makes no difference in a uuid. What is not known is the same as nothing. */
export function sameTopic(one: Topic | undefined, other: Topic | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}

/** The last four characters of a topic: short enough to type, and they differ between two certificates. */
export function topicEnding(topic: Topic): string {
  return topic.slice(-4).toLowerCase()
}
