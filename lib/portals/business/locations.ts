// The table of content tokens: each Download with the one name in its row.
import type { Occurrence } from '../page/occurrences.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { LABELLED, nameTexts, readName } from './names.ts'
import type { BusinessControl, BusinessTarget } from './view.ts'

type Found = Occurrence<Word>

/** True where the page speaks of content tokens: by their heading, by G1's two columns, or by G3's Apps & Books. */
export function speaksOfContentTokens(all: Found[]): boolean {
  const has = (word: Word, where: (element: Element) => boolean = () => true): boolean =>
    all.some((found) => found.word === word && where(found.element) && isVisible(found.element))
  if (has('content-tokens')) return true
  if (has('server-tokens') && has('location')) return true
  const isAmpersand = (element: Element): boolean => /&/.test(element.textContent ?? '')
  const isHeading = (element: Element): boolean => isAmpersand(element) && element.closest(LABELLED) === null
  return has('apps-and-books', isHeading) || (has('apps-and-books', isAmpersand) && has('payments', isAmpersand))
}

/** The row of a Download: grows outwards until there is a name, and never takes in a second Download. */
function rowAround(control: Element, others: readonly Element[]): BusinessTarget | undefined {
  for (let at = control.parentElement; at && at.localName !== 'html'; at = at.parentElement) {
    const element: Element = at
    if (others.some((other) => other !== control && element.contains(other))) return undefined
    const texts = nameTexts(element)
    const name = readName(texts)
    if (name.kind !== 'none') return { kind: 'location', element, name, place: texts[0]?.element ?? element }
  }
  return undefined
}

/** Every Download of the table; one whose row can't be told from its neighbours belongs to none. */
export function findContentDownloads(all: Found[]): BusinessControl[] {
  if (!speaksOfContentTokens(all)) return []
  const downloads = all
    .filter(({ word, element, exact }) => word === 'download' && exact && isVisible(element))
    .map(({ element }) => element)
  return downloads.map((element) => {
    const row = rowAround(element, downloads)
    return { action: 'download-content-token', element, ...(row && { row }) }
  })
}
