// A page for tests without a browser: linkedom's document, corrected where it does not do as browsers do.
import { registerHooks } from 'node:module'

// Before linkedom is loaded, which asks for it.
registerHooks({
  resolve: (name, context, next) =>
    name === 'css-select' && context.parentURL?.includes('/linkedom/')
      ? { url: new URL('kept-selectors.ts', import.meta.url).href, shortCircuit: true }
      : next(name, context),
})
const { parseHTML } = await import('linkedom')

/** linkedom orders two nodes by how deep they lie; a browser does by where they stand. Source: DOM Standard, 4.4. */
function comparePosition(this: Node, other: Node): number {
  if (this === other) return 0
  const above = (node: Node): Node[] => {
    const chain: Node[] = []
    for (let at: Node | null = node; at; at = at.parentNode) chain.unshift(at)
    return chain
  }
  const mine = above(this)
  const theirs = above(other)
  if (mine[0] !== theirs[0]) return 1
  const parting = mine.findIndex((node, index) => node !== theirs[index])
  const [one, two] = [mine[parting], theirs[parting]]
  if (parting < 0 || !one) return 20
  if (!two) return 10
  const siblings = [...(one.parentNode?.childNodes ?? [])]
  return siblings.indexOf(one as ChildNode) < siblings.indexOf(two as ChildNode) ? 4 : 2
}

/** linkedom's walker can't be sent on from another node, as a browser's can. Source: DOM Standard, 6.2. */
class Walker {
  currentNode: Node
  #root: Node
  #whatToShow: number

  constructor(root: Node, whatToShow = 0xffffffff) {
    this.currentNode = root
    this.#root = root
    this.#whatToShow = whatToShow
  }

  nextNode(): Node | null {
    for (let node = this.#behind(this.currentNode); node; node = this.#behind(node)) {
      if ((this.#whatToShow & (1 << (node.nodeType - 1))) === 0) continue
      this.currentNode = node
      return node
    }
    return null
  }

  #behind(node: Node): Node | null {
    const first = node.nodeType === node.DOCUMENT_NODE ? (node as Document).documentElement : node.firstChild
    if (first) return first
    for (let at: Node | null = node; at && at !== this.#root; at = at.parentNode) {
      if (at.nextSibling) return at.nextSibling
    }
    return null
  }
}

function correct(document: Document): Document {
  for (let at: object | null = document.documentElement; at; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, 'compareDocumentPosition')) Object.assign(at, { compareDocumentPosition: comparePosition })
  }
  return Object.assign(document, {
    createTreeWalker: (root: Node, whatToShow?: number) => new Walker(root, whatToShow) as Partial<TreeWalker>,
  }) as Document
}

/** linkedom does not know in which slot an element is shown. Source: DOM Standard, 4.2.2.3; slots of one level will do. */
function assignSlots(host: Element, root: ShadowRoot): void {
  for (const child of host.children) {
    const name = child.getAttribute('slot') ?? ''
    const slot = [...root.querySelectorAll('slot')].find((one) => (one.getAttribute('name') ?? '') === name)
    Object.defineProperty(child, 'assignedSlot', { value: slot ?? null })
  }
  for (const slot of root.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    const assignedNodes = (): Node[] =>
      [...host.childNodes].filter(
        (node) => ((node as Partial<Element>).getAttribute?.('slot') ?? '') === name && node.textContent?.trim() !== '',
      )
    Object.defineProperty(slot, 'assignedNodes', { value: assignedNodes })
  }
}

/** Opens the shadow roots that the markup declares, as a browser's parser does. */
function openShadows(within: ParentNode): void {
  for (const template of [...within.querySelectorAll('template[shadowrootmode]')]) {
    const host = template.parentElement
    if (!host) continue
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = template.innerHTML
    template.remove()
    openShadows(root)
    assignSlots(host, root)
  }
}

/** linkedom does not know what a label is for. Source: HTML Standard, 4.10.4. */
function bindLabels(document: Document): void {
  for (const label of document.querySelectorAll('label')) {
    const id = label.getAttribute('for')
    const control = id === null ? label.querySelector('input,button,select,textarea') : document.getElementById(id)
    Object.defineProperty(label, 'control', { value: control })
    const before = (control as Partial<HTMLInputElement> | null)?.labels ?? []
    if (control) Object.defineProperty(control, 'labels', { value: [...before, label], configurable: true })
  }
}

/** A page with this body. */
export function documentOf(body: string, title = 'Portal'): Document {
  const page = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`
  const document = correct(parseHTML(page).document)
  openShadows(document)
  bindLabels(document)
  return document
}
