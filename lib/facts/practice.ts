// Whether this is the practice edition: all it ever sees are the practice console and the practice portals.

/** Decided when it is built, so that a real build has nothing of the practice in it. */
export const IS_PRACTICE: boolean = import.meta.env.MODE === 'practice'
