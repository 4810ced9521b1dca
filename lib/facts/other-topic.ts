// What a pasted text says besides the UID of an MDM push certificate: that it names another service, or that the UID was in pieces.
import { APP_NAMES, PASS_NAMES } from './apple.ts'
import { LISTED_UID, type Topic, UUID, uuidOf } from './topic.ts'
import { unpacked } from './unpacked.ts'

const OTHER = new RegExp(`\\bcom\\.apple\\.(?!mgmt\\.external\\.)[\\w.]{1,60}\\.${UUID}(?![\\w-])`, 'i')
/** A common name of what Apple issues to developers, with whom it is for. */
const APP = new RegExp(`(?:${APP_NAMES}|${PASS_NAMES}): {0,4}[^\\s,/"'+;]{1,120}`, 'i')

/** A topic of another service of Apple's than device management; undefined where the text names none. */
export interface OtherTopic {
  topic: string
  /**
   * `mac-server`: macOS Server's mail, calendars and the like (`com.apple.mail.XServer.<uuid>`). `app`: a developer's app, website or
   * pass, by its name or its team. `other`: any other service.
   */
  service: 'mac-server' | 'app' | 'other'
}

/** The first topic of another service in a text, as it is written there. Source: certificates of macOS Server. */
export function readOtherTopic(text: string): OtherTopic | undefined {
  const plain = unpacked(text)
  const [topic] = OTHER.exec(plain) ?? []
  if (topic !== undefined) return { topic, service: /\.XServer\./i.test(topic) ? 'mac-server' : 'other' }
  const named = APP.exec(plain)?.[0] ?? LISTED_UID.exec(plain)?.groups?.owner
  return named === undefined ? undefined : { topic: named, service: 'app' }
}

/** True where a topic was read from a text in which it does not stand letter for letter: it was put together again. */
export function wasMended(text: string, topic: Topic): boolean {
  const [lower, uuid] = [text.toLowerCase(), uuidOf(topic).toLowerCase()]
  return !lower.includes(topic.toLowerCase()) && !lower.includes(`apsp:${uuid}`)
}
