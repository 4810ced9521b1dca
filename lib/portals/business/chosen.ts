// What is chosen in a list of names: a button beside it acts on that, whatever else is said around it.
import { isAmongNames, nameKey } from '../../facts/names.ts'
import { LANDMARK } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { closest, holds, isBefore, matching } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { nameTexts, readName } from './names.ts'
import type { BusinessTarget, NameReading } from './view.ts'
import { isPortalWord } from './vocabulary.ts'

type Found = Occurrence<Word>

/** Lists that show what is chosen, and nothing of the rest before they are opened. */
const FOLDED = 'select,[role=combobox],[aria-haspopup=listbox],input[list]'
/** What is chosen in a list that stands open. What is current there may only lead to a pane, which can be late. */
const OPEN =
  '[role=option][aria-selected=true],[role=row][aria-selected=true],tr[aria-selected=true],[role=radio][aria-checked=true],input:checked'
/** What a box that is ticked stands in, where it has no label. */
const ROWS = 'tr,[role=row],li'
/** What a pane says of its own server stands behind these: a choice there is none between servers. */
const OF_A_PANE = new Set<Word>(['section', 'fact'])

interface Choice {
  element: Element
  chosen: string[]
  /** All that could be chosen, where that is known. */
  among?: string[]
}

const textOf = ({ textContent }: Element): string => (textContent ?? '').trim()

function choiceOf(element: Element): Choice {
  const { localName, options, value, labels } = element as Partial<HTMLSelectElement> & { localName: string }
  if (localName === 'select') {
    const all = [...(options ?? [])]
    return { element, chosen: all.filter(({ selected }) => selected).map(textOf), among: all.map(textOf) }
  }
  if (element.matches('input:checked')) {
    const part = labels?.[0] ?? closest(element, 'label') ?? closest(element, ROWS) ?? element
    return { element, chosen: nameTexts(part).map(({ text }) => text) }
  }
  return { element, chosen: localName === 'input' ? [value ?? ''] : nameTexts(element).map(({ text }) => text) }
}

/** What is chosen on a page, but for the portal's own lists, and for what a pane says of its server. */
function choicesOf(all: Found[], which: string, hasShadows: boolean): Choice[] {
  const body = all[0]?.element.ownerDocument.body
  if (!body) return []
  const found = matching(body, which, hasShadows).filter((one) => isVisible(one) && closest(one, LANDMARK) === null)
  if (found.length === 0) return []
  const details = all.filter(({ word, element }) => OF_A_PANE.has(word) && isVisible(element))
  return found
    .filter((one) => !details.some(({ element }) => isBefore(element, one)))
    .map(choiceOf)
    .map((choice) => ({ ...choice, chosen: choice.chosen.filter((text) => text !== '' && !isPortalWord(text)) }))
}

/** Which of these stand in a row that is chosen, or are that row. */
export function chosenAmong(rows: readonly BusinessTarget[], within: Element): BusinessTarget[] {
  const chosen = matching(within, OPEN, true).map((one) => closest(one, ROWS) ?? one)
  return rows.filter(({ element }) => chosen.some((one) => holds(one, element) || holds(element, one)))
}

/** The one name that is chosen on a page that shows no server's own pane, where a single button acts on it. */
export function chosenName(all: Found[], hasShadows: boolean): NameReading {
  if (all.some(({ word, element }) => OF_A_PANE.has(word) && isVisible(element))) return { kind: 'none' }
  const choices = choicesOf(all, `${FOLDED},${OPEN}`, hasShadows).filter(({ element }) => !closest(element, 'header'))
  const chosen = choices.flatMap((choice) => choice.chosen)
  const first = new Map(chosen.map((text) => [nameKey(text), { text } as ReturnType<typeof nameTexts>[number]]))
  return readName([...first.values()])
}

/** What folded lists say beside a pane's name: between quotation marks where they are choices between servers. */
export function chosenBeside(pane: BusinessTarget, all: Found[], hasShadows: boolean): string {
  const { name, element } = pane
  if (name.kind !== 'one') return ''
  const said = choicesOf(all, FOLDED, hasShadows).flatMap(({ element: list, chosen, among }) =>
    chosen.map((text) => {
      const isOfServers = among ? isAmongNames(name.name, among) : holds(element, list)
      return isOfServers ? `“${text}”` : text
    }),
  )
  return said.join(' ')
}
