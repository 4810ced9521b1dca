// The text in a file of rich text (RTF), as TextEdit and WordPad save it; the portal takes such a file. Source: Microsoft, RTF 1.9.1.

/** Groups whose content is never shown. */
const UNSHOWN =
  /^\\(?:\*|(?:fonttbl|colortbl|stylesheet|info|pict|object|header|footer|filetbl|listtable|rsidtbl|generator)\b)/
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([\s\S])|([{}])|([^\\{}]+)/gi
const BREAKS: ReadonlySet<string> = new Set(['par', 'line', 'row', 'cell', 'tab', 'sect', 'page'])

/** True for a text that begins like rich text. */
export function isRichText(text: string): boolean {
  return /^\s*\{\\rtf/.test(text)
}

/** The plain text in rich text: control words, fonts and pictures left out. Takes time in proportion to the text. */
export function plainTextOf(text: string): string {
  const parts: string[] = []
  /** Depth at which a group began that is not shown. */
  let unshown = 0
  let depth = 0
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const [, word, number, byte, sign, brace, plain] = token
    if (brace === '{') {
      depth++
      if (unshown === 0 && UNSHOWN.test(text.slice(TOKEN.lastIndex, TOKEN.lastIndex + 20))) unshown = depth
    } else if (brace === '}') {
      if (unshown === depth) unshown = 0
      depth--
    } else if (unshown > 0) continue
    else if (plain !== undefined) parts.push(plain.replace(/[\r\n]+/g, ''))
    else if (byte !== undefined) parts.push(String.fromCharCode(Number.parseInt(byte, 16)))
    else if (word === 'u') parts.push(String.fromCharCode(Number(number) & 0xffff))
    else if (word !== undefined) parts.push(BREAKS.has(word) ? '\n' : '')
    else if (sign !== undefined) parts.push(sign === '\n' || sign === '\r' ? '\n' : /[\\{}]/.test(sign) ? sign : '')
  }
  return parts.join('')
}
