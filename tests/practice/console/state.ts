// The console's side of a practice world: which certificate and tokens it uses, and where its wizard stands.

import { DAY } from '../../../lib/facts/time.ts'
import {
  type Account,
  type ConsoleCertificate,
  type ConsoleState,
  NO_CERTIFICATE,
  type PortalCertificate,
} from '../world.ts'

/** Of the pull-down in which a content token's organisation is chosen; the first stands for all of them. */
export const ORGANISATIONS = ['全社', '本社', '大阪支店'] as const

/**
 * The console at the beginning: it uses the account's i3Systems certificate that ends first, or another vendor's where there
 * is none of theirs, and a token of each kind. A new one has nothing yet. `now` is in milliseconds.
 */
export function consoleStart(
  accounts: Map<string, Account>,
  appleAccount: string,
  now: number,
  isNew = false,
): ConsoleState {
  const empty = { contentTokens: new Map(), registered: new Map(), reports: [] }
  if (isNew) return { ...empty, certificate: NO_CERTIFICATE, appleAccount: '' }
  const all = accounts.get(appleAccount)?.certificates.filter((one) => one.kind === 'mdm') ?? []
  const own = all.filter((one) => one.vendor === 'i3Systems,Inc.')
  const candidates = own.length > 0 ? own : all
  const [certificate] = candidates.toSorted((one, other) => one.notAfter - other.notAfter)
  if (!certificate) throw new Error(`${appleAccount} has no MDM certificate for the console to use`)
  return {
    ...empty,
    certificate: consoleCertificate(certificate),
    appleAccount,
    passcode: 'practice',
    serverToken: { name: 'CLOMO MDM', notAfter: now + 17 * DAY },
    contentTokens: new Map([[ORGANISATIONS[0], { name: '株式会社サンプル', notAfter: now + 25 * DAY }]]),
  }
}

function consoleCertificate(certificate: PortalCertificate): ConsoleCertificate {
  const { uid, commonName, country } = certificate.subject
  return {
    topic: certificate.topic,
    subject: subjectLine(uid, commonName, country),
    serial: certificate.serial,
    notAfter: certificate.notAfter,
  }
}

/** A subject as this console writes it: `/UID=…/CN=…/C=…`. */
export function subjectLine(uid: string, commonName: string, country: string): string {
  return `/UID=${uid}/CN=${commonName}/C=${country}`
}
