// The text of a page as a reader sees it: with what fields hold and titles say, open shadow roots included.

/** Stands between things that are read separately, so that nothing is ever joined over the border of a cell. */
export const BORDER = '\u001F'
/** What heads a part of a page. */
export const HEADING = 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]'
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg'])
const SEPARATE = new Set('td th tr li dt dd option button input textarea select label'.split(' '))
const INLINE = new Set('a abbr b bdi code em font i mark small span strong tt u wbr'.split(' '))
const UNREAD_INPUTS = new Set(['password', 'hidden', 'file', 'checkbox', 'radio'])
const TEXT_NODE = 3
const ELEMENT_NODE = 1
const FRAGMENT_NODE = 11

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE

/** The element around this one, out of a shadow root as well. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element
  if (parentNode?.nodeType === FRAGMENT_NODE && 'host' in parentNode) return (parentNode as ShadowRoot).host
  return element.parentElement
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  // Not `checkVisibility`: it calls an element with `display: contents` hidden, whose children are shown.
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element)
  return style?.display === 'none'
}

/** What an element says besides its children: a field's value, its title. */
function ownTexts(element: Element): string[] {
  const { localName } = element
  const texts = [element.getAttribute('title') ?? '']
  const type = element.getAttribute('type')?.toLowerCase() ?? 'text'
  if (localName === 'input' && !UNREAD_INPUTS.has(type)) texts.push((element as HTMLInputElement).value)
  if (localName === 'textarea') texts.push((element as HTMLTextAreaElement).value)
  return texts.filter((text) => text !== undefined && text !== '')
}

function isRead(node: Node): boolean {
  if (!isElement(node)) return node.nodeType === TEXT_NODE
  return !UNREAD.has(node.localName) && !node.localName.startsWith('koshin-') && !isHidden(node)
}

function words(node: Node): string {
  return node.nodeType === TEXT_NODE ? (node.nodeValue ?? '').normalize('NFKC') : ''
}

export interface PageText {
  /** All that is shown in an element, narrowed (NFKC). */
  of(element: Element): string
  /** Every element below that matches, in document order; each question is put to the page once. */
  all(root: Element | Document | ShadowRoot, selector: string): readonly Element[]
  /** The words of a text node; none of a comment. */
  words(node: Node): string
  /** The elements below, those of an open shadow root first, hidden ones left out. */
  children(element: Element): Element[]
}

/** Takes a page's text apart once: every element's text is made a single time. Valid until the page changes. */
export function pageText(): PageText {
  const texts = new Map<Element, string>()
  const readable = new Map<Element, Node[]>()
  const matching = new Map<string, Map<Node, readonly Element[]>>()

  function nodesOf(element: Element): Node[] {
    const known = readable.get(element)
    if (known) return known
    // A textarea's child is what it held at first, not what it holds.
    const inside =
      element.localName === 'textarea' ? [] : [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]
    const nodes = inside.filter(isRead)
    readable.set(element, nodes)
    return nodes
  }

  function of(element: Element): string {
    const known = texts.get(element)
    if (known !== undefined) return known
    const parts = nodesOf(element).map((node) => {
      if (!isElement(node)) return words(node)
      const text = of(node)
      if (SEPARATE.has(node.localName) || node.hasAttribute('role')) return BORDER + text + BORDER
      return INLINE.has(node.localName) ? text : `\n${text}\n`
    })
    const own = ownTexts(element).map((text) => text.normalize('NFKC') + BORDER)
    const text = own.join('') + parts.join('')
    texts.set(element, text)
    return text
  }

  function all(root: Element | Document | ShadowRoot, selector: string): readonly Element[] {
    const known = matching.get(selector) ?? new Map<Node, readonly Element[]>()
    matching.set(selector, known)
    const found = known.get(root) ?? [...root.querySelectorAll(selector)]
    known.set(root, found)
    return found
  }

  return {
    of,
    all,
    words,
    children: (element) => nodesOf(element).filter(isElement),
  }
}

/** A text as one line for people. */
export function oneLine(text: string): string {
  return text.replaceAll(BORDER, ' ').replace(/\s+/g, ' ').trim()
}
