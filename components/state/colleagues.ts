// What colleagues of the team have begun of the organisation on the screen: as this browser last heard of it.
import { effect, signal } from '@preact/signals'
import type { ProcedureId } from '../../lib/model/steps.ts'
import type { ColleaguesRun } from '../../lib/model/team.ts'
import { colleaguesRuns } from '../../lib/records/colleagues.ts'
import { current, openRuns } from './shown.ts'

const begun = signal<readonly ColleaguesRun[]>([])

effect(() => {
  // The runs are read again whenever a record changes; what colleagues do changes with them.
  const [organisation] = [current.value, openRuns.value]
  if (!organisation) begun.value = []
  else {
    void colleaguesRuns(organisation.id)
      .then((runs) => {
        if (current.value?.id === organisation.id) begun.value = runs
      })
      .catch(() => undefined)
  }
})

/** The renewals of this kind that a colleague has begun and nobody has ended. */
export function begunByColleagues(procedure: ProcedureId): readonly ColleaguesRun[] {
  return begun.value.filter((run) => run.procedure === procedure)
}
