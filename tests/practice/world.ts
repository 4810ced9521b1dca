// What exists in one practice world: accounts with their certificates, sessions, the console's state, and the log of all that happened.
import type { IssuedCertificate } from './authority.ts'

/** One row of the portal's list. */
export interface PortalCertificate {
  /** Made up by the practice portal; says nothing about the certificate. */
  id: string
  kind: 'mdm' | 'server'
  /** `Mobile Device Management`, or a server's name with its service. */
  service: string
  vendor: string
  topic: string
  /** Lower-case hexadecimal, 16 digits. */
  serial: string
  subject: { uid: string; commonName: string; country: string }
  notBefore: number
  notAfter: number
  notes: string
  revoked: boolean
  /** Issued already, or issued the moment somebody needs the file (rows made by the hundred). */
  issued: () => Promise<IssuedCertificate>
}

export interface Account {
  /** The e-mail address. */
  name: string
  certificates: PortalCertificate[]
}

/** All that can happen in a practice world; a test reads here what did, or did not, reach the portal. */
export type Happening =
  | 'signed-in'
  | 'signed-out'
  | 'list-shown'
  | 'get-started-shown'
  | 'info-opened'
  | 'create-opened'
  | 'terms-accepted'
  | 'terms-declined'
  | 'renew-opened'
  | 'upload-refused'
  | 'renew'
  | 'create'
  | 'download'
  | 'revoke-opened'
  | 'revoke'
  | 'manage-opened'
  | 'cancelled'
  | 'console-signed-in'
  | 'console-wizard-started'
  | 'console-wizard-continued'
  | 'console-signing-request-made'
  | 'console-signing-request-downloaded'
  | 'console-certificate-refused'
  | 'console-certificate-differs'
  | 'console-certificate-cancelled'
  | 'console-certificate-registered'

export interface LogEntry {
  /** Milliseconds since 1970. */
  at: number
  what: Happening
  topic?: string
  account?: string
  /** What more there is to say, e.g. the text of a refusal. */
  detail?: string
}

/** The console's side: the certificate it uses, and the wizard's. */
export interface ConsoleState {
  certificate: ConsoleCertificate
  appleAccount: string
  signingRequest?: { text: string; publicKey: string; downloaded: boolean }
  /** A certificate that differs from the one in use, waiting for OK or Cancel. */
  waiting?: ConsoleCertificate
}

export interface ConsoleCertificate {
  topic: string
  subject: string
  serial: string
  notAfter: number
}

/** How the portal behaves; tests may change it while the server runs. */
export interface Behaviour {
  /** The session ends as soon as an upload is accepted. */
  signOutAfterUpload: boolean
  /** Extensions that the portal refuses though it usually takes them, e.g. `.csr`. */
  refuseExtensions: string[]
}

export interface World {
  now: () => number
  accounts: Map<string, Account>
  /** Session -> account; of the portal, and of the console. */
  sessions: Map<string, string>
  consoleSessions: Set<string>
  console: ConsoleState
  log: LogEntry[]
  behaviour: Behaviour
}

/** Writes down that something happened, now. */
export function note(world: World, what: Happening, about: Omit<LogEntry, 'at' | 'what'> = {}): void {
  world.log.push({ at: world.now(), what, ...about })
}
