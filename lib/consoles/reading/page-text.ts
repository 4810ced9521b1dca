// The text of a page as a reader sees it: with what fields hold and titles say, open shadow roots included.
import { isOurs } from '../../portals/page/ours.ts'
import { LOCALES } from './dates.ts'
import { monthNames } from './months.ts'

/** Stands between things that are read separately, so that nothing is ever joined over the border of a cell. */
const BORDER = '\u001F'
/** What heads a part of a page. */
export const HEADING = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, figcaption, [role=heading]'
/** A cell of a table. */
export const CELL = 'td, th, [role=cell], [role=gridcell], [role=rowheader], [role=columnheader]'
/** What is struck out holds no more, and what is quoted somebody else has said. */
const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  's',
  'del',
  'strike',
  'blockquote',
  'search',
  'datalist',
])
/** What is told there was so at its time, and what somebody searches for or chooses from is not what the page shows. */
const UNREAD_ROLES = new Set(['log', 'menu', 'search', 'searchbox'])
const SEPARATE = new Set('td th tr li dt dd option button input textarea select label'.split(' '))
const INLINE = new Set(
  'a abbr b bdi bdo button cite code data em font i img input kbd label mark output q samp small span strong sub sup select textarea time tt u var wbr'.split(
    ' ',
  ),
)
/** Read as one text with what stands around them: they are seldom put around a value of its own. */
const WITHIN = new Set('a abbr b bdi code em font i mark small span strong tt u wbr'.split(' '))
const UNREAD_INPUTS = new Set(['password', 'hidden', 'file', 'checkbox', 'radio'])
/** “in 11 months”, in any language; in characters. */
const LONGEST_AGE = 40
const TEXT_NODE = 3
const ELEMENT_NODE = 1
const FRAGMENT_NODE = 11

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE
export const isBlock = (element: Element): boolean => !INLINE.has(element.localName)
export const isCell = (element: Element): boolean => element.matches(CELL)

/** The element around this one, out of a shadow root as well. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element
  if (parentNode?.nodeType === FRAGMENT_NODE && 'host' in parentNode) return (parentNode as ShadowRoot).host
  return element.parentElement
}

/** Not drawn, or struck out. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  // Not `checkVisibility`: it calls an element with `display: contents` hidden, whose children are shown.
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element)
  return style?.display === 'none' || style?.textDecorationLine?.includes('line-through') === true
}

/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Thai. Source: Unicode, the blocks' charts. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50] as const
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g

/** A text with its wide letters narrowed, and its digits as ASCII has them. */
function narrowed(text: string): string {
  return text.normalize('NFKC').replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
  })
}

/** Tips that scripts show in place of a title. */
const TIPS = [
  'title',
  'data-original-title',
  'data-bs-original-title',
  'data-tooltip',
  'data-tip',
  'data-title',
] as const
/** A day, with or without its time, and nothing else: what a page keeps for its scripts, and by what it sorts its tables. */
const MACHINE_DATE = /^\s*\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}[\d:.,]*\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?\s*$/
/** Names of attributes that say of their date no more than that it is one, or that it is an end. */
const OF_MACHINES =
  /^data-(?:(?:order|sort|sort-value|value|date|time|datetime|timestamp|iso|utc)|.*(?:expir|valid-(?:to|until)|not-?after|end-date).*)$/

/** What scripts and screen readers have of an element in place of its words. */
function exactTexts(element: Element): (string | null)[] {
  const { localName } = element
  // Elements of a page's own, such as `relative-time`, have a hyphen in their names.
  if (localName === 'time' || localName.includes('-')) return [element.getAttribute('datetime')]
  const own = localName === 'data' ? [element.getAttribute('value')] : []
  const kept = [...element.attributes].filter(({ name, value }) => OF_MACHINES.test(name) && MACHINE_DATE.test(value))
  return [element.getAttribute('aria-label'), ...own, ...kept.map(({ value }) => value)]
}

/** True where words name no day, or that of an exact date without its year: “Nov 7”. */
function agree(words: string, exact: string): boolean {
  const months = monthNames(LOCALES)
  const [name] = new RegExp(`(?<!\\p{L})${months.pattern}(?!\\p{L})`, 'iu').exec(words) ?? []
  if (name === undefined) return true
  const [, month, day] = /\d{4}-(\d{2})-(\d{2})/.exec(exact) ?? []
  const days = words.match(/\d+/g)
  return months.numberOf(name) === Number(month) && days?.length === 1 && Number(days[0]) === Number(day)
}

/** The exact date behind words such as “in 11 months”; none where the words themselves name another day, or where there are two. */
function exactDate(element: Element): string[] {
  const [exact, ...others] = new Set(exactTexts(element).filter((one) => one !== null && /\d{4}/.test(one)))
  if (!exact || others.length > 0 || TIPS.some((tip) => element.hasAttribute(tip))) return []
  const words = narrowed(element.textContent ?? '')
  if (words.length > LONGEST_AGE || /\d{4}|\d[./-]\d|[年月]/.test(words)) return []
  return agree(words, exact) ? [exact] : []
}

/** What an element says besides its children: a field's value, a title that holds more than words, and the exact date of an age. */
function ownTexts(element: Element): string[] {
  const { localName } = element
  const tips = new Set(TIPS.map((name) => element.getAttribute(name) ?? ''))
  const texts = [...tips].filter((tip) => /\d/.test(tip))
  texts.push(...exactDate(element))
  const type = element.getAttribute('type')?.toLowerCase() ?? 'text'
  if (localName === 'input' && !UNREAD_INPUTS.has(type)) texts.push((element as HTMLInputElement).value)
  if (localName === 'textarea') texts.push((element as HTMLTextAreaElement).value)
  return texts.filter((text) => text !== undefined && text !== '').map(narrowed)
}

/** What somebody could choose, and has not. */
function isUnchosen(element: Element): boolean {
  return element.localName === 'option' && !(element as HTMLOptionElement).selected
}

function isRead(node: Node): boolean {
  if (!isElement(node)) return node.nodeType === TEXT_NODE
  return (
    !UNREAD.has(node.localName) &&
    !UNREAD_ROLES.has(node.getAttribute('role') ?? '') &&
    !isOurs(node) &&
    !isUnchosen(node) &&
    !isHidden(node)
  )
}

export interface PageText {
  /** All that is shown in an element, narrowed (NFKC). */
  of(element: Element): string
  /** What the element itself holds or says in its title, narrowed. */
  own(element: Element): string[]
  /** The words of a text node, narrowed; none of a comment. */
  words(node: Node): string
  /** Elements and texts right below, those of an open shadow root first, hidden ones left out. */
  nodes(element: Element): Node[]
  /** The elements among them. */
  children(element: Element): Element[]
}

/** Takes a page's text apart once: every element's text is made a single time. Valid until the page changes. */
export function pageText(): PageText {
  const texts = new Map<Element, string>()
  const readable = new Map<Element, Node[]>()
  const words = (node: Node): string => (node.nodeType === TEXT_NODE ? narrowed(node.nodeValue ?? '') : '')

  function nodes(element: Element): Node[] {
    const known = readable.get(element)
    if (known) return known
    // A textarea's child is what it held at first, not what it holds.
    const inside =
      element.localName === 'textarea' ? [] : [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]
    const read = inside.filter(isRead)
    readable.set(element, read)
    return read
  }

  function of(element: Element): string {
    const known = texts.get(element)
    if (known !== undefined) return known
    const parts = nodes(element).map((node) => {
      if (!isElement(node)) return words(node)
      const text = of(node)
      if (SEPARATE.has(node.localName) || node.hasAttribute('role')) return BORDER + text + BORDER
      return WITHIN.has(node.localName) ? text : `\n${text}\n`
    })
    const text =
      ownTexts(element)
        .map((one) => one + BORDER)
        .join('') + parts.join('')
    texts.set(element, text)
    return text
  }

  return { of, own: ownTexts, words, nodes, children: (element) => nodes(element).filter(isElement) }
}

/** A text as one line for people. */
export function oneLine(text: string): string {
  return text.replaceAll(BORDER, ' ').replace(/\s+/g, ' ').trim()
}
