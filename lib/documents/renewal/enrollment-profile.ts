// Reads an enrolment profile (.mobileconfig): which push certificate do the devices listen to that have installed it?

import { type Bytes, sha256 } from '../../facts/bytes.ts'
import { lineOf } from '../../facts/plain-text.ts'
import { isTopic } from '../../facts/topic.ts'
import { isKey, kindOfDer } from '../bytes/der-kind.ts'
import { dataOf } from '../bytes/property-list.ts'
import type { OtherTopicKind } from '../kinds/token-types.ts'
import type { DocumentReading, EnrollmentProfileFacts } from '../kinds/types.ts'
import { secretAmong } from '../secrets/secrets.ts'

/** The payload that puts a device under management. Source: Apple's documentation of the MDM payload. */
const MANAGEMENT = 'com.apple.mdm'
/** The payload that brings a private key along. Source: Apple's documentation of the certificate payloads. */
const IDENTITY = 'com.apple.security.pkcs12'
/** Payloads beyond these are not looked at. */
const MOST_PAYLOADS = 256

/** What stands in templates in the place of a value. */
const PLACEHOLDER = /[$%<>{}[\]*_]|x{4}|\.{3}|…|your|topic|uuid|guid|uid|here|example|placeholder|replace|insert|todo/i
/** Before what differs from one MDM to the next. */
const PREFIX = /^com\.apple\.mgmt\.external\.?/i

/** A line of what macOS's `profiles` command prints of every profile. */
const LISTING =
  /\battribute: (?:profileIdentifier|name)\b|\bprofileIdentifier\b|\bPayloadIdentifier\b|\bcom\.apple\.mdm\b[^\n]*\n/

/** True where a property list is a configuration profile. */
export function isProfile(entries: ReadonlyMap<string, unknown>): boolean {
  if (entries.get('PayloadType') === 'Configuration' || Array.isArray(entries.get('PayloadContent'))) return true
  return entries.has('EncryptedPayloadContent') || listedProfiles(entries).length > 0
}

/** True for the first of two profiles of an enrolment over the air: it sends a device to fetch the other. Source: Apple, OTA. */
export function isOtaProfile(entries: ReadonlyMap<string, unknown>): boolean {
  return entries.get('PayloadType') === 'Profile Service'
}

/** The facts of a profile; `file` are the bytes of the whole file. Never throws. */
export async function readProfile(
  entries: ReadonlyMap<string, unknown>,
  file: Bytes,
  signature: EnrollmentProfileFacts['signature'] = 'none',
): Promise<DocumentReading> {
  const payloads = payloadsOf(entries)
  const managing = payloads.filter((payload) => payload.get('PayloadType') === MANAGEMENT)
  const holdsKey = payloads.some(bringsKey)
  if (holdsKey && managing.length === 0) return { kind: 'key-store' }
  const topics = [...new Set(managing.map((payload) => lineOf(payload.get('Topic')) ?? ''))]
  const [topic = ''] = topics
  const isOne = topics.length === 1 && isTopic(topic)
  const others = isOne ? [] : topics.filter((one) => one !== '')
  const encrypted = entries.has('EncryptedPayloadContent')
  const name = lineOf(entries.get('PayloadDisplayName'))
  const organisationName = lineOf(entries.get('PayloadOrganization'))
  return {
    kind: 'enrollment-profile',
    profile: {
      ...(isOne && { topic }),
      ...(others.length > 0 && { otherTopic: others.join(', '), otherTopicIs: kindOfTopic(others) }),
      ...(encrypted && { encrypted }),
      manages: managing.length > 0,
      ...(holdsKey && { holdsKey }),
      ...(name && { name }),
      ...(organisationName && { organisationName }),
      signature,
      sha256: await sha256(file),
    },
  }
}

/** By its type, or by what it holds. */
function bringsKey(payload: ReadonlyMap<string, unknown>): boolean {
  if (payload.get('PayloadType') === IDENTITY) return true
  const bytes = dataOf(payload.get('PayloadContent'))
  return bytes !== undefined && (isKey(kindOfDer(bytes)) || secretAmong(bytes) !== undefined)
}

/** Told from the text alone; what is not known is called so. */
function kindOfTopic(topics: readonly string[]): OtherTopicKind {
  const [topic = ''] = topics
  if (topics.length > 1) return topics.every(isTopic) ? 'several' : 'unknown'
  if (/^[A-Z0-9]{10}$/.test(topic)) return 'team'
  if (/^com\.apple\.\w+\.(?:XServer\.|\w+\.[0-9a-f]{8}-)/i.test(topic) && !PREFIX.test(topic)) return 'service'
  const own = topic.replace(PREFIX, '')
  return own === '' || PLACEHOLDER.test(own) ? 'placeholder' : 'unknown'
}

/** What `profiles show` and its like print; undefined where a text is no such list, or names no topic. */
export async function readProfileListing(text: string, file: Bytes): Promise<DocumentReading | undefined> {
  if (!LISTING.test(text) || !text.includes(MANAGEMENT)) return undefined
  const topics = [...text.matchAll(/\bTopic"?\s*[=:]\s*"?([^";,\s]{1,200})/g)].map(([, topic]) => topic)
  const payloads = [...new Set(topics)].map((topic) => ({ PayloadType: MANAGEMENT, Topic: topic }))
  return payloads.length === 0 ? undefined : readProfile(new Map([['PayloadContent', payloads]]), file)
}

function payloadsOf(entries: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown>[] {
  const content = entries.get('PayloadContent')
  if (Array.isArray(content)) return dictionariesIn(content)
  return listedProfiles(entries).flatMap(({ payloads }) =>
    payloads.map(
      (payload) => new Map([...payload, ...dictionariesIn([payload.get('PayloadContent')]).flatMap((one) => [...one])]),
    ),
  )
}

/**
 * The profiles that macOS lists: `profiles show -output stdout-xml` gives lists of profiles by user, each with `ProfileItems` in the
 * place of `PayloadContent`.
 */
function listedProfiles(entries: ReadonlyMap<string, unknown>): { payloads: ReadonlyMap<string, unknown>[] }[] {
  return [...entries.values()].slice(0, MOST_PAYLOADS).flatMap((list) =>
    Array.isArray(list)
      ? dictionariesIn(list).flatMap((profile) => {
          const items = profile.get('ProfileItems')
          return Array.isArray(items) ? [{ payloads: dictionariesIn(items) }] : []
        })
      : [],
  )
}

function dictionariesIn(list: readonly unknown[]): ReadonlyMap<string, unknown>[] {
  return list
    .slice(0, MOST_PAYLOADS)
    .flatMap((one) => (typeof one === 'object' && one !== null ? [new Map<string, unknown>(Object.entries(one))] : []))
}
