// Judges a downloaded file: is it the server token that this renewal was to bring? Without the MDM's key little can be read of it.

import type { DocumentReading, ServerTokenFacts } from '../../documents/kinds/types.ts'
import { readServerTokenName } from '../../documents/renewal/token-file-name.ts'
import { SHORTEST_KEY } from '../../facts/limits.ts'
import { distinctNames, isAmongNames, nameKey } from '../../facts/names.ts'
import { CLOCK_TOLERANCE, isSince, MINUTE } from '../../facts/time.ts'
import { lastDownload } from '../../model/run.ts'
import { type Finding, finding, type Judgement, judge, notThe } from './finding.ts'
import { judgeRecipient } from './recipient.ts'
import type { ServerTokenContext, TokenOwner } from './server-token-context.ts'

/** Judges what a file was read as. Pure: the same answer for the same input. */
export function judgeServerToken(reading: DocumentReading, against: ServerTokenContext): Judgement {
  if (reading.kind !== 'server-token') return judge([notThe('notServerToken', reading.kind)])
  const { serverToken } = reading
  const server = judgeServer(against)
  return judge([
    judgeNewness(serverToken, against),
    judgeRecipient(serverToken, against, server.id === 'serverSame' && !isShared(against)),
    server,
    ...judgeTime(against),
    ...judgeForm(serverToken),
    finding('serverToken', { text: serverToken.cipher }),
  ])
}

/** An estimate: the one example known ends a year after the time in its name. Milliseconds since 1970, UTC. */
export function estimateExpiry(downloadedAt: number): number {
  const date = new Date(downloadedAt)
  return date.setUTCFullYear(date.getUTCFullYear() + 1)
}

function judgeNewness({ sha256 }: ServerTokenFacts, { organisation, run }: ServerTokenContext): Finding {
  const known = run ? run.before.sha256 : organisation.serverToken?.sha256
  return finding(sha256 === known ? 'sameServerToken' : 'serverTokenNew')
}

/** The portal's page and the file's name may both say for which server it is; one that contradicts is enough to stop. */
function judgeServer({ organisation, others = [], run, file }: ServerTokenContext): Finding {
  const downloadedFor = lastDownload(run)?.name
  const named = file && readServerTokenName(file.name)?.server
  const said = [downloadedFor, named].filter((name) => name !== undefined)
  const own = serversOf(organisation)
  const strange = said.filter((name) => !isAmongNames(name, own))
  const onRecord = own.join(', ')
  if (said.length === 0 || own.length === 0) {
    return finding('serverUnknown', { text: onRecord }, { text: said[0] ?? '' })
  }
  for (const name of strange) {
    const owner = others.find((other) => isAmongNames(name, serversOf(other)))
    if (owner) return finding('serverOfAnother', { text: name }, { text: owner.name })
  }
  const wrong = strange.find((name) => name === downloadedFor || canCompare(name, own))
  if (wrong !== undefined) return finding('serverDiffers', { text: onRecord }, { text: wrong })
  const [doubtful] = strange
  if (doubtful !== undefined) return finding('serverUnknown', { text: onRecord }, { text: doubtful })
  return finding('serverSame', { text: said[0] ?? '' })
}

/** Whether another organisation has a server of the same name: then the name alone proves nothing. */
function isShared({ organisation, others = [] }: ServerTokenContext): boolean {
  return others.some((other) => serversOf(other).some((name) => isAmongNames(name, serversOf(organisation))))
}

function serversOf({ servers = [], serverToken }: TokenOwner): string[] {
  return distinctNames([...servers, serverToken?.name ?? ''])
}

/** How Apple writes a Japanese name into a file's name is not known: what is not ASCII on record may look like anything there. */
function canCompare(inFileName: string, onRecord: readonly string[]): boolean {
  return !isPlain(inFileName) || onRecord.every(isPlain)
}

function isPlain(name: string): boolean {
  return /^[\x20-\x7e]*$/.test(nameKey(name))
}

/** When it was downloaded: by the time in its name, else by the file's own. Its expiry follows as an estimate. */
function judgeTime({ organisation, run, file, now }: ServerTokenContext): Finding[] {
  const named = file && readServerTokenName(file.name)?.at
  const at = named ?? file?.modifiedAt
  if (at === undefined) return [finding('tokenTimeUnknown')]
  if (at > now + CLOCK_TOLERANCE) return [finding('tokenInFuture', { moment: at }, { moment: now })]
  const end = estimateExpiry(at)
  const expiry = finding(end <= now ? 'tokenProbablyExpired' : 'tokenExpiryEstimated', { date: end })
  const last = readServerTokenName(organisation.serverToken?.fileName ?? '')?.at
  if (named !== undefined && last !== undefined && named <= last) {
    return [finding('tokenNotNewer', { moment: named }, { moment: last }), expiry]
  }
  if (!run) return [expiry]
  const since = lastDownload(run)?.at
  if (since !== undefined && isBefore(since, named, file?.modifiedAt)) {
    return [finding('tokenSuperseded', { moment: at }, { moment: since }), expiry]
  }
  const isNew = isSince(at, run.startedAt)
  return [finding(isNew ? 'tokenFromRun' : 'tokenBeforeRun', { moment: at }, { moment: run.startedAt }), expiry]
}

/** No file is older than the press that downloaded it; Apple's clock, in the name, may differ from this machine's. */
function isBefore(pressedAt: number, named: number | undefined, modifiedAt: number | undefined): boolean {
  if (modifiedAt !== undefined && modifiedAt < pressedAt - MINUTE) return true
  return named !== undefined && !isSince(named, pressedAt)
}

/** Ciphers that occur in real tokens. */
const USUAL_CIPHERS = new Set(['AES-128-CBC', 'AES-192-CBC', 'AES-256-CBC', '3DES-CBC'])

function judgeForm({ framed, recipients, cipher }: ServerTokenFacts): Finding[] {
  const [recipient] = recipients
  const bits = recipient?.keyBits ?? 0
  const key = finding(bits >= SHORTEST_KEY ? 'tokenKey' : 'tokenKeyWeak', { text: String(bits) })
  const isUsual = framed && recipients.length === 1 && USUAL_CIPHERS.has(cipher)
  return isUsual ? [key] : [key, finding('serverTokenUnusual')]
}
