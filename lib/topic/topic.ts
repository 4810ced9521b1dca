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
const MENTION = new RegExp(`(com\\.apple\\.mgmt\\.external\\.|apsp:)(${UUID})`, 'gi')
/** What stands right before a UID that is a subject's. */
const SUBJECT_FIELD = /(?:uid|user-?id|0\.9\.2342\.19200300\.100\.1\.1)[=:]$/i
const LONGEST_FIELD = 30
/** Blanks of every kind, soft hyphens and invisible joiners: what a page's line breaks put inside a UID. */
const INVISIBLE = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/g
/** What is no ASCII and no blank: only a text with such characters has to be narrowed. */
const WIDE = /[^ -~\s]/
/** Characters that word processors put in place of the ASCII hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

/** The same text with full-width letters narrowed and every blank taken out, so that a UID broken over lines is whole again. */
function condense(text: string): string {
  const narrow = WIDE.test(text) ? text.normalize('NFKC').replace(HYPHENS, '-') : text
  return narrow.replace(INVISIBLE, '')
}

/**
 * Reads which topic a text names. Takes any text; line breaks, blanks and full-width letters inside the UID do no harm.
 * `APSP:<uuid>` alone counts as a mention, because some consoles show nothing else.
 */
export function readTopic(text: string): TopicReading {
  const condensed = condense(text)
  const inUid = new Set<Topic>()
  const inSubject = new Set<Topic>()
  const inCommonName = new Set<Topic>()
  for (const { index, 1: before = '', 2: uuid = '' } of condensed.matchAll(MENTION)) {
    const topic = PREFIX + uuid.toLowerCase()
    if (before.endsWith(':')) inCommonName.add(topic)
    else {
      inUid.add(topic)
      if (SUBJECT_FIELD.test(condensed.slice(Math.max(0, index - LONGEST_FIELD), index))) inSubject.add(topic)
    }
  }
  const all = [...new Set([...inUid, ...inCommonName])]
  const [topic, ...others] = all
  if (topic === undefined) return { kind: 'none' }
  if (others.length === 0) {
    return {
      kind: 'one',
      topic,
      asSubject: inSubject.size === 1 || (inUid.size === 1 && inCommonName.size === 1),
    }
  }
  if (inUid.size === 1 && inCommonName.size === 1) return { kind: 'contradiction', topics: all }
  return { kind: 'several', topics: all }
}

/** True when both are the same topic; letters' case makes no difference in a uuid. What is not known is the same as nothing. */
export function sameTopic(one: Topic | undefined, other: Topic | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}

/** The last four characters of a topic: short enough to type, and they differ between two certificates. */
export function topicEnding(topic: Topic): string {
  return topic.slice(-4).toLowerCase()
}
