// Whether the desk has a team to look after: what that takes is loaded only then.
import { teamBrowser } from '../../lib/records/colleagues.ts'

/** Begins to look after the team, where this browser belongs to one. */
export async function startTeamIfAny(): Promise<void> {
  if ((await teamBrowser().catch(() => undefined)) === undefined) return
  const { startTeam } = await import('./team.ts')
  await startTeam()
}
