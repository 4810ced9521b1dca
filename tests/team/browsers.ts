// Five browsers of a team, without any screen: each works on its own record, writes its file and reads those of the others, late, twice, cut or old.
import { canonical } from '../../lib/facts/same-value.ts'
import type { Copy } from '../../lib/handover/copy.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { TeamKey } from '../../lib/model/team.ts'
import type { Company } from '../../lib/team/company.ts'
import { factsIn, placeOf, UNDISPUTED } from '../../lib/team/facts.ts'
import { openTeamFile, sealTeamFile } from '../../lib/team/file.ts'
import { ownRound } from '../../lib/team/own-round.ts'
import { TeamRecord } from '../../lib/team/record.ts'
import type { Standing } from '../../lib/team/together.ts'
import { sharedOf } from '../../lib/team/view.ts'
import { after, type Deed, EMPTY } from '../handover/sides.ts'

/** A fact that somebody wrote. */
export interface Told {
  organisationId: string
  topic: string | undefined
  fact: string
  value: string
}

/** A file as it once lay in the folder, and what whoever wrote it knew. */
interface Written {
  bytes: Uint8Array<ArrayBuffer>
  known: ReadonlySet<Told>
  /** As it was read; whoever reads the same bytes later finds the same, and changes nothing of it. */
  opened: ReturnType<typeof openTeamFile>
}

export interface Deletion {
  organisation: Organisation
  saw: ReadonlySet<Told>
}

/** How another browser's file is found: as it is, as it was, twice, or in part. */
export type Found = 'latest' | 'older' | 'twice' | 'cut'

export class Browser {
  copy: Copy = EMPTY
  standing: Standing
  company: Company = { policy: undefined, told: {} }
  known = new Set<Told>()
  readonly files: Written[] = []
  readonly #name: string
  #turns = 0
  /** How often the record had changed when its file was last written. */
  #saved = -1

  constructor(name: string) {
    this.#name = name
    this.standing = { record: new TeamRecord(), beside: new Set(), mine: name, isNew: true }
  }

  /** Does these things by its own clock, which starts at `from`. Gives what was told, and what was deleted. */
  work(deeds: readonly (readonly [Deed, number])[], from: number, mark: string): { told: Told[]; deleted: Deletion[] } {
    const told: Told[] = []
    const deleted: Deletion[] = []
    for (const one of deeds) {
      const who = `${this.#name}${++this.#turns}`
      const before = this.copy
      this.copy = after(before, [one], who, from + this.#turns * 10, `-${who}${mark}`)
      const was = factsIn(sharedOf(before))
      for (const [key, value] of factsIn(sharedOf(this.copy))) {
        if (canonical(was.get(key)) === canonical(value)) continue
        const [kind, id, fact] = placeOf(key)
        const owner = kind === 'run' ? this.copy.runs.find((run) => run.id === id)?.organisationId : id
        const organisation = this.copy.organisations.find((other) => other.id === owner)
        if (!organisation || (kind !== 'run' && kind !== 'organisation') || UNDISPUTED.has(fact)) continue
        told.push({ organisationId: organisation.id, topic: organisation.topic, fact, value: canonical(value) })
      }
      for (const organisation of before.organisations) {
        if (this.copy.organisations.some(({ id }) => id === organisation.id)) continue
        deleted.push({ organisation, saw: new Set(this.known) })
      }
      for (const fact of told) this.known.add(fact)
    }
    return { told, deleted }
  }

  /** Reads these files, takes in what it may, and writes its own. */
  async round(found: readonly (readonly [Browser, Found])[], key: TeamKey): Promise<void> {
    const records: TeamRecord[] = []
    for (const [other, how] of found) {
      const written = how === 'older' ? other.files[Math.floor(other.files.length / 2)] : other.files.at(-1)
      if (!written) continue
      const opened = await (how === 'cut' ? open(written.bytes.slice(0, -7), key) : written.opened)
      if ('refused' in opened) continue
      records.push(...(how === 'twice' ? [opened.read, opened.read] : [opened.read]))
      for (const fact of written.known) this.known.add(fact)
    }
    const { changes, beside, told } = ownRound(this.standing, this.copy, this.company, records, 1_000_000)
    const { gone, written } = changes
    const changed = <Kept extends { id: string }>(all: readonly Kept[], without: string[], and: readonly Kept[]) => [
      ...all.filter(({ id }) => !without.includes(id) && !and.some((one) => one.id === id)),
      ...and,
    ]
    this.copy = {
      ...this.copy,
      organisations: changed(this.copy.organisations, gone.organisations, written.organisations),
      runs: changed(this.copy.runs, gone.runs, written.runs),
      journal: changed(this.copy.journal, gone.journal, written.journal),
      files: changed(this.copy.files, gone.files, written.files),
    }
    const { record } = this.standing
    this.standing = { ...this.standing, beside, isNew: false }
    this.company = { ...this.company, told }
    const last = this.files.at(-1)
    if (last && this.#saved === record.changes) {
      this.files.push({ ...last, known: new Set(this.known) })
      return
    }
    this.#saved = record.changes
    const about = { koshin: '1', database: 1, browser: '0123456789abcdef', written: 1, who: this.#name }
    const bytes = await sealTeamFile({ ...about, record: record.save() }, key)
    this.files.push({ bytes, known: new Set(this.known), opened: open(bytes, key) })
  }
}

function open(bytes: Uint8Array<ArrayBuffer>, key: TeamKey): ReturnType<typeof openTeamFile> {
  return openTeamFile(new Blob([bytes]), [key])
}
