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

/** Holds a judgement against what one that is right comes to: what is said, what is missing, and nothing else. */
export function expectOutcome(
  judgement: Judgement,
  { verdict, says, instead }: Pick<Case, 'verdict' | 'says' | 'instead'>,
  right: readonly FindingId[],
): void {
  const said = new Map(judgement.findings.map(({ id, values }) => [id, values]))
  for (const [id, ...values] of says) expect([id, said.get(id)]).toEqual([id, values])
  const expected = new Set([...right.filter((id) => !instead.includes(id)), ...says.map(([id]) => id)])
  expect(judgement.findings.map(({ id }) => id).toSorted()).toEqual([...expected].toSorted())
  expect(judgement.verdict).toBe(verdict)
}

/** The same for a case that does the judging itself. */
export function check(one: Case, right: readonly FindingId[]): void {
  expectOutcome(one.judge(), one, right)
}
