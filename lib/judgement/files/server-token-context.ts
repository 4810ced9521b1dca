// What a server token is compared with.
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import type { FileHints } from './file.ts'

/** An organisation as far as its server tokens go. */
export type TokenOwner = Pick<Organisation, 'servers' | 'serverToken' | 'publicKeyCertificate'>

/** What a server token is compared with. */
export interface ServerTokenContext {
  organisation: TokenOwner
  /** The other organisations on record: a token for one of their servers is called by its name. */
  others?: readonly (TokenOwner & Pick<Organisation, 'name'>)[]
  /** The renewal that is under way. */
  run?: Pick<Run, 'startedAt' | 'before' | 'tokenDownloads'>
  file?: FileHints
  /** Milliseconds since 1970, UTC. */
  now: number
}
