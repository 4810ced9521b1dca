// The browser's storage areas: values by key, and who is told of a change.
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>

/** One area of `storage`. Every value is what JSON makes of it, as in a browser. */
export class Area {
  readonly #values = new Map<string, string>()
  readonly #changed: (changes: Changes) => void

  constructor(changed: (changes: Changes) => void) {
    this.#changed = changed
  }

  /** All, those of these names, or those of an object's names with its values in place of what is not there. */
  get(keys?: string | string[] | Record<string, unknown> | null): Record<string, unknown> {
    const isList = typeof keys === 'string' || Array.isArray(keys)
    const names = isList ? [keys].flat() : Object.keys(keys ?? Object.fromEntries(this.#values))
    const usual = isList || !keys ? {} : keys
    const found = names.filter((name) => this.#values.has(name)).map((name) => [name, this.#read(name)])
    return { ...usual, ...Object.fromEntries(found) }
  }

  set(values: Record<string, unknown>): void {
    const changes: Changes = {}
    for (const [name, value] of Object.entries(values)) {
      const text = JSON.stringify(value)
      if (text === undefined || text === this.#values.get(name)) continue
      changes[name] = { ...(this.#values.has(name) && { oldValue: this.#read(name) }), newValue: JSON.parse(text) }
      this.#values.set(name, text)
    }
    if (Object.keys(changes).length > 0) this.#changed(changes)
  }

  remove(keys: string | string[]): void {
    const gone = [keys].flat().filter((name) => this.#values.has(name))
    const changes = Object.fromEntries(gone.map((name) => [name, { oldValue: this.#read(name) }]))
    for (const name of gone) this.#values.delete(name)
    if (gone.length > 0) this.#changed(changes)
  }

  clear(): void {
    this.remove([...this.#values.keys()])
  }

  #read(name: string): unknown {
    return JSON.parse(this.#values.get(name) ?? 'null')
  }
}
