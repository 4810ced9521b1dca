// The reader's region: dates in English are written as where the reader is, not as where the language's name leads.

/**
 * The language tag by which dates and numbers are written: of the reader's own languages (BCP 47, most wanted first) the first that
 * is `language` with a region, e.g. `en-GB` for `en`; `language` itself where there is none.
 */
export function regional(language: string, wanted: readonly string[] = navigator.languages): string {
  const [own] = language.split('-')
  return wanted.find((tag) => tag.split('-')[0] === own) ?? language
}
