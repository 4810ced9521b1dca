// A page as lines, as a reader sees them: what stands side by side in one block is a line, made of the pieces of its elements.
import { HEADING, isBlock, isCell, isElement, type PageText } from './page-text.ts'

/** What one element says in a line. */
export interface Piece {
  text: string
  element: Element
  /** Where it begins in the line's text. */
  at: number
}

export interface Line {
  /** Its pieces with a blank between two of them. */
  text: string
  pieces: readonly Piece[]
  /** The block in which it stands. */
  block: Element
  /** Its place among the page's lines. */
  index: number
  /** How far it is set in, where line breaks are written into the text; in characters. */
  indent?: number
}

/** So many lines up it is looked for under which one a line is set in. */
const FARTHEST = 200

/** First and last line of an element. */
export type Range = readonly [first: number, last: number]

export interface PageLines {
  lines: readonly Line[]
  /** Headings in document order. */
  headings: readonly Element[]
  /** Absent for an element without any text. An element inside a line has that line. */
  rangeOf(element: Element): Range | undefined
  /** The line under which this one is set in, in the same block. */
  aboveIndented(line: Line): number | undefined
  /** True where an element holds this line, one more below it, and nothing else. */
  isTile(element: Element, line: Line): boolean
  /** True where an element holds this line, or a part of it. */
  holds(element: Element, line: number): boolean
}

/** Takes the page apart once. Valid until the page changes. */
export function pageLines(root: Element, page: PageText): PageLines {
  const lines: Line[] = []
  const headings: Element[] = []
  const ranges = new Map<Element, Range>()
  let pending: Piece[] = []
  let indent: number | undefined
  let block = root

  function flush(): void {
    if (pending.length === 0) return
    let text = ''
    const pieces = pending.map((piece) => {
      if (text !== '') text += ' '
      const at = text.length
      text += piece.text
      return { ...piece, at }
    })
    lines.push({ text, pieces, block, index: lines.length, ...(indent !== undefined && { indent }) })
    pending = []
    indent = undefined
  }

  function say(text: string, element: Element): void {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words !== '') pending.push({ text: words, element, at: 0 })
  }

  /** Where line breaks are written into the text, each is a line of the page. */
  function sayLines(text: string, element: Element): void {
    for (const [index, one] of text.split('\n').entries()) {
      if (index > 0) flush()
      if (pending.length === 0) indent = one.search(/\S|$/)
      say(one, element)
    }
  }

  /** With a line break in it, what is put around two lines is a part of its own: a label above its value, in a row of such. */
  const isBroken = (element: Element): boolean => page.children(element).some(({ localName }) => localName === 'br')

  function walk(element: Element, isWritten: boolean): void {
    if (element.localName === 'br' || element.localName === 'hr') {
      flush()
      return
    }
    const isOwnBlock = isBlock(element) || isCell(element) || isBroken(element)
    const around = block
    if (isOwnBlock) {
      flush()
      block = element
    }
    const first = lines.length
    if (element.matches(HEADING)) headings.push(element)
    for (const text of page.own(element)) sayLines(text, element)
    const keepsBreaks = isWritten || element.localName === 'pre'
    let words = ''
    const sayWords = (): void => {
      if (keepsBreaks) sayLines(words, element)
      else say(words, element)
      words = ''
    }
    // Programs write one text in several nodes.
    for (const node of page.nodes(element)) {
      if (!isElement(node)) {
        words += page.words(node)
        continue
      }
      if (words !== '') sayWords()
      walk(node, keepsBreaks)
    }
    if (words !== '') sayWords()
    if (isOwnBlock) {
      flush()
      block = around
    }
    const last = pending.length > 0 ? lines.length : lines.length - 1
    if (last >= first) ranges.set(element, [first, last])
  }

  function aboveIndented({ index, indent = 0, block: own }: Line): number | undefined {
    for (let at = index - 1; indent > 0 && at >= index - FARTHEST && lines[at]?.block === own; at -= 1)
      if ((lines[at]?.indent ?? indent) < indent) return at
    return undefined
  }

  walk(root, false)
  flush()
  return {
    lines,
    headings,
    rangeOf: (element) => ranges.get(element),
    aboveIndented,
    isTile(element, { index }) {
      const [first, last] = ranges.get(element) ?? []
      return first === index && last === index + 1
    },
    holds(element, line) {
      const range = ranges.get(element)
      return range !== undefined && range[0] <= line && line <= range[1]
    },
  }
}
