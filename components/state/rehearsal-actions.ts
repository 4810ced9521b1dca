// What the screens do to a rehearsal. The rules behind it are loaded at the first action.
import type { RehearsalCheck } from '../../lib/model/rehearsal.ts'
import { readClock } from './clock.ts'
import { change } from './records.ts'

const rehearsals = () => import('../../lib/records/rehearsals.ts')

export function startRehearsal(organisationId: string): Promise<boolean> {
  return change(async () => (await rehearsals()).beginRehearsal(organisationId, readClock()))
}

export function answer(
  organisationId: string,
  check: RehearsalCheck,
  ok: boolean,
  by: 'page' | 'hand' = 'hand',
): Promise<boolean> {
  return change(async () => (await rehearsals()).answerCheck(organisationId, check, { ok, by }, readClock()))
}
