// Reads an enrolment profile (.mobileconfig): which push certificate do the devices listen to that have installed it?

import { type Bytes, sha256 } from '../facts/bytes.ts'
import { isTopic } from '../facts/topic.ts'
import { looksLikePropertyList, readPropertyList } from './property-list.ts'
import { contentIsSigned, type SignedMessage } from './signed-message.ts'
import { decodeText } from './text.ts'
import type { DocumentReading, EnrollmentProfileFacts } from './types.ts'

/** The payload that puts a device under management. Source: Apple's documentation of the MDM payload. */
const MANAGEMENT = 'com.apple.mdm'
/** A longer text is cut. */
const LONGEST_TEXT = 200
/** Payloads beyond these are not looked at. */
const MOST_PAYLOADS = 256

/** True where a property list is a configuration profile. */
export function isProfile(entries: ReadonlyMap<string, unknown>): boolean {
  return entries.get('PayloadType') === 'Configuration' || Array.isArray(entries.get('PayloadContent'))
}

/** The facts of a profile; `file` are the bytes of the whole file. Never throws. */
export async function readProfile(
  entries: ReadonlyMap<string, unknown>,
  file: Bytes,
  signature: EnrollmentProfileFacts['signature'] = 'none',
): Promise<DocumentReading> {
  const managing = payloadsOf(entries).filter((payload) => payload.get('PayloadType') === MANAGEMENT)
  const topics = [...new Set(managing.map((payload) => textOf(payload.get('Topic')) ?? ''))]
  const [topic = ''] = topics
  const isOne = topics.length === 1 && isTopic(topic)
  const otherTopic = isOne ? '' : topics.filter((one) => one !== '').join(', ')
  const name = textOf(entries.get('PayloadDisplayName'))
  const organisationName = textOf(entries.get('PayloadOrganization'))
  return {
    kind: 'enrollment-profile',
    profile: {
      ...(isOne && { topic }),
      ...(otherTopic !== '' && { otherTopic }),
      manages: managing.length > 0,
      ...(name && { name }),
      ...(organisationName && { organisationName }),
      signature,
      sha256: await sha256(file),
    },
  }
}

/** A profile wrapped in a signature, in which it stands in clear; undefined where the content is no profile. */
export async function readSignedProfile(message: SignedMessage, file: Bytes): Promise<DocumentReading | undefined> {
  const decoded = message.content && decodeText(message.content)
  if (!decoded || !looksLikePropertyList(decoded.text)) return undefined
  const list = readPropertyList(decoded.text)
  if (list.kind !== 'dictionary' || !isProfile(list.entries)) return undefined
  return readProfile(list.entries, file, (await contentIsSigned(message)) ? 'holds' : 'broken')
}

function payloadsOf(entries: ReadonlyMap<string, unknown>): Map<string, unknown>[] {
  const content = entries.get('PayloadContent')
  if (!Array.isArray(content)) return []
  return content
    .slice(0, MOST_PAYLOADS)
    .flatMap((one: unknown) => (typeof one === 'object' && one !== null ? [new Map(Object.entries(one))] : []))
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return value
    .slice(0, LONGEST_TEXT)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
}
