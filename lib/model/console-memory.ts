// What a page of the user's console has to know in order to decide at once, and what its reading comes to.
import type { WizardWords } from '../consoles/types.ts'
import type { Withheld } from './policy.ts'
import type { CertificateProcedure, StepId } from './steps.ts'

/** All that a page of the console needs in order to decide at once. */
export interface ConsoleMemory {
  /** The user has taken back the permission for this address: nothing is said or held any more. */
  withdrawn: boolean
  /** Absent where no organisation, or more than one, uses this address and none of them is being worked on. */
  organisation?: { name: string; topic?: string }
  /** Absent where the console's words are not known. */
  wizard?: WizardWords
  /** The open pass that the wizard is for. */
  run?: {
    procedure: CertificateProcedure
    /** The certificate of this run, judged to be right. */
    certificate?: { fileName: string; sha256: string }
    /** Apple has issued a certificate for the key that the wizard holds, and the console has not taken it yet. */
    awaitsUpload: boolean
    /** The Apple Account on record: only while the certificate waits, for the wizard asks for it beside the file. */
    account?: string
    /** Ids of the steps that are done. */
    done: string[]
    /** The step that the checklist shows; absent where all are done. */
    next?: StepId
    /** First set-up: a UID that the console shows already. Then it is no first one. */
    second?: string
    /** First set-up: the certificate on record was created in it; its wizard may be begun anew. */
    created?: boolean
  }
  /** A renewal of a token is open. */
  renewsToken: boolean
  /** The files of tokens that were checked and are to be uploaded now. */
  tokenFiles?: { name: string; sha256: string }[]
  /** A company has closed the way on past a held press; absent where it is open. */
  withheld?: Withheld
}

/** What a page's reading comes to. */
export interface ConsoleFindings {
  uid: 'same' | 'different' | 'several' | 'not-found'
  /** The UID that the page names, where it is another one. */
  shown?: string
  /** The organisation on record that this other UID belongs to. */
  otherName?: string
  expiry: 'renewed' | 'not-yet' | 'not-found'
  /** As the page shows it. */
  expiryShown?: string
  /** The new expiry of a token whose renewal is open, as the page shows it. */
  tokenRenewed?: string
  /** It is a content token's, which the console shows before it is saved. */
  isUnsaved?: true
  /**
   * The page shows when a token ends whose renewal is open, and this is next for it: the page is kept `ready` for the new one, its
   * file is to be checked first (`judge`), or is to be uploaded and saved.
   */
  tokenNext?: 'ready' | 'judge' | 'upload'
  /** The token's file that was checked. */
  tokenFile?: { name: string; sha256: string }
}
