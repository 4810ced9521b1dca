// What the desk shows of the team: the way in, or the team itself.
import { useState } from 'preact/hooks'
import { MadePassphrase } from '../parts/made-passphrase.tsx'
import { team } from '../state/team.ts'
import { Join } from './join.tsx'
import { Member } from './member.tsx'

export function OnDesk() {
  const shown = team.value
  const [made, setMade] = useState<string>()
  if (shown.kind === 'none') return <Join onJoined={setMade} />
  if (shown.kind !== 'member') return null
  return (
    <>
      {made !== undefined && <MadePassphrase passphrase={made} />}
      <Member shown={shown} />
    </>
  )
}
