// What of a text can be a label, and where in a line one ends.

/** More than this is a paragraph, not a label; in characters. */
const LONGEST = 80

/** What may stand around a label without being part of it. */
const LEADING = /^[\s:;,、・|/([{<›>»*•–—-]+/
const TRAILING = /[\s:;,、・|/([<=›>»*•–—-]+$/
/**
 * Between two statements of one line; what ends a sentence stays with it, "for example," with what it is one of, and an abbreviation with
 * its word ("Exp. date").
 */
const CLAUSES =
  /(?<!(?:example|instance|exemple|ejemplo|esempio|例えば|例如) ?)[,、，]|[;|•·‧]|(?<=[.!?)])(?<!\b[Ee]xp\.)\s|(?<=。)/

/** A serial number or digest, in hexadecimal: it names nothing. */
const NUMBER = /^(?:0x)?[\da-f]{2}(?:[: ]?[\da-f]{2}){2,}$/i

/** A name as programs write it, alone and in an object of JSON. */
const SNAKE_NAME = /^[a-z][a-z\d]*(?:_[a-z\d]+)+$/
const IN_OBJECT = /^["']([A-Za-z]\w{1,40})["']\s?:\s?["']?$/

/** The words of a program's name for a value, in quotes where it stood in them; any other text as it is. */
function withoutSigns(text: string): string {
  const [, name] = IN_OBJECT.exec(text) ?? []
  if (name !== undefined) return `"${name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').replaceAll('_', ' ')}"`
  return SNAKE_NAME.test(text) ? text.replaceAll('_', ' ') : text
}

/** The text as a label, or nothing where it cannot be one: no letters, a number, or too long. */
export function asLabel(text: string): string | undefined {
  if (text.length > 20 * LONGEST) return undefined
  const label = withoutSigns(text.replace(/\s+/g, ' ').replace(LEADING, '').replace(TRAILING, ''))
  const isNumber = NUMBER.test(label) && /\d/.test(label)
  return /\p{L}/u.test(label) && label.length <= LONGEST && !isNumber ? label : undefined
}

/** A sign that explains the word before it, as a letter: ⓘ. */
const SIGN = /^\s?i\s?$/i

/** The sign between menus that lead to a page: "Settings › Apple › APNs certificate"; and one that stands between any. */
const INTO = /\s[>›»→]\s/
const BETWEEN = /.\s[>›»→]\s./s

/** What a line of menus ends with; nothing where it is none. */
export function wayEnd(text: string): string | undefined {
  return BETWEEN.test(text) && !text.includes(':') ? text.split(INTO).at(-1) : undefined
}

/** The last statement before a value: of a whole sentence only its end. */
export function lastClause(text: string): string | undefined {
  if (SIGN.test(text)) return undefined
  const last = text.split(CLAUSES).findLast((clause) => /\p{L}/u.test(clause)) ?? ''
  if (last.length <= LONGEST) return asLabel(last)
  return asLabel(last.slice(-LONGEST).replace(/^\S*\s/, ''))
}
