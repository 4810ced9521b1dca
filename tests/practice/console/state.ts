// The console's side of a practice world: which certificate it uses, and where its wizard stands.
import type { Account, ConsoleCertificate, ConsoleState, PortalCertificate } from '../world.ts'

/** The console at the beginning: it uses the account's i3Systems certificate that ends first, or another vendor's where there is none of theirs. */
export function consoleStart(accounts: Map<string, Account>, appleAccount: string): ConsoleState {
  const all = accounts.get(appleAccount)?.certificates.filter((one) => one.kind === 'mdm') ?? []
  const own = all.filter((one) => one.vendor === 'i3Systems,Inc.')
  const candidates = own.length > 0 ? own : all
  const [certificate] = candidates.toSorted((one, other) => one.notAfter - other.notAfter)
  if (!certificate) throw new Error(`${appleAccount} has no MDM certificate for the console to use`)
  return { certificate: consoleCertificate(certificate), appleAccount }
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
