// One case of a judgement of tokens, profiles and public keys: what it has to come to, against one that is right.
import { expect } from 'vitest'
import type { FindingId, FindingValue, Judgement, Level } from '../../../../lib/judgement/files/finding.ts'

/** One finding as it must come out, with what it puts into its words. */
export type Said = [FindingId, ...FindingValue[]]

export interface Case {
  what: string
  judge: () => Judgement
  verdict: Level
  says: Said[]
  /** Which findings of one that is right are missing then. */
  instead: readonly FindingId[]
}

/** Holds a case against what one that is right comes to: what is said, what is missing, and nothing else. */
export function check({ judge, verdict, says, instead }: Case, right: readonly FindingId[]): void {
  const judgement = judge()
  const said = new Map(judgement.findings.map(({ id, values }) => [id, values]))
  for (const [id, ...values] of says) expect([id, said.get(id)]).toEqual([id, values])
  const expected = new Set([...right.filter((id) => !instead.includes(id)), ...says.map(([id]) => id)])
  expect(judgement.findings.map(({ id }) => id).toSorted()).toEqual([...expected].toSorted())
  expect(judgement.verdict).toBe(verdict)
}
