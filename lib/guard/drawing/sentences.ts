// A text in its sentences, none of which is cut where it is shown.

const OPENING = /[「『“（(]+$/
const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0

/** The sentences of a text in this language, each with the space behind it; what is quoted is not divided, e.g. a name with a full stop. */
export function sentencesOf(text: string, language: string): string[] {
  const parts: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const before = parts.pop()
    if (before === undefined) {
      parts.push(segment)
      continue
    }
    // What opens a quotation is counted to the sentence before it.
    const opening = OPENING.exec(before)?.[0] ?? ''
    const whole = before.slice(0, before.length - opening.length)
    const isQuoting = count(whole, /[「『“]/g) > count(whole, /[」』”]/g) || /[」』”]$/.test(whole)
    if (isQuoting) parts.push(before + segment)
    else parts.push(whole, opening + segment)
  }
  return parts
}
