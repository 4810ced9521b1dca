// The web components of a page, and what it keeps in their open shadow roots.

/** These elements and all in which they stand. */
export function elementsAround(elements: Iterable<Element>): Set<Node> {
  const all = new Set<Node>()
  for (const element of elements) {
    for (let at: Node | null = element; at && !all.has(at); at = at.parentNode) all.add(at)
  }
  return all
}

/** Every open shadow root below a root. */
export function shadowRootsIn(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = []
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot && !element.localName.startsWith('koshin-')) {
      found.push(element.shadowRoot, ...shadowRootsIn(element.shadowRoot))
    }
  }
  return found
}

/** What of a page is kept in web components. */
export interface Components {
  shadowRoots: ShadowRoot[]
  /** There is one, perhaps one that has no shadow root yet: it may get one though nothing on the page changes. */
  any: boolean
}

/** Looks for web components everywhere but in the elements of `known`, which have none: to look through a long list takes long. */
export function componentsIn(root: Document, known: ReadonlyMap<Element, unknown>): Components {
  const found: Components = { shadowRoots: [], any: false }
  const around = elementsAround(known.keys())
  const note = (element: Element): void => {
    const { shadowRoot } = element
    // Of thousands of elements hardly one goes past this line.
    if (shadowRoot === null && (found.any || !element.localName.includes('-'))) return
    if (element.localName.startsWith('koshin-')) return
    found.any = true
    if (shadowRoot) found.shadowRoots.push(shadowRoot, ...shadowRootsIn(shadowRoot))
  }
  const look = (part: ParentNode): void => {
    for (const element of part.children) {
      if (known.has(element)) continue
      note(element)
      if (around.has(element)) look(element)
      else for (const inside of element.querySelectorAll('*')) note(inside)
    }
  }
  look(root)
  return found
}
