// Whether two values of a record say the same, whatever the order in which they were put together.

/** A value as text, with the keys of every object in order: the same text, the same value. `undefined` is its own. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const facts = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${facts
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join()}}`
}

export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}
