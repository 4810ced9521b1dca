// Loads what the screens show, again whenever a record changes; whatever they change is changed through here.
import { i18n } from '#i18n'
import type { Run } from '../../lib/model/run.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { reading } from '../../lib/records/database.ts'
import {
  addOrganisation,
  currentOrganisation,
  listOrganisations,
  removeOrganisation,
  setCurrentOrganisation,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { announce } from './announce.ts'
import { readClock } from './clock.ts'
import type { Details, Found, TokenDetails } from './drafts.ts'
import { current, finishedRuns, openRuns, organisations, phase } from './shown.ts'
import { troubleOf } from './trouble-kinds.ts'

/** Read here, not through `lib/records/runs`, which brings all rules of a renewal with it: the first screen stays light. */
async function runsOf(organisationId: string): Promise<Run[]> {
  const runs = await reading((transaction) =>
    transaction.objectStore('runs').index('byOrganisation').getAll(organisationId),
  )
  return runs.sort((one, other) => other.startedAt - one.startedAt)
}

let asked = 0

/** Reads everything shown from the records. Of two overlapping readings the later one counts. */
export async function load(): Promise<void> {
  asked += 1
  const mine = asked
  try {
    const [all, chosen] = await Promise.all([listOrganisations(), currentOrganisation()])
    const runs = chosen ? await runsOf(chosen.id) : []
    if (mine !== asked) return
    organisations.value = all
    current.value = chosen
    openRuns.value = runs.filter((one) => one.finishedAt === undefined)
    finishedRuns.value = runs
      .filter((one) => one.finishedAt !== undefined)
      .toSorted((one, other) => (other.finishedAt ?? 0) - (one.finishedAt ?? 0))
    phase.value = { kind: 'ready' }
  } catch (error) {
    if (mine === asked) phase.value = { kind: 'trouble', trouble: troubleOf(error) }
  }
}

/** Loads for the first time and keeps up with every change from then on. */
export function startState(): Promise<void> {
  onRecordsChanged(() => void load())
  return load()
}

/** Does something to the records, then shows the result. False where it could not be written; the screen says so. */
export async function change(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    await load()
    return true
  } catch (error) {
    console.error(error)
    announce(i18n.t('trouble.notWritten'))
    phase.value = { kind: 'trouble', trouble: troubleOf(error) }
    return false
  }
}

export function rememberOrganisation(found: Found, details: Details): Promise<boolean> {
  const account = details.account.trim()
  const consoleName = consoleNameIn(details)
  return change(async () => {
    const answer = await addOrganisation(
      {
        name: details.name.trim(),
        consoleId: details.consoleId,
        ...(consoleName && { consoleName }),
        topic: found.topic,
        ...(account && { account }),
        ...(found.serial && { serial: found.serial }),
        ...(found.notAfter !== undefined && { notAfter: found.notAfter }),
      },
      readClock(),
    )
    const { id: organisationId } = answer.organisation
    await setCurrentOrganisation(organisationId)
    if (found.file) await keepLearned(organisationId, found.file)
  })
}

/** Last year's certificate, from which an organisation was learned, is what this year's will be put beside. */
async function keepLearned(organisationId: string, { name: fileName, der }: NonNullable<Found['file']>): Promise<void> {
  const [{ keepFile }, { fromBase64 }] = await Promise.all([
    import('../../lib/records/files.ts'),
    import('../../lib/facts/bytes.ts'),
  ])
  const bytes = fromBase64(der) ?? new Uint8Array()
  await keepFile({ organisationId, kind: 'push-certificate', fileName, bytes }, readClock())
}

export function chooseOrganisation(id: string): Promise<boolean> {
  return change(() => setCurrentOrganisation(id))
}

export function correctOrganisation(id: string, details: Details): Promise<boolean> {
  const { name, consoleId, account } = details
  const consoleName = consoleNameIn(details)
  return change(() =>
    updateOrganisation(
      id,
      { name: name.trim(), consoleId, consoleName, account: account.trim() || undefined },
      readClock(),
    ),
  )
}

/** Puts the servers, locations and the account for the tokens on record, as they were typed. */
export function correctTokens(
  id: string,
  { portal, tokenAccount, servers, locations }: TokenDetails,
): Promise<boolean> {
  return change(async () => {
    const { setTargets } = await import('../../lib/records/targets.ts')
    const at = readClock()
    await updateOrganisation(id, { portal, tokenAccount: tokenAccount.trim() || undefined }, at)
    await setTargets(id, 'servers', servers.split('\n'), at)
    await setTargets(id, 'locations', locations.split('\n'), at)
  })
}

/** The name that the user gave to a console which Koshin does not know; a known one has its own. */
export function consoleNameIn({ consoleId, consoleName }: Details): string | undefined {
  return consoleId === 'other' ? consoleName.trim() || undefined : undefined
}

/** Puts the Apple Account of an organisation on record. */
export function correctAccount(id: string, account: string): Promise<boolean> {
  return change(() => updateOrganisation(id, { account }, readClock()))
}

export function forgetOrganisation(id: string): Promise<boolean> {
  return change(() => removeOrganisation(id))
}
