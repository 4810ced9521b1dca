// Takes off a text what mails, programs and pages put around and into a UID, so that it can be read as it was meant.
import { lettersOfHex } from './bytes.ts'

/** What is no ASCII, an escape, a tag, a brace, or a line as mails and programs write them: only a text with these has to be unpacked. */
const PACKED =
  /[^\t-\r -z|~]|\\|=(?:3d|2[DE]|#)|%[2-7]|&|<\/?[a-z]|^[ \t]*(?:[>|#;*%!+]|\/\/|--|rem\b|[a-z][\w.-]{0,11}>)|["'`]\s*[+.&|\r\n]/im

/** Names of characters as a page's source writes them; any other stays. Source: the HTML standard, named character references. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['dash', '-'],
  ['hyphen', '-'],
  ['period', '.'],
  ['colon', ':'],
  ['equals', '='],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
  ['lrm', ''],
  ['rlm', ''],
  ['nobreak', ''],
  ['zerowidthspace', ''],
])
/**
 * Letters as an address (`%2D`), a page's source (`&#45;`, `&#x2d;`, `&hyphen;`), a program (`\u002d`, `\u{2d}`, `\x2d`) or a mail
 * (`=2D`) write them.
 */
const ESCAPED =
  /%([2-7][0-9a-f])|&#x0{0,8}([0-9a-f]{1,5});|&#0{0,8}(\d{1,6});|&([a-z]{2,14});|\\{1,2}u(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\})|\\{1,2}x([0-9a-f]{2})|\\{1,2}([nrt])/gi
const IN_MAIL = /(?<=[\w.])=(2D|2E|3A)|=3d/gi
/** A value in a certificate's name as DER in hexadecimal, as Go writes those that it does not know. Source: RFC 4514, 2.4. */
const IN_DER = /=#(?:0c|13|16)[0-9a-f]{2}((?:[2-7][0-9a-f]){8,120})(?![0-9a-f])/gi
/** An address in an address, a page's source in a page's source: further ones do not occur. */
const MOST_TIMES = 3

/** What is not drawn: soft hyphens, joiners, marks of direction, selectors of a letter's shape, and colours of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours begin with one.
const UNDRAWN = /\p{Default_Ignorable_Code_Point}+|[\ufff9-\ufffb]+|\u001b\[[\d;]{0,16}m/gu
/** Characters that word processors put in place of the ASCII hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g
/** A tag with nothing of a UID in it; what stands in a tag's attributes is kept. */
const TAG = /<\/?([a-z][a-z0-9]{0,9})(?:\s(?:(?!com\.apple|apsp:)[^<>]){0,200})?\/?>/gi
/** The letters in front of what a person has written, as mails quote them: `KT> `. They are one where another line has them, too. */
const INITIALS = /^[ \t]*([a-z][\w.-]{0,11}>).*\r?\n[ \t]*\1/im
/** How mails mark the lines of an earlier one, and programs and settings their remarks. */
const REMARK = /^[ \t]*(?:(?:[>|#;*%!]|(?:\+|\/\/+|--|rem)(?=[ \t]))[ \t]?)+/gim
/** Two texts that a program puts together; where it writes no sign between them, they stand on two lines. */
const JOINED = /(["'`])\s{0,80}(?:(\+|\.{1,2}|&|\|\|)\s{0,80}(?:_\s{0,80})?|\r?\n[ \t]{0,80})[fru@$]?\1/gi

/** The same text as it was meant. Takes time in proportion to the text. */
export function unpacked(text: string): string {
  if (!PACKED.test(text)) return text
  let plain = text
  for (let time = 0, before = ''; time < MOST_TIMES && before !== plain; time++) {
    before = plain
    plain = unescaped(plain)
  }
  plain = plain.replace(UNDRAWN, '').normalize('NFKC').replace(HYPHENS, '-').replace(UNDRAWN, '')
  plain = plain.replace(TAG, (_, name: string) => (name.toLowerCase() === 'wbr' ? '' : '\n'))
  plain = withoutMarks(plain).replace(JOINED, (_, _quote, sign?: string) => (sign ? '' : '\n'))
  plain = plain.replace(IN_DER, (_, digits: string) => `=${lettersOfHex(digits)}`)
  return plain.replace(/[{}]|\\+([.:-])?/g, (all, sign?: string) => sign ?? (all.startsWith('\\') ? all : ''))
}

/** A text as it was before an address, a page, a program or a mail made it safe: `%22`, `&quot;` and `\u0022` are quotes, `=3D` is `=`. */
export function unescaped(text: string): string {
  return text
    .replace(ESCAPED, (all, ...groups: (string | undefined)[]) => {
      const [percent, hex, decimal, name, unit, point, byte, blank] = groups
      if (blank !== undefined) return '\n'
      if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? all
      const digits = percent ?? hex ?? unit ?? point ?? byte
      const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    })
    .replace(IN_MAIL, (_, digits = '3D') => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** The same text without what mails, programs and settings write in front of its lines. */
export function withoutMarks(text: string): string {
  const [, initials] = INITIALS.exec(text) ?? []
  const plain = initials === undefined ? text : text.replaceAll(new RegExp(`^[ \\t]*${escaped(initials)}`, 'gm'), '')
  return plain.replace(REMARK, '')
}

function escaped(text: string): string {
  return text.replace(/[.-]/g, '\\$&')
}
