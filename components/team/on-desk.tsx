// What the desk shows of the team: the way in, or the team itself.
import { team } from '../state/team.ts'
import { Join } from './join.tsx'
import { Member } from './member.tsx'

export function OnDesk() {
  const shown = team.value
  if (shown.kind === 'member') return <Member shown={shown} />
  return shown.kind === 'none' ? <Join /> : null
}
