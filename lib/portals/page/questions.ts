// What a dialog asks, or says that it will do: a text that only mentions a word asks for nothing.
import { harmlessLabels } from './harmless.ts'
import { attributeLabels, HEADING, IN_FRONT, normaliseLabel } from './label.ts'
import { ANNOUNCES, ASKS_NOTHING, ENDS, ONLY_SAYS, SPEAKS_OTHERWISE } from './question-words.ts'
import { bearerOf, closest, matching, shownText, textsIn } from './tree.ts'

/** What asks is short: a longer text, in characters, is there to be read. */
const LONGEST = 1_200
const ANSWER = 'button,select,[role=button],[role=menuitem],a[href]'

/**
 * Finds what asks for something, by its words, a pattern's source. Not a help page’s question, nor one about what is past, and not what
 * only says what could be done. `announced`: a text that begins with such a word announces it, too.
 */
export function asking(words: string, announced: boolean): RegExp {
  const within = '[^.?!。？！]*'
  const first = '(?:^|[.?!。？！])\\s*'
  const said = `${within}(?:${words})${within}`
  const ways = [
    `${first}(?!(?:${ASKS_NOTHING})\\b)${said}(?:${ENDS})`,
    `^(?=.*\\b(?:${ANNOUNCES})\\b).*?${first}(?!${within}\\b(?:${ONLY_SAYS})\\b)${said}`,
  ]
  return new RegExp((announced ? [`^\\s*(?:${words})`, ...ways] : ways).join('|'), 'is')
}

/** What a part of a page says: by its texts and its name, and by its controls, which are answers and no part of the question. */
export interface Said {
  texts: readonly string[]
  answers: readonly string[]
}

/** Gathers it; what holds a text that is there to be read asks by its name alone. */
export function saidBy(element: Element): Said {
  let text = ''
  const answers: string[] = []
  for (const node of textsIn(element, true)) {
    const bearer = bearerOf(node)
    if (bearer && closest(bearer, ANSWER)) answers.push(normaliseLabel(node.nodeValue ?? ''))
    else text += ` ${node.nodeValue}`
  }
  // What only lies over the page may be columns with a heading each.
  const headings = element.matches(IN_FRONT) ? matching(element, HEADING, true) : []
  const said = [...attributeLabels(element), ...headings.map((heading) => shownText(heading, true).trim())]
  const names = said.filter(({ length }) => length <= LONGEST)
  return text.length > LONGEST ? { texts: names, answers: [] } : { texts: [...names, text.trim()], answers }
}

/** True where it asks so. */
export const asks = ({ texts }: Said, pattern: RegExp): boolean => texts.some((text) => pattern.test(text))

const isCancel = harmlessLabels(['cancel'])
const ASKS = new RegExp(ENDS)

/** True where it asks anything, by its sign or by an answer that takes back in another language, in none of the known ones: nobody knows what. */
export function asksUnknown({ texts, answers }: Said, known: readonly RegExp[]): boolean {
  const text = texts.join(' ')
  if (known.some((pattern) => pattern.test(text))) return false
  const takesBack = answers.some((answer) => answer !== 'cancel' && isCancel(answer, () => true))
  // A form has an English Cancel, too, and may hold nothing but labels and names.
  return takesBack || (ASKS.test(text) && SPEAKS_OTHERWISE.test(text))
}
