// How names and facts that come one after the other are written in the user's language.

/**
 * "A, B and C", or "A, B or C", with the words and marks of the language, a BCP 47 tag.
 */
export function writeList(names: readonly string[], language: string, type: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(language, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(names)
}

/** What the language, a BCP 47 tag, writes between the members of a long list: ", " or "、". */
export function listMark(language: string): string {
  const [, mark] = new Intl.ListFormat(language).formatToParts(['1', '2', '3'])
  return mark?.value ?? ', '
}
