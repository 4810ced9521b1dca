// How all rows of one reading look, and which of them look like no other.
import { rowSignature } from './describe.ts'
import type { PortalRow, PushPortalView } from './view.ts'

/** Looks are worked out when somebody first asks: most readings never need them. */
export class ListLook {
  readonly view: PushPortalView
  #before: ReadonlyMap<Element, string>
  #touched: (element: Element) => boolean
  #signatures: Map<Element, string> | undefined
  #list: string | undefined
  #repeated: ReadonlySet<string> | undefined

  /** `before` has the signatures of the reading before; they still hold for rows whose insides were not touched since. */
  constructor(
    view: PushPortalView,
    before: ReadonlyMap<Element, string> = new Map(),
    touched: (element: Element) => boolean = () => true,
  ) {
    this.view = view
    this.#before = before
    this.#touched = touched
  }

  /** Every row's signature, or none at all where nobody has asked. */
  get known(): ReadonlyMap<Element, string> {
    return this.#signatures ?? new Map()
  }

  /** Every row's signature. */
  get all(): ReadonlyMap<Element, string> {
    this.#signatures ??= new Map(
      this.view.rows.map((row) => {
        const before = this.#before.get(row.element)
        const holds = before !== undefined && !row.parts && !this.#touched(row.element)
        return [row.element, holds ? before : rowSignature(row)]
      }),
    )
    return this.#signatures
  }

  of(element: Element): string | undefined {
    return this.all.get(element)
  }

  /** The account and all rows, however they are sorted: what makes a list the same list. */
  get list(): string {
    this.#list ??= [this.view.account ?? '', ...[...this.all.values()].sort()].join('\u0001')
    return this.#list
  }

  /**
   * True where others have come to the rows that stood there before, in the same account, and all of those stand there still,
   * untouched: a page that puts other rows into the same elements seldom leaves each one as it was.
   */
  hasGrownFrom(before: ListLook, touched: (element: Element) => boolean): boolean {
    // Asked in every reading: of a list that has as many rows as before nothing more is looked at.
    return (
      before.all.size > 0 &&
      this.all.size > before.all.size &&
      this.view.account === before.view.account &&
      [...before.all].every(([element, look]) => this.of(element) === look && !touched(element))
    )
  }

  /** The only row that looks so; undefined where there are several or none. */
  only(signature: string): PortalRow | undefined {
    const [row, ...others] = this.view.rows.filter(({ element }) => this.of(element) === signature)
    return others.length === 0 ? row : undefined
  }

  /** Signatures that more than one row has. */
  get repeated(): ReadonlySet<string> {
    this.#repeated ??= repeatedIn(this.all.values())
    return this.#repeated
  }
}

function repeatedIn(all: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set([...all].filter((one) => seen.size === seen.add(one).size))
}
