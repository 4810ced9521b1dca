// What pages, presses and files show of a renewal, before it is asked which steps it proves.
import type { ConsoleReading } from '../consoles/types.ts'
import type { RenewIntent } from '../model/push-memory.ts'
import type { TokenEvidence } from './token-evidence.ts'
import type { WizardEvidence } from './wizard-evidence.ts'

/** What pages, presses and files of the push certificate's renewal show. */
export type PushEvidence =
  /** The portal shows this screen; `thisOne` is the row whose UID was read, `intent` what Renew was pressed for in this tab. */
  | {
      kind: 'portal-seen'
      screen: string
      account?: string | undefined
      thisOne?: { topic: string; notAfter?: number | undefined } | undefined
      intent?: RenewIntent | undefined
    }
  /** Renew went through on a row; `proven` where the row's UID had been read. */
  | { kind: 'renew-pressed'; topic?: string | undefined; proven: boolean }
  /** Download was pressed: on the proven row of the list, `thisOne`, or on the confirmation of what Renew was pressed for. */
  | {
      kind: 'download-pressed'
      thisOne?: { topic: string; notAfter?: number | undefined } | undefined
      intent?: RenewIntent | undefined
    }
  /** A vendor-signed signing request was chosen for upload; it is the run's. */
  | { kind: 'signing-request'; byHand?: boolean }
  /** A certificate was judged to be right, or `byHand` taken in spite of warnings; it is the run's. */
  | { kind: 'certificate'; byHand?: boolean }

/** What counts in every procedure. */
export type CommonEvidence =
  /** A page of the console was read. */
  { kind: 'console'; reading: ConsoleReading }

export type Evidence = PushEvidence | TokenEvidence | WizardEvidence | CommonEvidence
