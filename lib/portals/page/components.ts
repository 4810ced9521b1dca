// The web components of a page, and what it keeps in their open shadow roots.
import { isOurs } from './ours.ts'

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
    if (element.shadowRoot && !isOurs(element)) {
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

/** Gives what is found, and what looks at each element of a page for it; shadow roots inside of shadow roots are found with them. */
export function lookingForComponents(): { found: Components; look: (element: Element) => void } {
  const found: Components = { shadowRoots: [], any: false }
  const look = (element: Element): void => {
    const { shadowRoot } = element
    // Of thousands of elements hardly one goes past this line.
    if (!shadowRoot && (found.any || !element.localName.includes('-'))) return
    if (isOurs(element)) return
    found.any = true
    if (shadowRoot) found.shadowRoots.push(shadowRoot, ...shadowRootsIn(shadowRoot))
  }
  return { found, look }
}
