// A browser's part in its team while the desk is open: its copy of the team's record, and rounds that bring it together with the records here.
import type { Bytes } from '../facts/bytes.ts'
import { copyIn } from '../handover/hand-over.ts'
import type { Run } from '../model/run.ts'
import type { RunBeside, TeamKey } from '../model/team.ts'
import { besideIn } from '../records/colleagues.ts'
import { type Reading, reading, type Writing, writing } from '../records/database.ts'
import { migrations } from '../records/migrations.ts'
import { keepOneCurrent } from '../records/organisations.ts'
import { policyIn } from '../records/policy.ts'
import { whoIn } from '../records/who.ts'
import type { RecordChanges } from './apply.ts'
import { keyOf } from './facts.ts'
import { sealTeamFile } from './file.ts'
import { keepToldIn, type Membership, revisionIn, savedIn, saveIn, toldIn } from './membership.ts'
import { hasNews, ownRound } from './own-round.ts'
import { TeamRecord } from './record.ts'
import type { Standing } from './together.ts'
import { wholeOf } from './view.ts'

/** With which key all are to write. */
const KEY = keyOf('browser', 'all', 'key')

/** Another page of Koshin has gone through a round meanwhile. */
class Overtaken extends Error {}

export class TeamSession {
  readonly #membership: Membership
  #record = new TeamRecord()
  #revision: string | undefined
  #wasRead = false

  constructor(membership: Membership) {
    this.#membership = membership
  }

  /**
   * Goes through a round with what the others have saved; `at` is now, in milliseconds since 1970. Where neither here nor there
   * is anything new, nothing is written. All of it is done, or nothing.
   */
  async round(files: readonly TeamRecord[], at: number): Promise<void> {
    for (let again = 0; ; again++) {
      try {
        if (!this.#wasRead) await this.#read()
        return await this.#go(files, at)
      } catch (cause) {
        // What was changed in memory was not written.
        this.#wasRead = false
        if (!(cause instanceof Overtaken) || again > 2) throw cause
      }
    }
  }

  /** The team's record as this browser is to write it. */
  async saved(): Promise<Bytes> {
    if (!this.#wasRead) await this.#read()
    return this.#record.save()
  }

  /** The file that this browser is to write: `koshin` is the version, `at` now in milliseconds since 1970. */
  async file(koshin: string, at: number, key: TeamKey): Promise<Bytes> {
    const record = await this.saved()
    const who = await reading(whoIn)
    const { browser } = this.#membership
    const about = { koshin, database: migrations.length, browser, written: at, ...(who !== undefined && { who }) }
    return sealTeamFile({ ...about, record }, key)
  }

  /** When the browser of this id was marked as gone, in milliseconds since 1970; undefined where it was not. */
  goneSince(browser: string): number | undefined {
    const mark = this.#record.get(keyOf('browser', browser, 'gone'))
    return typeof mark === 'number' ? mark : undefined
  }

  /** Marks a browser as gone, or as one that is back; `at` is now. */
  mark(browser: string, isGone: boolean, at: number): Promise<void> {
    return this.#tell(keyOf('browser', browser, 'gone'), isGone ? at : undefined, at)
  }

  /** By what the key is known with which all are to write; undefined where it was never changed. */
  key(): string | undefined {
    const check = this.#record.get(KEY)
    return typeof check === 'string' ? check : undefined
  }

  /** Tells the others with which key to write. */
  setKey(check: string, at: number): Promise<void> {
    return this.#tell(KEY, check, at)
  }

  async #tell(key: string, value: unknown, at: number): Promise<void> {
    await this.round([], at)
    this.#record.write([[key, value]])
    await writing((transaction) => this.#save(transaction), 'own')
  }

  async #read(): Promise<void> {
    const [saved, revision] = await reading((transaction) =>
      Promise.all([savedIn(transaction), revisionIn(transaction)]),
    )
    this.#revision = revision
    this.#record = new TeamRecord(saved)
    this.#wasRead = true
  }

  async #go(files: readonly TeamRecord[], at: number): Promise<void> {
    const isNews = await reading(async (transaction) => {
      await this.#demandSame(transaction)
      if (this.#revision === undefined || files.length > 0) return true
      const { standing, copy, company } = await this.#here(transaction)
      return hasNews(standing, copy, company)
    })
    if (!isNews) return
    await writing(async (transaction) => {
      await this.#demandSame(transaction)
      const { standing, copy, company } = await this.#here(transaction)
      const { changes, beside, told } = ownRound(standing, copy, company, files, at)
      await write(transaction, changes)
      await keepToldIn(transaction, told)
      const besides = wholeOf(this.#record).runs.flatMap((run) => besideOf(run, beside))
      await transaction.objectStore('settings').put(besides, 'teamBeside')
      await this.#save(transaction)
    }, 'own')
  }

  async #demandSame(transaction: Reading | Writing): Promise<void> {
    if ((await revisionIn(transaction)) !== this.#revision) throw new Overtaken()
  }

  /** Where this browser stands, all that is on its record, and what a company has set. */
  async #here(transaction: Reading | Writing) {
    const [copy, beside, policy, told] = await Promise.all([
      copyIn(transaction),
      besideIn(transaction),
      policyIn(transaction),
      toldIn(transaction),
    ])
    const standing: Standing = {
      record: this.#record,
      beside: new Set(beside.map(({ id }) => id)),
      mine: this.#membership.browser,
      isNew: this.#revision === undefined,
    }
    return { standing, copy, company: { policy, told } }
  }

  async #save(transaction: Writing): Promise<void> {
    this.#revision = await saveIn(transaction, this.#record.save())
  }
}

function besideOf(
  { id, organisationId, procedure, startedAt, startedBy }: Run,
  beside: ReadonlySet<string>,
): RunBeside[] {
  if (!beside.has(id)) return []
  return [{ id, organisationId, procedure, startedAt, ...(startedBy !== undefined && { who: startedBy }) }]
}

async function write(transaction: Writing, { gone, written }: RecordChanges): Promise<void> {
  for (const store of ['organisations', 'runs', 'journal', 'files'] as const) {
    for (const id of gone[store]) await transaction.objectStore(store).delete(id)
  }
  for (const store of ['organisations', 'runs', 'journal', 'files'] as const) {
    for (const record of written[store]) await transaction.objectStore(store).put(record as never)
  }
  await keepOneCurrent(transaction)
}
