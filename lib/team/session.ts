// A browser's part in its team while the desk is open: its copy of the team's record, and rounds that bring it together with the records here.
import type { Bytes } from '../facts/bytes.ts'
import { sameValue } from '../facts/same-value.ts'
import { copyIn } from '../handover/hand-over.ts'
import type { Run } from '../model/run.ts'
import type { RunBeside, TeamKey } from '../model/team.ts'
import { besideIn } from '../records/colleagues.ts'
import { type Reading, reading, type Writing, writing } from '../records/database.ts'
import { migrations } from '../records/migrations.ts'
import { keepOneCurrent } from '../records/organisations.ts'
import { policyIn } from '../records/policy.ts'
import { whoIn } from '../records/who.ts'
import { changesFor } from './apply.ts'
import { type Company, heldFast, heldHere, tellingOf, toldOf } from './company.ts'
import { keyOf, type Shared } from './facts.ts'
import { sealTeamFile } from './file.ts'
import { keepToldIn, type Membership, revisionIn, savedIn, saveIn, toldIn } from './membership.ts'
import { TeamRecord } from './record.ts'
import { bringTogether, news, type Round, type Standing } from './together.ts'
import { sharedOf, viewOf, wholeOf } from './view.ts'

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
      const { own, standing, company } = await this.#here(transaction)
      return news(standing, this.#telling(own, standing, company)).length > 0 || !isTold(own, company)
    })
    if (!isNews) return
    await writing(async (transaction) => {
      await this.#demandSame(transaction)
      const { copy, own, standing, company } = await this.#here(transaction)
      const round = bringTogether(standing, this.#telling(own, standing, company), files, at)
      const all = wholeOf(this.#record).runs
      const after = heldFast(round.after, own, company)
      await write(transaction, changesFor(copy, { before: own, after }))
      await keepToldIn(transaction, toldOf(after.organisations, company.policy))
      const besides = all.flatMap((run) => besideOf(run, round))
      await transaction.objectStore('settings').put(besides, 'teamBeside')
      await this.#save(transaction)
    }, 'own')
  }

  async #demandSame(transaction: Reading | Writing): Promise<void> {
    if ((await revisionIn(transaction)) !== this.#revision) throw new Overtaken()
  }

  /** Where this browser stands: all that is on its record, what of it is shared, and what a company has set. */
  async #here(transaction: Reading | Writing) {
    const [copy, beside, policy, told] = await Promise.all([
      copyIn(transaction),
      besideIn(transaction),
      policyIn(transaction),
      toldIn(transaction),
    ])
    const [own, company] = [sharedOf(copy), { policy, told }]
    const held = heldHere(own, company)
    const standing: Standing = {
      record: this.#record,
      beside: new Set(beside.map(({ id }) => id)),
      mine: this.#membership.browser,
      isNew: this.#revision === undefined,
      ...(held && { held }),
    }
    return { copy, own, standing, company }
  }

  #telling(own: Shared, { record, beside, isNew }: Standing, company: Company): Shared {
    return isNew ? own : tellingOf(own, viewOf(record, beside), company)
  }

  async #save(transaction: Writing): Promise<void> {
    this.#revision = await saveIn(transaction, this.#record.save())
  }
}

function isTold({ organisations }: Shared, { policy, told }: Company): boolean {
  return sameValue(toldOf(organisations, policy), told)
}

function besideOf({ id, organisationId, procedure, startedAt, startedBy }: Run, { beside }: Round): RunBeside[] {
  if (!beside.has(id)) return []
  return [{ id, organisationId, procedure, startedAt, ...(startedBy !== undefined && { who: startedBy }) }]
}

async function write(transaction: Writing, { gone, written }: ReturnType<typeof changesFor>): Promise<void> {
  for (const store of ['organisations', 'runs', 'journal', 'files'] as const) {
    for (const id of gone[store]) await transaction.objectStore(store).delete(id)
  }
  for (const store of ['organisations', 'runs', 'journal', 'files'] as const) {
    for (const record of written[store]) await transaction.objectStore(store).put(record as never)
  }
  await keepOneCurrent(transaction)
}
