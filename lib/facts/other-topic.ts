// What a pasted text says besides the UID of an MDM push certificate: that it names another service, or that the UID was in pieces.
import { type Topic, UUID, uuidOf } from './topic.ts'

const OTHER = new RegExp(`\\bcom\\.apple\\.(?!mgmt\\.external\\.)[\\w.]{1,60}\\.${UUID}(?![\\w-])`, 'i')

/** A topic of another service of Apple's than device management; undefined where the text names none. */
export interface OtherTopic {
  topic: string
  /** `mac-server`: macOS Server's mail, calendars and the like (`com.apple.mail.XServer.<uuid>`). `other`: any other service. */
  service: 'mac-server' | 'other'
}

/** The first topic of another service in a text, as it is written there. Source: certificates of macOS Server. */
export function readOtherTopic(text: string): OtherTopic | undefined {
  const [topic] = OTHER.exec(text) ?? []
  if (topic === undefined) return undefined
  return { topic, service: /\.XServer\./i.test(topic) ? 'mac-server' : 'other' }
}

/** True where a topic was read from a text in which it does not stand letter for letter: it was put together again. */
export function wasMended(text: string, topic: Topic): boolean {
  const [lower, uuid] = [text.toLowerCase(), uuidOf(topic).toLowerCase()]
  return !lower.includes(topic.toLowerCase()) && !lower.includes(`apsp:${uuid}`)
}
