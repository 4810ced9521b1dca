// Loads what the screens show, again whenever a record changes; whatever they change is changed through here.
import { i18n } from '#i18n'
import { other } from '../../lib/consoles/other.ts'
import { oneAfterAnother } from '../../lib/facts/in-turn.ts'
import type { ExpiryNote } from '../../lib/model/expiry.ts'
import { isOpen } from '../../lib/model/run.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { onInterference } from '../../lib/records/database.ts'
import {
  addOrganisation,
  currentOrganisation,
  listOrganisations,
  type OrganisationPatch,
  removeOrganisation,
  setCurrentOrganisation,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { keptPolicy } from '../../lib/records/policy.ts'
import { listRuns } from '../../lib/records/runs-of.ts'
import { announce } from './announce.ts'
import { readClock } from './clock.ts'
import { type Details, draft, type Found, showFirst, takeBeginning } from './drafts.ts'
import { company, current, finishedRuns, openRuns, organisations, phase, run } from './shown.ts'
import { troubleOf } from './trouble-kinds.ts'

/** The reading that was begun last. */
let latest: Promise<void> | undefined

/**
 * Reads everything shown from the records. Of two overlapping readings the later one counts; both resolve once it is shown, so that
 * whoever has written sees what was written.
 */
export function load(): Promise<void> {
  const mine: Promise<void> = show(() => latest === mine).then(() => (latest === mine ? undefined : latest))
  latest = mine
  return mine
}

async function show(isLatest: () => boolean): Promise<void> {
  try {
    const [all, chosen, set] = await Promise.all([listOrganisations(), currentOrganisation(), keptPolicy()])
    const runs = chosen ? await listRuns(chosen.id) : []
    if (!isLatest()) return
    organisations.value = all
    company.value = set
    current.value = chosen
    openRuns.value = runs.filter(isOpen)
    finishedRuns.value = runs
      .filter((one) => !isOpen(one))
      .toSorted((one, other) => (other.finishedAt ?? 0) - (one.finishedAt ?? 0))
    if (takeBeginning() && all.length > 1 && draft.value.view === 'work' && !run.value) showFirst('due')
    phase.value = { kind: 'ready' }
  } catch (error) {
    if (isLatest()) phase.value = { kind: 'trouble', trouble: troubleOf(error) }
  }
}

/** Loads for the first time and keeps up with every change from then on. */
export function startState(): Promise<void> {
  onRecordsChanged(() => void load())
  onInterference((what) => {
    // What is asked for meanwhile waits, and is answered once the other window is closed.
    if (what === 'blocked') phase.value = { kind: 'trouble', trouble: 'blocked' }
    else void load()
  })
  const loaded = load()
  void loaded
    .then(() => import('../../lib/reminders/at-opening.ts'))
    .then(({ lookAtOpening }) => lookAtOpening(readClock()))
    .catch((cause: unknown) => console.warn('Koshin could not look what is due.', cause))
  return loaded
}

const inTurn = oneAfterAnother()

/**
 * Does something to the records, behind all that was begun before: what is typed last is not overtaken by the press that leaves its
 * field. Then shows the result. False where it could not be written; the screen says so. `work` must not wait for a change of its own.
 */
export async function change(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await inTurn(work)
    await load()
    return true
  } catch (error) {
    console.error(error)
    announce(i18n.t('trouble.notWritten'))
    phase.value = { kind: 'trouble', trouble: troubleOf(error) }
    return false
  }
}

/** Where the expiry of what was found stood. */
export function fromOf({ way }: Found): ExpiryNote['from'] {
  return way === 'portal' ? 'portal' : way === 'tab' ? 'console' : 'file'
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
        ...(found.notAfter !== undefined && { notAfter: found.notAfter, notAfterFrom: fromOf(found) }),
      },
      readClock(),
    )
    const { id: organisationId } = answer.organisation
    await setCurrentOrganisation(organisationId)
    if (found.file) await keepFoundFile(organisationId, found.file)
  })
}

/** Last year's certificate, from which an organisation was learned, is what this year's will be put beside. */
async function keepFoundFile(
  organisationId: string,
  { name: fileName, der }: NonNullable<Found['file']>,
): Promise<void> {
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

/** Puts on record what the user has changed in a form, since it was opened with these details. */
export function correctDetails(id: string, opened: Details | undefined, details: Details): Promise<boolean> {
  return change(async () => {
    const { correctOrganisation } = await import('../../lib/records/corrections.ts')
    await correctOrganisation(id, opened ? factsOf(opened) : {}, factsOf(details), readClock())
  })
}

function factsOf(details: Details): OrganisationPatch {
  const { name, consoleId, account, customerNumber, group, tokens } = details
  const names = (typed: string): string[] => typed.split('\n')
  return {
    name: name.trim(),
    consoleId,
    consoleName: consoleNameIn(details),
    account: account.trim() || undefined,
    ...(customerNumber !== undefined && { customerNumber: customerNumber.trim() || undefined }),
    ...(group !== undefined && { group: group.trim() || undefined }),
    ...(tokens && {
      portal: tokens.portal,
      tokenAccount: tokens.tokenAccount.trim() || undefined,
      servers: names(tokens.servers),
      locations: names(tokens.locations),
    }),
  }
}

/** The name that the user gave to a console which Koshin does not know; a known one has its own. */
export function consoleNameIn({ consoleId, consoleName }: Details): string | undefined {
  return consoleId === other.id ? consoleName.trim() || undefined : undefined
}

/** Puts the Apple Account of an organisation on record. */
export function correctAccount(id: string, account: string): Promise<boolean> {
  return change(() => updateOrganisation(id, { account }, readClock()))
}

export function forgetOrganisation(id: string): Promise<boolean> {
  return change(() => removeOrganisation(id, readClock()))
}
