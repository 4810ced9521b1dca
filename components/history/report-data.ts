// What a report of one run says, without words: put together from the run, its organisation and the journal.
import { consoleOf } from '../../lib/consoles/consoles.ts'
import { IS_PRACTICE } from '../../lib/facts/practice.ts'
import type { FactChange, JournalEntry } from '../../lib/model/journal.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { type Run, type Tick, tickOf } from '../../lib/model/run.ts'
import { isToken, type ProcedureId } from '../../lib/model/steps.ts'
import { newExpiry } from '../../lib/procedures/new-expiry.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'

export interface ReportFile {
  kind: 'signingRequest' | 'certificate' | 'serverToken' | 'contentToken'
  fileName?: string
  sha256?: string
  /** The vendor of a request, the name in a token. */
  name?: string
  serial?: string
  notAfter?: number
  at: number
}

/** A press that Koshin had held and that went through all the same, or a download of a token. Times are milliseconds since 1970. */
export interface ReportPress {
  what: 'renewInsisted' | 'download' | 'downloadInsisted'
  name?: string
  account?: string
  at: number
}

export interface Report {
  /** Of the practice edition: it proves nothing, and says so wherever it goes. */
  practice?: true
  organisation: { name: string; console: string; topic?: string; account?: string }
  procedure: ProcedureId
  state: 'finished' | 'open' | 'given-up'
  startedAt: number
  startedBy?: string
  endedAt?: number
  endedBy?: string
  before: { serial?: string; notAfter?: number }
  after: { serial?: string; notAfter?: number; isEstimate: boolean }
  steps: { id: string; tick?: Tick }[]
  files: ReportFile[]
  presses: ReportPress[]
  /** What was ticked or judged in this run and replaced, taken back or merged since. */
  replaced: (FactChange & { at: number; who?: string; kind: JournalEntry['kind'] })[]
}

/** `journal` is that of the organisation, the latest first. */
export function reportOf(organisation: Organisation, run: Run, journal: readonly JournalEntry[]): Report {
  const { name, consoleId, consoleName, topic, tokenAccount, account } = organisation
  const { procedure, startedAt, startedBy, finishedAt, finishedBy, before } = run
  const givenUp = journal.find(({ kind, subjectId }) => kind === 'given-up' && subjectId === run.id)
  const isOver = finishedAt !== undefined
  const end = isOver ? { at: finishedAt, who: finishedBy } : givenUp
  const usedAccount = isToken(procedure) ? tokenAccount : account
  const expiry = newExpiry(run)
  const known = procedureFor(procedure, consoleId).steps.map(({ id }) => id as string)
  const others = Object.keys(run.ticks).filter((id) => !known.includes(id))
  const usedTopic = run.createdTopic ?? before.topic ?? topic
  const serial = run.certificate?.serial
  return {
    ...(IS_PRACTICE && { practice: true }),
    organisation: {
      name,
      console: consoleName ?? consoleOf(consoleId).name ?? consoleId,
      ...(usedTopic !== undefined && { topic: usedTopic }),
      ...(usedAccount !== undefined && { account: usedAccount }),
    },
    procedure,
    state: isOver ? 'finished' : givenUp ? 'given-up' : 'open',
    startedAt,
    ...(startedBy !== undefined && { startedBy }),
    ...(end && { endedAt: end.at }),
    ...(end?.who !== undefined && { endedBy: end.who }),
    before: {
      ...(before.serial !== undefined && { serial: before.serial }),
      ...(before.notAfter !== undefined && { notAfter: before.notAfter }),
    },
    after: {
      ...(serial !== undefined && { serial }),
      ...(expiry !== undefined && { notAfter: expiry }),
      isEstimate: run.shownNotAfter === undefined && run.serverToken?.isEstimate === true,
    },
    steps: [...known, ...others].map((id) => {
      const tick = tickOf(run, id)
      return { id, ...(tick && { tick }) }
    }),
    files: filesOf(run),
    presses: pressesOf(run),
    replaced: journal
      .filter(({ subject, subjectId }) => subject === 'run' && subjectId === run.id)
      .flatMap(({ at, who, kind, changes }) =>
        changes.map((change) => ({ at, kind, ...(who !== undefined && { who }), ...change })),
      )
      .sort((one, other) => one.at - other.at),
  }
}

function filesOf({ signingRequest, certificate, serverToken, contentToken }: Run): ReportFile[] {
  const files: ReportFile[] = []
  if (signingRequest) {
    const { fileName, sha256, vendor, at } = signingRequest
    files.push({ kind: 'signingRequest', fileName, sha256, at, ...(vendor !== undefined && { name: vendor }) })
  }
  if (certificate) {
    const { fileName, sha256, serial, notAfter, at } = certificate
    files.push({ kind: 'certificate', fileName, sha256, serial, notAfter, at })
  }
  for (const kind of ['serverToken', 'contentToken'] as const) {
    const token = { serverToken, contentToken }[kind]
    if (!token) continue
    const { fileName, sha256, name, notAfter, at } = token
    files.push({
      kind,
      ...(fileName !== undefined && { fileName }),
      ...(sha256 !== undefined && { sha256 }),
      ...(name !== undefined && { name }),
      ...(notAfter !== undefined && { notAfter }),
      at,
    })
  }
  return files
}

function pressesOf({ renewInsistedAt = [], tokenDownloads = [] }: Run): ReportPress[] {
  const renewals = renewInsistedAt.map((at): ReportPress => ({ what: 'renewInsisted', at }))
  const downloads = tokenDownloads.map(
    ({ name, account, insisted, at }): ReportPress => ({
      what: insisted ? 'downloadInsisted' : 'download',
      ...(name !== undefined && { name }),
      ...(account !== undefined && { account }),
      at,
    }),
  )
  return [...renewals, ...downloads].sort((one, other) => one.at - other.at)
}
