// Whether this page is the push portal: by its path, or by its text, should Apple move it. Elsewhere on that host nothing is held or said.
import type { PushPortalView, Screen } from '../../portals/push/view.ts'

const PATH = '/pushcert'
/** Screens that no other page has; the others could be anything. */
const OF_THE_PORTAL = new Set<Screen>(['get-started', 'list', 'terms', 'create', 'renew', 'confirmation'])

/** What a window says of its path where it has no address of its own: `about:blank`. */
const BLANK = 'blank'

/** The paths of this page and of those in which it stands as a frame, or that have opened it, as far as they can be seen. */
function pathsOf(target: Window): string[] {
  const paths: string[] = []
  for (let at: Window | null = target; at; ) {
    const { parent, opener }: { parent: Window; opener?: Window | null } = at
    let path = ''
    try {
      path = at.location.pathname
    } catch {
      // A page of another site. Koshin runs in a frame that is cut off from all others only where the portal's host has made it.
      if (target.origin === 'null') path = PATH
    }
    paths.push(path)
    at = parent === at ? (path === BLANK && opener) || null : parent
  }
  return paths
}

/** Gives the function that tells it of a reading; what was the portal once stays it, for a later screen may be unreadable. */
export function portalPlace(target: Window): (view: PushPortalView) => boolean {
  let isKnown = false
  return ({ screen }) => {
    isKnown ||= OF_THE_PORTAL.has(screen) || pathsOf(target).some((path) => path.startsWith(PATH))
    return isKnown
  }
}
