// Whether this page is the push portal: by its path, or by its text, should Apple move it. Elsewhere on that host nothing is held or said.
import type { PushPortalView, Screen } from '../../portals/push/view.ts'

const PATH = '/pushcert'
/** Screens that no other page has; the others could be anything. */
const OF_THE_PORTAL = new Set<Screen>(['get-started', 'list', 'terms', 'create', 'renew', 'confirmation'])

/** The paths of this page and of those in which it stands as a frame, as far as they can be seen: a frame may have no address of its own. */
function pathsOf(target: Window): string[] {
  const paths: string[] = []
  for (let at = target; ; at = at.parent) {
    try {
      paths.push(at.location.pathname)
    } catch {
      // A page of another site.
    }
    if (at.parent === at) return paths
  }
}

/** Gives the function that tells it of a reading; what was the portal once stays it, for a later screen may be unreadable. */
export function portalPlace(target: Window): (view: PushPortalView) => boolean {
  let isKnown = false
  return ({ screen }) => {
    isKnown ||= OF_THE_PORTAL.has(screen) || pathsOf(target).some((path) => path.startsWith(PATH))
    return isKnown
  }
}
