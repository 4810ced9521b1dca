// Whether Koshin is on the console's own pages: then their steps are ticked there.
import type { Organisation } from '../../lib/model/organisation.ts'
import { useRead } from '../parts/use-read.ts'

/** The address of this organisation's console on which the browser lets Koshin be; undefined while none is known. */
export function useWatched(organisation: Organisation): string | undefined {
  return useRead(async () => {
    const { originStates } = await import('../parts/console-access/origins.ts')
    return (await originStates(organisation)).find(({ permitted }) => permitted)?.origin
  }, [organisation])
}
