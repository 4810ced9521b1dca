// Five records of a team, as five browsers have written them: read, and brought together by one of the browsers. Runs in the browser, bundled.
import { changesFor } from '../../../lib/team/apply.ts'
import { factsIn, type Shared } from '../../../lib/team/facts.ts'
import { NAME, type OpenedFile, openTeamFile, sealTeamFile } from '../../../lib/team/file.ts'
import { makeKey } from '../../../lib/team/keys.ts'
import { TeamRecord } from '../../../lib/team/record.ts'
import { bringTogether } from '../../../lib/team/together.ts'
import { viewOf } from '../../../lib/team/view.ts'

const BROWSERS = 5
/** Of the facts, each browser has changed its own share of one in so many, without knowing of the others' changes. */
const CHANGED = 40

/** Milliseconds of each round, and what there was to do. */
export interface TeamTimes {
  reading: number[]
  merging: number[]
  facts: number
  fileBytes: number
  changed: number
}

async function measureTeam(shared: Shared, rounds: number): Promise<TeamTimes> {
  const key = await makeKey(`${NAME}, five browsers, one folder`)
  const base = new TeamRecord()
  base.write(factsIn(shared))
  const saved = base.save()
  const files = await Promise.all(
    Array.from({ length: BROWSERS }, async (_, browser) => {
      const record = new TeamRecord(saved)
      record.write(changesOf(record, browser))
      const about = { koshin: '1', database: 1, browser: String(browser).padStart(16, '0'), written: 1, who: 'Hanako' }
      return new Blob([await sealTeamFile({ ...about, record: record.save() }, key)])
    }),
  )
  const times: TeamTimes = { reading: [], merging: [], facts: base.size, fileBytes: files[0]?.size ?? 0, changed: 0 }
  for (let round = 0; round < rounds; round++) {
    let began = performance.now()
    const opened: OpenedFile[] = []
    for (const file of files) {
      const one = await openTeamFile(file, [key])
      if ('refused' in one) throw new Error(`A file is refused: ${one.refused}`)
      opened.push(one)
    }
    times.reading.push(performance.now() - began)
    const own = new TeamRecord(opened[0]?.record)
    const before = viewOf(own, new Set())
    began = performance.now()
    const standing = { record: own, beside: new Set<string>(), mine: '0'.repeat(16), isNew: false }
    const come = bringTogether(
      standing,
      before,
      opened.map(({ read }) => read),
      1,
    )
    const { written } = changesFor({ ...before, files: [] }, come)
    own.save()
    times.merging.push(performance.now() - began)
    times.changed = written.organisations.length + written.runs.length + written.journal.length
  }
  return times
}

/** A browser's own share of the facts, each with another value. */
function changesOf(record: TeamRecord, browser: number): [string, unknown][] {
  return [...record.facts()].flatMap(([fact, value], index): [string, unknown][] =>
    index % CHANGED === browser && typeof value === 'string' && !fact.endsWith(',"topic"]')
      ? [[fact, `${value} ${browser}`]]
      : [],
  )
}

Object.assign(globalThis, { measureTeam })
