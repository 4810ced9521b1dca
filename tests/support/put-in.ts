// What the code puts into the words: which placeholder of which text is a day, as far as it is written where it is put in.
import type { Source } from '../../scripts/house/imports.ts'

export interface PutIn {
  /** As in the locales, e.g. `early.valid`. */
  key: string
  /** Of the placeholder: 1 is `$1`. */
  place: number
  /** The code that gives the value. */
  code: string
}

/** Where words are asked for with values, or a finding is made; what follows is looked at to its closing bracket. */
const ASKED = /\b(?:i18n\.t|say|words)\(|\b(finding)\(/g
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/** The parts of a bracket's inside that commas divide. `at` is behind the opening one. */
function partsAt(text: string, at: number): string[] {
  const parts: string[] = []
  const open: string[] = []
  let quote = ''
  let begin = at
  for (let place = at; place < text.length; place++) {
    const sign = text.charAt(place)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (/['"`]/.test(sign)) quote = sign
    else if (sign in CLOSING) open.push(sign)
    else if (/[)\]}]/.test(sign) && open.pop() === undefined) return [...parts, text.slice(begin, place).trim()]
    else if (sign === ',' && open.length === 0) {
      parts.push(text.slice(begin, place).trim())
      begin = place + 1
    }
  }
  return parts
}

/** The same with the inside of `...values` in its place, where that is a list written before. */
function spread(parts: readonly string[], before: string): string[] {
  return parts.flatMap((part) => {
    if (!part.startsWith('...')) return part === '' ? [] : part
    const list = before.lastIndexOf(`const ${part.slice(3)} = [`)
    return list < 0 ? part : partsAt(before, before.indexOf('[', list) + 1)
  })
}

/** Every value that this source puts into words, where both stand side by side. */
export function putIn({ text }: Pick<Source, 'text'>): PutIn[] {
  return [...text.matchAll(ASKED)].flatMap((found) => {
    const [asked, isFinding] = found
    const [first = '', ...given] = partsAt(text, found.index + asked.length)
    const list = isFinding ? given : given.filter((one) => one.startsWith('[')).flatMap((one) => partsAt(one, 1))
    const keys = [...first.matchAll(/'([\w.]+)'/g)].flatMap(([, key = '']) =>
      isFinding ? ['title', 'meaning', 'todo'].map((part) => `finding.${key}.${part}`) : [key],
    )
    const values = spread(list, text.slice(0, found.index))
    return keys.flatMap((key) =>
      values.map((code, at) => ({ key, place: at + 1, code: resolved(code, text.slice(0, found.index)) })),
    )
  })
}

/** What a name stands for that was given to a value before. */
function resolved(code: string, before: string): string {
  if (!/^\w+$/.test(code)) return code
  const given = before.lastIndexOf(`const ${code} = `)
  return given < 0 ? code : before.slice(given, before.indexOf('\n', given))
}

/**
 * Whether Japanese ends it with a Japanese character: a day ends in 日, what is quoted in 」, and so do the names that Koshin itself
 * gives. A moment of a day ends in its minutes.
 */
export function endsInJapanese(code: string): boolean {
  return /\b(?:sayDay|day|formatDay|sayDaysLeft|quoted|assetName|procedureName)\(|^\{ (?:date|moment|document)\b|\bsayMoment\([^,()]*\)/.test(
    code,
  )
}
