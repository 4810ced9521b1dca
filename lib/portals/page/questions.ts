// What a dialog asks, or says that it will do: a text that only mentions a word asks for nothing.
import { attributeLabels } from './label.ts'
import { textsIn } from './tree.ts'

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
    `${first}(?!(?:how|wh\\w+|was|were|did|ha[sd]|have|need)\\b)${said}(?:[?？]|か。)`,
    `^(?=.*\\b(?:sure|about to|going to|continue|proceed|do this)\\b).*?${first}(?!${within}\\b(?:can|may|if|when|was)\\b)${said}`,
  ]
  return new RegExp((announced ? [`^\\s*(?:${words})`, ...ways] : ways).join('|'), 'is')
}

/** True where the texts of an element but for its controls, or its name, ask so. */
export function asks(element: Element, pattern: RegExp): boolean {
  const texts = textsIn(element, true).filter(({ parentElement }) => !parentElement?.closest(ANSWER))
  const said = [...attributeLabels(element), texts.map(({ nodeValue }) => nodeValue).join(' ')]
  return said.some((text) => text.length <= LONGEST && pattern.test(text))
}
