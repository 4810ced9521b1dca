// Whether a file is on record already: the very one that is in use, was used earlier, or was judged in a renewal under way.
import type { DocumentReading, IssuerProof } from '../../documents/kinds/types.ts'
import type { Organisation } from '../../model/organisation.ts'
import { isOpen, type Run } from '../../model/run.ts'
import { isToken } from '../../model/steps.ts'

/** `this-run`: of a renewal that is not finished. `in-use`: what the last finished one left. `earlier`: of one before. */
export type KnownAs = 'this-run' | 'in-use' | 'earlier'

/** A run as far as files are compared with it; of the organisation that the file is judged for. */
export type RunOfFile = Pick<Run, 'procedure' | 'startedAt' | 'before'> & Partial<Run>

/** True where this run is the kind of work that a file is for; never for files that no renewal brings. */
export function isForRun(reading: DocumentReading, { procedure }: Pick<Run, 'procedure'>): boolean {
  switch (reading.kind) {
    case 'push-certificate':
    case 'signing-request':
      return !isToken(procedure)
    case 'server-token':
    case 'content-token':
      return procedure === reading.kind
    default:
      return false
  }
}

/** The runs that a file is for and that are finished, the latest first. */
export function finishedFor<One extends RunOfFile>(reading: DocumentReading, runs: readonly One[]): One[] {
  return runs
    .filter((run) => !isOpen(run) && isForRun(reading, run))
    .toSorted((one, other) => (other.finishedAt ?? 0) - (one.finishedAt ?? 0))
}

/**
 * Compares the file with the organisation and its runs. A certificate that Apple has issued is also known by its UID and serial:
 * no authority gives the same serial twice.
 */
export function knownAs(
  reading: DocumentReading,
  organisation: Partial<Organisation>,
  runs: readonly RunOfFile[],
  authentic?: IssuerProof,
): KnownAs | undefined {
  const sha256 = sha256Of(reading)
  if (sha256 === undefined) return undefined
  if (runs.some((run) => isOpen(run) && isForRun(reading, run) && holds(run, sha256))) return 'this-run'
  const at = finishedFor(reading, runs).findIndex((run) => holds(run, sha256))
  if (at > 0) return 'earlier'
  const { serverToken, contentToken, publicKeyCertificate, serial } = organisation
  const onRecord = [serverToken, contentToken, publicKeyCertificate].some((known) => known?.sha256 === sha256)
  const isSerial =
    reading.kind === 'push-certificate' && authentic?.kind === 'apple' && reading.certificate.serial === serial
  return at === 0 || onRecord || isSerial ? 'in-use' : undefined
}

function sha256Of(reading: DocumentReading): string | undefined {
  switch (reading.kind) {
    case 'push-certificate':
    case 'public-key-certificate':
      return reading.certificate.sha256
    case 'signing-request':
      return reading.signingRequest.sha256
    case 'server-token':
      return reading.serverToken.sha256
    case 'content-token':
      return reading.contentToken.sha256
    default:
      return undefined
  }
}

function holds({ signingRequest, certificate, serverToken, contentToken }: RunOfFile, sha256: string): boolean {
  return [signingRequest, certificate, serverToken, contentToken].some((known) => known?.sha256 === sha256)
}
