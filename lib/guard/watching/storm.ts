// Whether a storm blows over this page. What only keeps Koshin's own drawing in its place waits for its end; no press does.

let isBlowing = false

/** True while the page's changes are too many to be listed, until it has been read and drawn into. */
export const stormBlows = (): boolean => isBlowing

/** For who watches the page: changes are listed no more, or the page has been read. */
export function setStorm(blows: boolean): void {
  isBlowing = blows
}
