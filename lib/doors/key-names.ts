// The names of the commands that open Koshin, as the manifest and the background call them.

/** The browser opens the popup by itself, under a name of its own. */
export const OPEN_BESIDE = 'open-beside'
export const OPEN_DESK = 'open-desk'
