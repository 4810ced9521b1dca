// Places within Koshin's own pages that something outside them leads to.

/** What follows the desk's address where it is to open with what is due. */
export const DUE_PLACE = '#due'
