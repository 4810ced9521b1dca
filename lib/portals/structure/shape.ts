// The shape of a text: each letter and digit gives way to one of its kind, so that nothing of it can be read any more.

/** By kind of character, what stands in its place. Signs of ASCII stay: they say nothing by themselves. */
const KINDS: readonly [RegExp, string][] = [
  [/\p{Lu}|\p{Lt}/u, 'X'],
  [/\p{Script=Katakana}|ー/u, 'ア'],
  [/\p{Script=Hiragana}/u, 'あ'],
  [/\p{Script=Han}/u, '漢'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{L}/u, 'x'],
  [/\p{N}/u, '0'],
  [/[!-/:-@[-`{-~（）「」『』、。・：；！？～〜“”‘’…–—※＊]/u, ''],
]
/** Letters that tell two texts of one shape apart, by what they stand for. */
const VARIANTS: Readonly<Record<string, string>> = {
  X: 'ABCDEFGHJKLMNPQRSTUV',
  x: 'abcdefghjkmnopqrstuv',
  ア: 'イウエオカキクケコサ',
  あ: 'いうえおかきくけこさ',
  漢: '一二三四五六七八九十',
  가: '나다라마바사아자차카',
}
/** So many letters at a text's end may be used to tell it apart. */
const TELLING_APART = 3

/** What stands in place of one character; nothing for what is not seen. */
export function shapeOfCharacter(character: string): string {
  if (/\s/.test(character)) return character === '\n' ? '\n' : ' '
  for (const [kind, sign] of KINDS) if (kind.test(character)) return sign || character
  return /\p{C}|\p{M}/u.test(character) ? '' : '?'
}

/** Another text of the same shape, a different one for each number from 1 on; the shape itself where it has too few letters. */
export function variantOf(shape: string, number: number): string {
  const signs = [...shape]
  let left = number
  let used = 0
  const letters = signs.filter((sign) => VARIANTS[sign]).length
  for (let at = signs.length - 1; at >= 0 && left > 0 && used < TELLING_APART; at--) {
    const letterers = VARIANTS[signs[at] ?? '']
    if (!letterers || letters < 2) continue
    signs[at] = letterers[(left - 1) % letterers.length] ?? ''
    left = Math.floor((left - 1) / letterers.length)
    used++
  }
  return signs.join('')
}

/** True for a text whose characters {@link shapeOfCharacter} or {@link variantOf} may have given. */
export function isShape(text: string): boolean {
  const signs = [...text]
  const letters = signs.filter((sign) => /\p{L}/u.test(sign))
  const plain = letters.slice(0, Math.max(0, letters.length - TELLING_APART))
  const end = letters.slice(plain.length)
  return (
    plain.every((letter) => letter in VARIANTS) &&
    end.every((letter) => letter in VARIANTS || Object.values(VARIANTS).some((all) => all.includes(letter))) &&
    signs.every((sign) => /\p{L}/u.test(sign) || shapeOfCharacter(sign) === sign || sign === '?')
  )
}
