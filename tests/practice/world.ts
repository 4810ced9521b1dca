// What exists in one practice world: accounts with their certificates, sessions, the console's state, and the log of all that happened.
import type { IssuedCertificate } from './authority.ts'
import type { BusinessState } from './business-portal/seed.ts'

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
  /** Issued already, or issued the moment somebody asks for the file. */
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
  | 'console-passcode-set'
  | 'console-server-token-saved'
  | 'console-devices-refreshed'
  | 'console-content-token-registered'
  | 'console-content-token-saved'
  | 'console-assignment-run'
  | 'console-token-refused'
  | 'server-opened'
  | 'token-dialog-opened'
  | 'server-token-downloaded'
  | 'server-delete-opened'
  | 'content-token-downloaded'
  | 'business-menu-opened'
  | 'business-pressed'

export interface LogEntry {
  /** Milliseconds since 1970. */
  at: number
  what: Happening
  topic?: string
  account?: string
  /** What more there is to say, e.g. the text of a refusal. */
  detail?: string
}

/** The console's side: the certificate and the tokens it uses, and where its wizard stands. */
export interface ConsoleState {
  /** {@link NO_CERTIFICATE} before the first set-up. */
  certificate: ConsoleCertificate
  appleAccount: string
  signingRequest?: { text: string; publicKey: string; downloaded: boolean }
  /** A certificate that differs from the one in use, waiting for OK or Cancel. */
  waiting?: ConsoleCertificate
  /** What devices are asked for when they install the profile; set at the end of the first set-up. */
  passcode?: string
  serverToken?: ConsoleToken
  /** By organisation, `全社` for all of them; what was registered is in use only once it has been saved. */
  contentTokens: Map<string, ConsoleToken>
  registered: Map<string, ConsoleToken>
  /** What the console itself did, the oldest first. */
  reports: { at: number; text: string }[]
}

/** A token as the console shows it. */
export interface ConsoleToken {
  name: string
  notAfter: number
}

export interface ConsoleCertificate {
  topic: string
  subject: string
  serial: string
  notAfter: number
}

/** A console that has not been set up yet shows nothing in place of its certificate. */
export const NO_CERTIFICATE: ConsoleCertificate = { topic: '', subject: '', serial: '', notAfter: 0 }

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
  /** Apple Business and School Manager. */
  business: BusinessState
  log: LogEntry[]
  behaviour: Behaviour
}

/** Writes down that something happened, now. */
export function note(world: World, what: Happening, about: Omit<LogEntry, 'at' | 'what'> = {}): void {
  world.log.push({ at: world.now(), what, ...about })
}
