// How the page scrolls by itself: at once for whoever wants nothing to move.

export function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}
