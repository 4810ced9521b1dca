// What the switcher's field and its list have in common.

/** What the open list is told: a key that moves or chooses in it. Each press is a new object. */
export interface KeyInList {
  key: string
}

/** The id of the list. */
export const LIST = 'switcher-list'
