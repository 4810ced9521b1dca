// Banner and marks come when the page is there: what it says while it is still being put together is not yet what it shows.

let hasArrived = false
const waiting = new Set<() => void>()

function arrive(): void {
  hasArrived = true
  for (const draw of waiting) draw()
  waiting.clear()
}

/**
 * Draws now, or once all of the page's elements are there; what is asked for several times until then comes once. A page that is
 * written anew later has arrived all the same: it may never be finished.
 */
export function afterArrival(draw: () => void): void {
  if (hasArrived || document.readyState !== 'loading') {
    hasArrived = true
    draw()
    return
  }
  waiting.add(draw)
  // Where the document is written anew, it takes this with it; while it is there, it is not added twice.
  document.addEventListener('DOMContentLoaded', arrive, { once: true })
}
