// To which organisation a file belongs, when many are chosen at once: by what it says itself, compared with what is on record.
import type {
  DocumentReading,
  ServerTokenFacts,
  SigningRequestFacts,
  TokenRecipient,
} from '../../documents/kinds/types.ts'
import { nameKey } from '../../facts/names.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'

/**
 * What has told it. `file`: the very file is on record. `uid`. `key`: its key is that of a signing request of this organisation.
 * `server`, `organisation`: a name. `recipient`: it is encrypted for, or is, the key that this organisation's tokens are for.
 */
export type BelongsBy = 'file' | 'uid' | 'key' | 'server' | 'organisation' | 'recipient'

/** `several`: what it says fits more than one, so that nobody but the user can tell. */
export type Belonging =
  | { kind: 'one'; organisationId: string; by: BelongsBy }
  | { kind: 'several'; organisationIds: string[]; by: BelongsBy }
  | { kind: 'none' }

/** A file as far as it can be sorted. */
export interface Sortable {
  reading: DocumentReading
  /** The server that its name gives, of a server token. */
  serverName?: string | undefined
}

/** What files are sorted by: look-ups that are built once for all of them. */
export interface Sorter {
  files: Lookup
  topics: Lookup
  keys: Lookup
  servers: Lookup
  organisations: Lookup
  recipients: Lookup
}

type Lookup = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Builds the look-ups from all organisations and runs. `others` are the files to be sorted themselves: a signing request has no
 * UID, but a certificate beside it that carries its key has one.
 */
export function makeSorter(
  organisations: readonly Organisation[],
  runs: readonly Run[],
  others: readonly DocumentReading[] = [],
): Sorter {
  const [files, topics, keys] = [new Book(), new Book(), new Book()]
  const [servers, names, recipients] = [new Book(), new Book(), new Book()]
  for (const { id, name, topic, serverToken, contentToken, publicKeyCertificate, ...organisation } of organisations) {
    topics.add(topicKey(topic), id)
    names.add(nameKey(contentToken?.name ?? name), id)
    for (const server of [...(organisation.servers ?? []), serverToken?.name ?? '']) servers.add(nameKey(server), id)
    for (const known of [serverToken, contentToken, publicKeyCertificate]) files.add(known?.sha256, id)
    recipients.add(recipientKey(publicKeyCertificate ?? serverToken?.recipient), id)
  }
  for (const { organisationId: id, signingRequest, certificate, serverToken, contentToken } of runs) {
    keys.add(signingRequest?.publicKey, id)
    for (const known of [signingRequest, certificate, serverToken, contentToken]) files.add(known?.sha256, id)
  }
  for (const reading of others) {
    const certificate = 'certificate' in reading ? reading.certificate : undefined
    for (const id of topics.get(topicKey(certificate?.topic)) ?? []) keys.add(certificate?.publicKey, id)
  }
  return { files, topics, keys, servers, organisations: names, recipients }
}

/** Sorts one file. What proves more is asked first: a UID counts for more than a key, a key for more than a name. */
export function belongsTo({ reading, serverName }: Sortable, sorter: Sorter): Belonging {
  if (reading.kind === 'server-token') return byServer(reading.serverToken, serverName, sorter)
  if (reading.kind === 'content-token') {
    const { sha256, organisationName = '' } = reading.contentToken
    return first(['file', sorter.files, sha256], ['organisation', sorter.organisations, nameKey(organisationName)])
  }
  if (reading.kind === 'enrollment-profile') return first(['uid', sorter.topics, topicKey(reading.profile.topic)])
  if ('signingRequest' in reading && reading.signingRequest) return byRequest(reading.signingRequest, sorter)
  if (!('certificate' in reading) || !reading.certificate) return { kind: 'none' }
  const { certificate } = reading
  return first(
    ['uid', sorter.topics, topicKey(certificate.topic)],
    ['file', sorter.files, certificate.sha256],
    // Another UID with the key of an organisation's own request: the wrong row was renewed, and that organisation must hear it.
    ['key', sorter.keys, certificate.publicKey],
    ['recipient', sorter.recipients, recipientKey(certificate)],
  )
}

function byRequest({ sha256, publicKey }: SigningRequestFacts, { files, keys }: Sorter): Belonging {
  return first(['file', files, sha256], ['key', keys, publicKey])
}

/** Servers of several organisations often have the same name; then the key it is encrypted for may tell them apart. */
function byServer({ sha256, recipients }: ServerTokenFacts, name: string | undefined, sorter: Sorter): Belonging {
  const named = first(['file', sorter.files, sha256], ['server', sorter.servers, nameKey(name ?? '')])
  if (named.kind === 'one') return named
  const fitting = recipients.flatMap((one) => [...(sorter.recipients.get(recipientKey(one)) ?? [])])
  const ids = new Set(named.kind === 'several' ? fitting.filter((id) => named.organisationIds.includes(id)) : fitting)
  const [id] = ids
  if (id !== undefined && ids.size === 1) return { kind: 'one', organisationId: id, by: 'recipient' }
  return named
}

/** The first look-up that knows the key decides. */
function first(...ways: [BelongsBy, Lookup, string][]): Belonging {
  for (const [by, lookup, key] of ways) {
    const ids = [...(key === '' ? [] : (lookup.get(key) ?? []))]
    const [id] = ids
    if (id !== undefined)
      return ids.length === 1 ? { kind: 'one', organisationId: id, by } : { kind: 'several', organisationIds: ids, by }
  }
  return { kind: 'none' }
}

/** Equal for the same UID in upper and lower case. */
function topicKey(topic: string | undefined): string {
  return topic?.toLowerCase() ?? ''
}

/** Empty where it does not say whom it is for by issuer and serial. */
function recipientKey(named: Partial<Pick<TokenRecipient, 'issuer' | 'serial'>> | undefined): string {
  return named?.issuer === undefined || named.serial === undefined ? '' : `${named.serial} ${named.issuer}`
}

/** Which organisations go by a key. */
class Book extends Map<string, Set<string>> {
  add(key: string | undefined, id: string): void {
    if (key === undefined || key === '') return
    const ids = this.get(key)
    if (ids) ids.add(id)
    else this.set(key, new Set([id]))
  }
}
