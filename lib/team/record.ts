// The record that a team shares: single facts, each under its key, which come together by themselves whoever wrote them. The only file that knows Yjs.
import * as Y from 'yjs'
import type { Bytes } from '../facts/bytes.ts'
import { sameValue } from '../facts/same-value.ts'

/** Facts by their keys, see `facts.ts`. */
export type Facts = ReadonlyMap<string, unknown>

/** By which a writing is known. */
export interface Stamp {
  client: number
  clock: number
}

/** A state of the record, and how the writing of each of its facts is known. */
export interface Written {
  facts: Facts
  stamps: ReadonlyMap<string, Stamp>
}

/**
 * Of two values that were written without knowing of each other, one counts everywhere, by the library's own order and never by
 * a clock; one that was written in knowledge of another takes its place. What is taken away was known to whoever took it away: a
 * value that was written elsewhere meanwhile stays.
 */
export class TeamRecord {
  readonly #doc = new Y.Doc()
  #changes = 0
  readonly #facts = this.#doc.getMap<unknown>('facts')
  /** What it was made of. */
  readonly #from: Uint8Array | undefined

  /** An empty one, or one that was saved. Throws where the bytes are none. */
  constructor(saved?: Uint8Array) {
    this.#from = saved
    this.#doc.on('afterTransaction', ({ beforeState, afterState, deleteSet }: Y.Transaction) => {
      const isNew = deleteSet.clients.size > 0 || [...afterState].some(([client, at]) => beforeState.get(client) !== at)
      if (isNew) this.#changes += 1
    })
    if (!saved) return
    Y.applyUpdate(this.#doc, saved)
    // Each context writes under a number of its own, never again under one that was used.
    while (this.#doc.store.clients.has(this.#doc.clientID)) {
      this.#doc.clientID = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    }
  }

  facts(): Map<string, unknown> {
    return new Map(this.#facts.entries())
  }

  get(key: string): unknown {
    return this.#facts.get(key)
  }

  /** Writes facts; `undefined` takes one away. What is there already is not written again. */
  write(changes: Iterable<readonly [string, unknown]>): void {
    this.#doc.transact(() => {
      for (const [key, value] of changes) {
        if (value === undefined) this.#facts.delete(key)
        else if (!sameValue(this.#facts.get(key), value)) this.#facts.set(key, value)
      }
    })
  }

  /** Takes in another one, as it was when it was made of what was saved. */
  take(other: TeamRecord): void {
    if (other.#from) Y.applyUpdate(this.#doc, other.#from)
  }

  /** How many facts it holds. */
  get size(): number {
    return this.#facts.size
  }

  /** How often it has changed since it was made. */
  get changes(): number {
    return this.#changes
  }

  save(): Bytes {
    return Uint8Array.from(Y.encodeStateAsUpdate(this.#doc))
  }

  /**
   * True where this writing of a fact neither counts nor was known to whoever wrote, or took away, what does: it has only come
   * out below. Each writing names the one whose place it took.
   */
  isUnseen(key: string, stamp: Stamp): boolean {
    let item: Y.Item | undefined = this.#facts._map.get(key)
    while (item instanceof Y.Item) {
      const { id, length, origin }: Y.Item = item
      if (id.client === stamp.client && id.clock <= stamp.clock && stamp.clock < id.clock + length) return false
      item = origin === null ? undefined : Y.getItem(this.#doc.store, Y.createID(origin.client, origin.clock))
    }
    return true
  }

  /** Which writing of each fact stands here: different for every writing, the same in every copy. */
  stamps(): Map<string, Stamp> {
    return new Map([...this.#facts._map].map(([key, { id }]) => [key, id]))
  }
}
