// Which steps of a token's renewal a page of Apple Business or School Manager, a press there or a judged file proves.
import { isAmongNames } from '../facts/names.ts'
import type { Organisation } from '../model/organisation.ts'
import type { StepId, TokenProcedure } from '../model/steps.ts'

export type TokenEvidence =
  /**
   * A page of Apple Business or School Manager was read. `server` is the server whose pane is in front, `locations` the names of
   * the rows of content tokens, as the page writes them.
   */
  | { kind: 'business-seen'; signedIn: boolean; server?: string | undefined; locations?: readonly string[] | undefined }
  /** The download of a token went through; `name` is the server or location it belongs to, where it was read. */
  | { kind: 'token-download'; token: TokenProcedure; name?: string | undefined }
  /** The user said on the portal's page that the console is open and ready to take the file. */
  | { kind: 'console-ready' }
  /** A token was judged to be right, or `byHand` taken in spite of warnings; it is the run's. */
  | { kind: 'token-file'; token: TokenProcedure; byHand?: boolean }

type Recorded = Pick<Organisation, 'servers' | 'locations'>

/** The steps of the server token's renewal that this proves. */
export function byServerTokenEvidence(evidence: TokenEvidence, { servers }: Recorded): StepId[] {
  switch (evidence.kind) {
    case 'business-seen': {
      if (!evidence.signedIn) return []
      return ['signInForServerToken', ...(isAmongNames(evidence.server, servers) ? (['portalServer'] as const) : [])]
    }
    case 'token-download': {
      const isOurs = evidence.token === 'server-token' && isAmongNames(evidence.name, servers)
      return isOurs ? ['signInForServerToken', 'portalServer', 'downloadServerToken'] : []
    }
    case 'console-ready':
      return ['consoleReady']
    case 'token-file':
      // Its name carries the server: the download was from the right pane.
      return evidence.token === 'server-token'
        ? ['signInForServerToken', 'portalServer', 'downloadServerToken', 'judgeServerToken']
        : []
  }
}

/** The steps of the content token's renewal that this proves. */
export function byContentTokenEvidence(evidence: TokenEvidence, { locations }: Recorded): StepId[] {
  switch (evidence.kind) {
    case 'business-seen': {
      if (!evidence.signedIn) return []
      const ours = evidence.locations?.filter((name) => isAmongNames(name, locations)) ?? []
      // Of two rows of the same name, nothing says which is meant.
      return ['signInForContentToken', ...(ours.length === 1 ? (['portalLocation'] as const) : [])]
    }
    case 'token-download': {
      const isOurs = evidence.token === 'content-token' && isAmongNames(evidence.name, locations)
      return isOurs ? ['signInForContentToken', 'portalLocation', 'downloadContentToken'] : []
    }
    case 'console-ready':
      return []
    case 'token-file':
      // The file does not say from which location's row it came.
      return evidence.token === 'content-token'
        ? ['signInForContentToken', 'downloadContentToken', 'judgeContentToken']
        : []
  }
}
