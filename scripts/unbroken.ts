// Keeps on one line in Japanese what belongs together: at the blank between them a browser may break it.

const NO_BREAK = '\u00a0'
const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
/** What a number that is put in may count; another value is a word of its own, which may stand at a line's end. */
const COUNTED = '(?:件|日|行|組織|番目|台|個|ビット|人|回|分|秒|か月|年|ページ)'
/** Before each of these blanks, and after it: a number and its word, a Latin word and its particle. */
const BLANKS = [
  `(?<=(?<!\\$)\\d) (?=${JAPANESE})`,
  `(?<=\\$\\d) (?=${COUNTED})`,
  '(?<=[A-Za-z%]) (?!または|および|あるいは)(?=\\p{Script=Hiragana})',
]
const AT = new RegExp(BLANKS.join('|'), 'gu')
/** A name of several Latin words, such as Apple Account. */
const NAME = /[A-Z][A-Za-z]*(?: [A-Za-z]+)+/g
/** Characters: longer ones would leave too much of a narrow line empty. */
const LONGEST_NAME = 24

/** Takes a Japanese text or a whole file of them, gives it with blanks at which no line is broken. */
export function unbroken(text: string): string {
  const names = text.replace(NAME, (name) => (name.length > LONGEST_NAME ? name : name.replaceAll(' ', NO_BREAK)))
  return names.replace(AT, NO_BREAK)
}
