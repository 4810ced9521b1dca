// Where a text says which certificate it is about, and where it only quotes another: notes and running text prove nothing.
import { readTopic, type Topic, type TopicReading } from '../../facts/topic.ts'
import { continues } from '../page/text.ts'
import { bearerOf, closest, holder, isBefore, matching, textsIn } from '../page/tree.ts'
import { SUBJECT } from './words.ts'

/** More text nodes than this are no row and no popover: they are read as they stand. */
const MOST_TEXTS = 400
/** What introduces notes. `Notes` is the portal's own label (seen, on the screen for a new certificate). */
const NOTES = /^\s{0,99}notes?\s{0,9}(?::|$)/i
/** What a further label of an i begins with, where all of it is one text: `Serial Number: …`, `Subject: …`. */
const LABEL = /^\s{0,99}(?:subject|serial|service|vendor|expir\w{1,9}|status|issue[rd]|uid|certificate)\b/i
/** Where one text holds several of them: what stands before which a new line begins. */
const HAS_LABELS = /[:：]/
const NEXT_LABEL = /(?=\b(?:notes?|serial(?: number| no\.?)?|subject(?: dn| name)?)\s?[:：])/i
/** The first field of a subject: `C=JP`, `/UID=…`, `0.9.2342.19200300.100.1.1=…`. */
const FIRST_FIELD = /(?<![\w.])(?:c|cn|o|ou|st|l|uid|user-?id|0\.9\.2342\.19200300\.100\.1\.1)\s?[=:]/i
/** What may stand before a subject though it is a word: its own label, or a serial number. */
const OWN_LABEL = /(?:subject|dn|name|certificate|uid|topic|サブジェクト|件名|[0-9a-f]{8})[^\p{L}]{0,9}$/iu
/** What stands in front of it in the same cell, and is no sentence. */
const STATUS = /^\s*(?:active|expired|revoked)\s*$/i
const WORD_AT_END = /\p{L}[^\p{L}\d=:：;|/(]{0,9}$/u
/** How much of what stands before a subject is looked at, in characters. */
const BEFORE = 60

/** One line of an element's text, and the element that holds it: texts in one element are one line, until a break. */
interface Line {
  text: string
  parent: Element | null
}

function linesOf(texts: readonly Node[], hasShadows: boolean): Line[] {
  const holds = holder(hasShadows)
  const lines: Line[] = []
  let before: Node | undefined
  for (const node of texts) {
    const text = node.nodeValue ?? ''
    const last = before
    before = node
    // Half of a row's texts are the blanks between its elements.
    if (text.trim() === '') continue
    const parent = bearerOf(node)
    const line = lines.at(-1)
    // Around an element in running text the text goes on: `replaces <b>UID=…</b>`.
    const goesOn = line?.parent && parent && holds(line.parent, parent) && !isAfterBreak(node)
    // Nothing else is as slow on a long list: most texts hold no label at all.
    const [first = '', ...others] = HAS_LABELS.test(text) ? text.split(NEXT_LABEL) : [text]
    if (goesOn) line.text += (last && continues(node, last) ? '' : '\n') + first
    else lines.push({ text: first, parent })
    for (const other of others) lines.push({ text: other, parent })
    if (lines.length > MOST_TEXTS) break
  }
  return lines
}

/** True where a line break of the page stands right before this text. */
function isAfterBreak(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const before = at.previousSibling
    if (!before) continue
    return before.nodeName.toLowerCase() === 'br'
  }
  return false
}

/** Leaves out what stands behind a label `Notes`, up to the next label or the end of the element it stands in. */
function withoutNotes(lines: Line[]): Line[] {
  let notes: { parent: Element | null | undefined } | undefined
  return lines.filter(({ text, parent }) => {
    if (NOTES.test(text)) {
      const isOnlyLabel = /^[^:]{0,120}:?\s{0,9}$/.test(text)
      notes = { parent: isOnlyLabel ? undefined : parent }
      return false
    }
    if (!notes) return true
    notes.parent ??= parent
    if (notes.parent === parent && !LABEL.test(text)) return false
    notes = undefined
    return true
  })
}

/** True where a subject in this line stands behind a word that is not its label: somebody writes about it. */
function isRunning({ text }: Line): boolean {
  const start = FIRST_FIELD.exec(text)?.index ?? -1
  if (start < 0) return false
  const before = text.slice(Math.max(0, start - BEFORE), start).trimEnd()
  return WORD_AT_END.test(before) && !OWN_LABEL.test(before) && !STATUS.test(before)
}

/** What names a UID that stands by itself, beside it or over its column: usual labels, not seen. */
const NAMES_UID = /^\W{0,9}(?:(?:subject|certificate|push|mdm|apns)\s)?(?:uid|user[\s-]?id|topic)\W{0,9}$/i
/** Characters in which a UID ends a line, blanks counted, and those by which one that is cut off is known. */
const LONGEST_TOPIC = 120
const SHORTEST_TOPIC = 24
/** What a line ends with, but for the button that copies it. */
const SHOWN_LAST = /([\w.-]+)…?\s*(?:copy\s*)?$/i
const CELL = 'td,[role=cell],[role=gridcell]'

/** What is written over the column in which an element stands. */
function columnOf(element: Element | null): string {
  const cell = element && closest(element, CELL)
  const [first] = (cell && closest(cell, 'table,[role=table],[role=grid]')?.querySelectorAll('tr,[role=row]')) ?? []
  const at = [...(cell?.parentElement?.children ?? [])].indexOf(cell as Element)
  return first?.children[at]?.textContent ?? ''
}

/** True where a UID, whole or cut off, stands by itself, and is named as one. */
function isNamed(topic: Topic, { text, parent }: Line, before: Line | undefined): boolean {
  const [end = '', whole = ''] = SHOWN_LAST.exec(text.slice(-LONGEST_TOPIC)) ?? []
  const shown = whole.replace(/\.+$/, '').toLowerCase()
  if (shown.length < SHORTEST_TOPIC || !topic.toLowerCase().startsWith(shown)) return false
  const label = text.slice(0, -end.length)
  return label.trim() ? NAMES_UID.test(label) : NAMES_UID.test(before?.text ?? '') || NAMES_UID.test(columnOf(parent))
}

/** Fields that show what nobody can type. */
export const FIXED_FIELD = 'input[readonly],input[disabled],textarea[readonly],textarea[disabled]'

/** All texts of an element with what its fields show, each in its place; without what somebody may have typed. */
export function withFields(texts: readonly Node[], element: Element, hasShadows: boolean): Node[] {
  const all = texts.filter((text) => bearerOf(text)?.localName !== 'textarea')
  const fields = matching(element, FIXED_FIELD, hasShadows)
  for (const field of element.matches(FIXED_FIELD) ? [element] : fields) {
    const at = all.findIndex((text) => isBefore(field, bearerOf(text) ?? element))
    const shown = field.ownerDocument.createTextNode((field as HTMLInputElement).value ?? '')
    all.splice(at < 0 ? all.length : at, 0, shown)
  }
  return all
}

/**
 * Reads which certificate an element's own text is about. `further` has texts of its attributes. What stands in notes is left
 * out; a subject that stands in running text alone is a mention and no proof (`asSubject` is false).
 */
export function readSubject(
  element: Element,
  hasShadows: boolean,
  further = '',
): { text: string; subject: TopicReading } {
  const texts = withFields(textsIn(element, hasShadows), element, hasShadows)
  const whole = texts.map(({ nodeValue }) => nodeValue).join('') + further
  if (!SUBJECT.test(whole) && readTopic(whole).kind === 'none') return { text: whole, subject: { kind: 'none' } }
  return readNaming(texts, hasShadows, further)
}

/** The same for all texts of an element that is known to hold a part of a subject. */
export function readNaming(
  texts: readonly Node[],
  hasShadows: boolean,
  further: string,
): ReturnType<typeof readSubject> {
  const lines = withoutNotes(linesOf(texts, hasShadows))
  const text = lines.map((line) => line.text).join('\n') + further
  const subject = readTopic(text)
  if (subject.kind !== 'one') return { text, subject }
  if (!subject.asSubject) {
    const asSubject = lines.some((line, at) => isNamed(subject.topic, line, lines[at - 1]))
    return { text, subject: { ...subject, asSubject } }
  }
  const naming = lines.filter((line) => SUBJECT.test(line.text))
  const isQuoted = naming.length > 0 && naming.every(isRunning)
  return { text, subject: isQuoted ? { ...subject, asSubject: false } : subject }
}
