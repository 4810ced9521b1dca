// The files that can be put side by side, from three places: chosen now, kept, or remembered as facts; and the two that are.
import { computed, signal } from '@preact/signals'
import { comparableOf } from '../../lib/examination/comparable.ts'
import type { Comparable } from '../../lib/judgement/files/compare.ts'
import type { KeptFile } from '../../lib/model/kept-file.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { TOKEN_FACTS, TOKENS, type TokenProcedure } from '../../lib/model/steps.ts'
import type { TokenFacts } from '../../lib/model/token.ts'
import { organisations } from '../state/shown.ts'
import { groups, type PlacedFile } from './groups.ts'
import { allRuns, keptFiles } from './records.ts'

export interface Candidate {
  id: string
  /** `chosen` on this screen, `kept` from a renewal, or on `record` as facts alone, as tokens are. */
  from: 'chosen' | 'kept' | 'record'
  kind: Comparable['kind']
  fileName: string
  organisation?: Organisation
  /** When it was kept or judged; absent for a file chosen now. Milliseconds since 1970, UTC. */
  at?: number
  /** Absent for a kept file, which has to be read first. */
  facts?: Comparable
  kept?: KeptFile
}

/** The ids of the two files that are side by side. */
export const pair = signal<{ earlier?: string; later?: string }>({})

/** Of all organisations, the newest first. */
const candidates = computed<Candidate[]>(() => {
  const chosen = groups.value.flatMap(({ files }) => files.flatMap(chosenCandidate))
  const shas = new Set(chosen.flatMap(({ facts }) => (facts ? [shaOf(facts)] : [])))
  const kept = keptFiles.value.filter(({ sha256 }) => !shas.has(sha256)).map(keptCandidate)
  const known = organisations.value.flatMap((organisation) => tokensOf(organisation, allRuns.value))
  const recorded = known.filter(({ facts }) => facts && !shas.has(shaOf(facts)))
  return [...chosen, ...kept, ...recorded.sort((one, other) => (other.at ?? 0) - (one.at ?? 0))]
})

/** Those of which there is another one of the same kind: without one there is nothing to compare with. */
export const comparable = computed<Candidate[]>(() => {
  const counts = new Map<Candidate['kind'], number>()
  for (const { kind } of candidates.value) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return candidates.value.filter(({ kind }) => (counts.get(kind) ?? 0) > 1)
})

/** Those that may stand beside this one, of its kind: its own organisation's first, and what is on record before what was just chosen. */
export function counterparts(id: string): Candidate[] {
  const mine = candidates.value.find((one) => one.id === id)
  if (!mine) return []
  const likely = ({ organisation, from }: Candidate) =>
    2 * Number(organisation?.id === mine.organisation?.id) + Number(from !== 'chosen')
  return candidates.value
    .filter((one) => one.id !== id && one.kind === mine.kind)
    .sort((one, other) => likely(other) - likely(one))
}

/** True where a file of the same kind and the same organisation is there to compare with. */
export function hasCounterpart(id: string): boolean {
  const mine = candidates.value.find((one) => one.id === id)
  return counterparts(id).some(({ organisation }) => organisation?.id === mine?.organisation?.id)
}

/** Puts this file beside the last other one of its organisation, and shows them. */
export function compareThis(id: string): void {
  const [other] = counterparts(id)
  if (!other) return
  pair.value = { earlier: other.id, later: id }
  requestAnimationFrame(() => document.getElementById('side-by-side')?.focus())
}

function chosenCandidate({ file, organisation, run }: PlacedFile): Candidate[] {
  const { id, name: fileName, modifiedAt } = file
  const facts = comparableOf(file, { organisation, run }, modifiedAt)
  return facts ? [{ id, from: 'chosen', kind: facts.kind, fileName, facts, ...(organisation && { organisation }) }] : []
}

function keptCandidate(kept: KeptFile): Candidate {
  const { id, kind, fileName, at, organisationId } = kept
  const organisation = organisations.value.find((one) => one.id === organisationId)
  return { id, from: 'kept', kind, fileName, at, kept, ...(organisation && { organisation }) }
}

/** The tokens in use and those of renewals, each once. */
function tokensOf(organisation: Organisation, runs: readonly Run[]): Candidate[] {
  const mine = runs.filter(({ organisationId }) => organisationId === organisation.id)
  return TOKENS.flatMap((kind) => {
    const field = TOKEN_FACTS[kind]
    const all = [organisation[field], ...mine.map((run) => run[field])].filter((token) => token?.sha256 !== undefined)
    const distinct = new Map(all.map((token) => [token?.sha256, token]))
    return [...distinct.values()].flatMap((token) => (token ? [recorded(kind, token, organisation)] : []))
  })
}

function recorded(kind: TokenProcedure, token: TokenFacts, organisation: Organisation): Candidate {
  const { sha256, fileName = '', at } = token
  const facts: Comparable = { kind, token }
  return { id: `${kind}/${organisation.id}/${sha256}`, from: 'record', kind, fileName, organisation, at, facts }
}

function shaOf(facts: Comparable): string | undefined {
  if (facts.kind === 'push-certificate') return facts.certificate.sha256
  return facts.kind === 'signing-request' ? facts.signingRequest.sha256 : facts.token.sha256
}
