// Whether Koshin is on the console's own pages: then their steps are ticked there.
import { useEffect, useState } from 'preact/hooks'
import type { Organisation } from '../../lib/model/organisation.ts'

/** The address of this organisation's console on which the browser lets Koshin be; undefined while none is known. */
export function useWatched(organisation: Organisation): string | undefined {
  const [watched, setWatched] = useState<string>()
  useEffect(() => {
    let isCurrent = true
    void import('../parts/console-access/origins.ts')
      .then(({ originStates }) => originStates(organisation))
      .then((states) => isCurrent && setWatched(states.find(({ permitted }) => permitted)?.origin))
    return () => {
      isCurrent = false
    }
  }, [organisation])
  return watched
}
