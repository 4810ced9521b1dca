// What somebody types to go on all the same: a name's last characters, a word.

/** Full-width and half-width, upper and lower case are the same here, and blanks, which nobody counts, are none. */
const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** True where `typed` is what was asked for. */
export const isTypedAs = (typed: string, asked: string): boolean => keyOf(typed) === keyOf(asked)
