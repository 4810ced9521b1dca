// What Apple asks for when a certificate is to be moved to another Apple Account, as far as it is on record.
import { commonNameOf } from '../facts/topic.ts'
import type { Organisation } from '../model/organisation.ts'

export interface TransferFacts {
  /** Absent where no UID is on record. The country that stands in the real one is not on record. */
  subject?: string
  serial?: string
  /** Milliseconds since 1970, UTC. */
  notAfter?: number
  account?: string
}

/**
 * The facts for the request. Apple writes the same uuid into UID and CN (so in every real certificate that is known), so the
 * subject can be told from the topic alone; `C` is copied from the signing request and left out.
 */
export function transferFacts(
  organisation: Pick<Organisation, 'topic' | 'serial' | 'notAfter' | 'account'>,
): TransferFacts {
  const { topic, serial, notAfter, account } = organisation
  return {
    ...(topic !== undefined && { subject: `CN=${commonNameOf(topic)}, UID=${topic}` }),
    ...(serial !== undefined && { serial }),
    ...(notAfter !== undefined && { notAfter }),
    ...(account !== undefined && { account }),
  }
}
