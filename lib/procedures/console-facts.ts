// What a page of the console has to know of the open pass, and of its tokens, in order to guide and to hold.

import { consoleOf } from '../consoles/consoles.ts'
import type { ConsoleReading } from '../consoles/types.ts'
import type { Whose } from '../judgement/console/owner.ts'
import { checkToken } from '../judgement/console/token-check.ts'
import type { ConsoleFindings, ConsoleMemory } from '../model/console-memory.ts'
import { hasTick, type Run } from '../model/run.ts'
import { isToken } from '../model/steps.ts'
import { procedureFor } from './procedures.ts'
import { progress } from './progress.ts'
import { tokenNext } from './token-next.ts'

/** Once one of these is done, the console has taken the certificate. */
const TAKEN = ['uploadCertificate', 'wizardFinish', 'consoleExpiry'] as const
/** Once one of these is done, Apple has issued a certificate for the key that the console's wizard holds. */
const ISSUED = ['upload', 'uploadToCreate', 'downloadCertificate', 'judgeCertificate'] as const

/** True while the console's wizard holds the key of a certificate that it has not got yet. */
function awaitsUpload(run: Pick<Run, 'ticks' | 'certificate'>): boolean {
  return (run.certificate !== undefined || hasTick(run, ...ISSUED)) && !hasTick(run, ...TAKEN)
}

/** The pass that the wizard is for, as the page needs it. */
function runFacts(run: Run | undefined, consoleId: string): ConsoleMemory['run'] {
  if (!run) return undefined
  const { certificate, procedure, ticks, consoleTopic, createdTopic } = run
  if (isToken(procedure)) return undefined
  const { next } = progress(procedureFor(procedure, consoleId), run)
  return {
    procedure,
    ...(certificate && { certificate: { fileName: certificate.fileName, sha256: certificate.sha256 } }),
    awaitsUpload: awaitsUpload(run),
    done: Object.keys(ticks),
    ...(next && { next: next.id }),
    ...(consoleTopic !== undefined && { second: consoleTopic }),
    ...(createdTopic !== undefined && { created: true }),
  }
}

/**
 * Facts for a page of this console. `seen` is what the page shows, with all open passes: the new expiry of a token whose
 * renewal is open is told as the page shows it.
 */
export function consoleFacts(
  organisation: Whose,
  run: Run | undefined,
  seen?: { reading: ConsoleReading; runs: readonly Run[] },
): Pick<ConsoleMemory, 'wizard' | 'run'> &
  Pick<ConsoleFindings, 'tokenRenewed' | 'isUnsaved' | 'tokenNext' | 'tokenFile'> {
  const { consoleId } = organisation
  const { wizard } = consoleOf(consoleId)
  const facts = runFacts(run, consoleId)
  const tokens = (seen?.runs ?? [])
    .filter(({ procedure }) => isToken(procedure))
    .map((one) => ({ one, ...checkToken(seen?.reading ?? { topics: [], expiries: [] }, one, organisation) }))
  const renewed = tokens.find(({ expiry }) => expiry === 'renewed')
  const waiting = tokens.find(({ expiry }) => expiry !== 'renewed' && expiry !== 'not-found')
  const isUnsaved = renewed?.one.procedure === 'content-token' && !hasTick(renewed.one, 'saveContentToken')
  return {
    ...(wizard && { wizard }),
    ...(facts && { run: facts }),
    ...(renewed?.shown && { tokenRenewed: renewed.shown.text }),
    ...(isUnsaved && { isUnsaved }),
    ...(waiting && tokenNext(waiting.one, consoleId)),
  }
}
