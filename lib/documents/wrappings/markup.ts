// Pages and XML: whether a text is a page, what a page or XML says once its tags are taken off, and a property list within it.
import { unescaped } from '../../facts/unpacked.ts'
import { withoutEscapes } from '../bytes/literal.ts'

/** How far into a text its nature shows. */
const HEAD = 4096
/** Tags beyond these are not asked for their names. */
const MOST_TAGS = 200

/** Parts of a page, as HTML names them; names with a hyphen are a page's own. Source: the HTML standard, and what browsers still read. */
const PAGE_PARTS = new Set(
  (
    'html head title base link meta style script noscript body article section nav aside h1 h2 h3 h4 h5 h6 header footer ' +
    'address p hr pre blockquote ol ul li dl dt dd figure figcaption main search div a em strong small s cite q dfn abbr ' +
    'ruby rt rp data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture source img iframe embed ' +
    'object param video audio track map area table caption colgroup col tbody thead tfoot tr td th form label input button ' +
    'select datalist optgroup option textarea output progress meter fieldset legend details summary dialog template slot ' +
    'canvas svg path g use circle rect line polygon defs symbol center font big tt strike frame frameset noframes nobr'
  ).split(' '),
)
/** Parts after which a text goes on in the same line. */
const IN_LINE = new Set(
  'a em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark bdi bdo span wbr ins del big tt font nobr'.split(
    ' ',
  ),
)
const TAG = /<(?:\?|!(?!\[CDATA)|\/?([A-Za-z][\w.:-]{0,60}))[^<>]*>/g
const NAME = /<([A-Za-z][\w.:-]{0,60})[\s/>]/g
/** What a tag says that is long enough to be a file; pictures and the like are none. */
const LONG_VALUE =
  /=\s{0,4}(?:"((?!data:(?:image|font|audio|video)\/)[^"]{60,})"|'((?!data:(?:image|font|audio|video)\/)[^']{60,})')/g
/** What stands in an element as it is; remarks may hold what was switched off. */
const LITERAL = /<!\[CDATA\[|\]\]>|<!--|-->/g

/**
 * A web page: what the browser saves when the session has ended. Its first part is a page's, and where the text does not call itself
 * a page, all of the first ones are: a program's XML may have a `table` as well, and a page in one of its parts.
 */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD).replace(/<!--[\s\S]*?-->/g, '')
  const isPart = (name: string) => PAGE_PARTS.has(name) || name.includes('-')
  const [first, ...names] = [...head.matchAll(NAME)].slice(0, MOST_TAGS).map(([, name = '']) => name.toLowerCase())
  const begins = /^\s*<[a-z?!]/i.test(head)
  if (begins && first !== undefined && !isPart(first)) return false
  if (callsItselfPage(head)) return true
  return begins && first !== undefined && names.every(isPart)
}

/** True for a text that says it is a page; what only consists of a page's parts may be anything. */
export function callsItselfPage(text: string): boolean {
  return /<!doctype\s+html|<html[\s>]/i.test(text.slice(0, HEAD))
}

/** True for a text in which tags stand, as in a page or in XML. */
export function hasTags(text: string): boolean {
  return /<\/[A-Za-z][\w.:-]{0,60}\s*>|<[A-Za-z][^<>]*\/>/.test(text)
}

/** Whether a line ends at a part of this name: everywhere but in the midst of a page's line. */
function endsLine(name: string): boolean {
  return !IN_LINE.has(name.toLowerCase())
}

/**
 * What a page or XML says: its tags taken off, each part that is no piece of a line in a line of its own, letters as they are meant.
 * Long values of attributes are kept in lines of their own. Takes time in proportion to the text.
 *
 * @param breaks whether a line ends at a tag of this name.
 */
export function textOfMarkup(text: string, breaks: (name: string) => boolean = endsLine): string {
  const plain = text.replace(LITERAL, '\n').replace(TAG, (tag, name: string | undefined) => {
    const values = tag.length > 60 ? [...tag.matchAll(LONG_VALUE)].map(([, double, single]) => double ?? single) : []
    if (values.length > 0) return `\n${values.join('\n')}\n`
    return name === undefined || breaks(name) ? '\n' : ''
  })
  return withoutNumbers(unescaped(plain).replace(/\n\s*\n/g, '\n'))
}

/** Pages that show a file have its lines numbered, each number in a cell of its own. */
function withoutNumbers(text: string): string {
  const lines = text.split('\n')
  const numbers = lines.filter((line) => /^\s*\d{1,5}\s*$/.test(line)).map(Number)
  const isCounted = numbers.length > 2 && numbers.every((one, at) => at === 0 || one === (numbers[at - 1] ?? 0) + 1)
  return isCounted ? lines.filter((line) => !/^\s*\d{1,5}\s*$/.test(line)).join('\n') : text
}

/** Where the property list in a text begins and ends; several are one. */
function placeOfList(text: string): [start: number, end: number] | undefined {
  const start = text.search(/<plist[\s>]/)
  const end = text.lastIndexOf('</plist>')
  return start < 0 || end < start ? undefined : [start, end + '</plist>'.length]
}

/** A text without its property list. */
export function withoutList(text: string): string {
  const [start, end] = placeOfList(text) ?? [text.length, text.length]
  return `${text.slice(0, start)}\n${text.slice(end)}`
}

/** The property list within a text; undefined where none is. */
export function listWithin(text: string): string | undefined {
  const place = placeOfList(text)
  if (!place) return undefined
  const list = text.slice(...place)
  return /\\[n"]/.test(list) ? withoutEscapes(list) : list
}
