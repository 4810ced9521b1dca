// What the screens do with a certificate that was found: it is put on record, with the console it was read in, and its renewal begins.
import { askForOrigin } from '../../lib/exchange/console/scripts.ts'
import { TOKENS } from '../../lib/model/steps.ts'
import { setConsoleOrigin } from '../../lib/records/console-origins.ts'
import { readClock } from './clock.ts'
import { type Details, type Found, go } from './drafts.ts'
import { keepRead } from './expiry-actions.ts'
import { change, rememberOrganisation } from './records.ts'
import { beginRun } from './run-actions.ts'
import { learnFor } from './set-up-actions.ts'
import { current } from './shown.ts'

export interface Wishes {
  /** The organisation whose certificate it is, where that is on record already. */
  subjectId?: string
  /** Koshin is to be on the console's pages, too: the browser asks its user. */
  withConsole: boolean
  /** Its renewal begins at once. */
  begins: boolean
}

/**
 * Keeps what was found. Call it straight from a click: the browser's question can only be asked from there. It may close the popup;
 * what is on record by then is put in place by the background. An address that the user refuses is taken off the record again.
 */
export async function keepLearned(found: Found, details: Details, { subjectId, withConsole, begins }: Wishes) {
  const { topic, reading, origin } = found
  const wanted = withConsole ? origin : undefined
  const asked = wanted === undefined ? undefined : askForOrigin(wanted).catch(() => false)
  if (!(await (subjectId ? learnFor(subjectId, found, details) : rememberOrganisation(found, details)))) return
  const organisation = current.value
  if (!organisation) return
  const { id } = organisation
  go('work', reading && { learned: { topic, reading } })
  if (wanted !== undefined) await change(() => setConsoleOrigin(id, wanted, true, readClock()))
  if (begins) await beginRun(organisation, 'push-certificate')
  for (const token of TOKENS) {
    const notAfter = found.tokens?.[token]
    if (notAfter !== undefined) await keepRead(id, token, { notAfter, from: 'console' })
  }
  if (wanted !== undefined && !(await asked)) await change(() => setConsoleOrigin(id, wanted, false, readClock()))
}
