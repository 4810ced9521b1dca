// Facts without those that are absent: IndexedDB, and a comparison, would take one that is `undefined` for one that is there.

/** A copy of the facts without those that are `undefined`. */
export function withoutAbsent<Facts extends object>(facts: { [Fact in keyof Facts]: Facts[Fact] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Facts
}
