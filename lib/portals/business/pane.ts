// Which server a control acts on: the name at the head of the smallest part of the page that holds both.
import { DIALOG, HEADING, IN_FRONT } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { MENU } from '../page/opener.ts'
import { childrenOf, closest, holder, holds, isBefore, matching, shownIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { isUnheaded, LABELLED, type NameText, nameTexts, readName, readTitle, type Titled } from './names.ts'
import { nextTo, type RowSearch } from './rows.ts'
import type { BusinessTarget, NameReading } from './view.ts'

type Found = Occurrence<Word>

/** A pane holds none of these: an element that does is more than a pane. */
const BEYOND_A_PANE = new Set<Word>([
  'server-list',
  'content-tokens',
  'server-tokens',
  'navigation',
  'preferences',
  'payments',
  'apps-and-books',
])

/** What lies over the page is none of what is behind it. */
const OVER = `${IN_FRONT},${MENU}`

/** How far around a dialog's button its other button or its text is looked for. */
const DIALOG_DEPTH = 6

/** In the content these may be a server's own. */
const TABS = ':is(main,[role=main],article,section) [role=tab]'

/** Takes the headings of the list of servers: where there is none, its name only leads back to the list, and may stand in a pane. */
export function beyondPane(all: Found[], headings: readonly Found[]): Element[] {
  const isBeyond = ({ word, element }: Found): boolean =>
    BEYOND_A_PANE.has(word) && (word !== 'server-list' || headings.length > 0) && closest(element, TABS) === null
  return all.filter(isBeyond).map(({ element }) => element)
}

/** So many words and a full stop are hardly a name. */
const FEWEST_WORDS = 6

/** A sentence in a pane only says something of the server. */
const isSentence = ({ text, element }: NameText): boolean =>
  (/。$/.test(text) || (/[.!]$/.test(text) && text.split(' ').length >= FEWEST_WORDS)) &&
  closest(element, HEADING) === null

/** The name at the head of a pane: its title's, where that stands before all else. */
function headOf(texts: NameText[], pane: Element): Titled {
  const named = texts.filter((one) => !isSentence(one))
  const title = readTitle(named, pane)
  const isHead = title.besides === undefined || title.place === named[0]?.element
  const { name, place } = isHead ? title : { ...title, name: readName(named) }
  const others = texts.filter(({ text }) => name.kind === 'one' && text !== name.name).map(({ text }) => text)
  return others.length > 0 ? { name, place, besides: others.join('\n') } : { name, place }
}

/** What a pane is found by. */
interface Around extends Pick<RowSearch, 'beyond' | 'hasShadows'> {
  /** The controls of which every pane has one. */
  peers?: readonly Element[]
}

/** The texts that stand before the control; where there are none, what heads the pane behind it, or stands there before its first section. */
function headTexts(element: Element, control: Element, all: Found[], hasShadows: boolean): NameText[] {
  const texts = nameTexts(element)
  const leading = texts.filter(({ element: one }) => isBefore(one, control))
  if (leading.length > 0 || texts.length === 0 || isUnheaded(element, hasShadows)) return leading
  const headings = texts.filter(({ element: one }) => closest(one, HEADING) !== null)
  if (headings.length > 0) return headings
  const section = all.find(({ word, element: one }) => word === 'section' && holds(element, one))
  if (!section) return []
  return texts.filter(({ element: one }) => isBefore(control, one) && isBefore(one, section.element))
}

/**
 * The pane of a control: grows outwards from it until a name is found at its head, or a title with something under it. What would also hold the list of servers
 * or the portal's navigation, or one more of the controls of which every pane has one, is no pane, nor is all that lies under a menu: then the name is `none`.
 */
export function paneAround(control: Element, all: Found[], { beyond, peers = [], hasShadows }: Around): BusinessTarget {
  const others = nextTo(control, peers)
  const holds = holder(hasShadows)
  let pane: Element = control
  for (let at = shownIn(control); at && at.localName !== 'html'; at = shownIn(at)) {
    const element: Element = at
    if (beyond.some((one) => holds(element, one)) || (element.localName === 'body' && closest(control, OVER))) break
    if (others.some((peer) => holds(element, peer))) break
    pane = element
    const texts = headTexts(element, control, all, hasShadows)
    const { name, place, besides } = headOf(texts, element)
    if (name.kind !== 'none') return { kind: 'server', element, name, place, ...(besides !== undefined && { besides }) }
    if (isUnheaded(element, hasShadows)) break
  }
  return { kind: 'server', element: pane, name: { kind: 'none' }, place: pane }
}

/** The name in the heading that stands before a control, or before what it stands in: all that follows is headed by it, up to the next one. */
export function headedBy(control: Element, { beyond, hasShadows }: Around): BusinessTarget | undefined {
  for (let at = control, around = shownIn(at); around && !at.matches(DIALOG); at = around, around = shownIn(at)) {
    const before = childrenOf(around).slice(0, childrenOf(around).indexOf(at)) as Element[]
    const near = before.findLast(
      (one) =>
        one.nodeType === 1 &&
        (matching(one, HEADING, hasShadows).length > 0 ||
          one.matches(HEADING) ||
          beyond.some((other) => holds(one, other))),
    )
    if (!near) continue
    const name = near.matches(HEADING) ? readName(nameTexts(near)) : undefined
    return name?.kind === 'one' ? { kind: 'server', element: control, name, place: near } : undefined
  }
  return undefined
}

/** What only a pane has beside its download button. */
const OF_A_PANE = new Set<Word>(['show-devices', 'delete', 'section', 'fact', 'actions'])

/** What makes a part of a page a dialog. */
const OF_A_DIALOG = new Set<Word>(['cancel', 'reset-warning'])

const visibleOf = (words: ReadonlySet<Word>, all: Found[]): Element[] =>
  all.filter(({ word, element }) => words.has(word) && isVisible(element)).map(({ element }) => element)

/** True where more stands in this part of the page than a dialog that asks. */
const holdsMore = (part: Element, control: Element, all: Found[]): boolean =>
  [...visibleOf(OF_A_PANE, all), ...visibleOf(BEYOND_A_PANE, all)].some((one) => one !== control && holds(part, one))

/** Of each reading: a list of hundreds of downloads asks for it once. */
const seen = new WeakMap<Found[], readonly Element[]>()

/** The part of the page that is the dialog around a download button: where Cancel stands beside it, or what a download does. */
function dialogAround(control: Element, all: Found[]): Element | undefined {
  const asking = seen.get(all) ?? visibleOf(OF_A_DIALOG, all)
  seen.set(all, asking)
  let at = shownIn(control)
  for (let up = 0; at && asking.length > 0 && up < DIALOG_DEPTH; up++, at = shownIn(at)) {
    const element: Element = at
    if (!asking.some((one) => one !== control && holds(element, one))) continue
    return holdsMore(element, control, all) ? undefined : element
  }
  return undefined
}

/** True for the download button of the dialog that asks once more; where one was `begun`, of any other dialog that is no pane. */
export function isInDialog(control: Element, all: Found[], begun?: Element): boolean {
  const dialog = begun && begun !== control ? closest(control, DIALOG) : null
  return dialogAround(control, all) !== undefined || (dialog !== null && !holdsMore(dialog, control, all))
}

/** What a dialog says besides its labels, and whose pane it stands in. */
export function dialogOf(control: Element, all: Found[], where: Around): { says: string; around: NameReading } {
  const nearest = dialogAround(control, all) ?? control
  const dialog = closest(nearest, DIALOG) ?? nearest
  const label = dialog.getAttribute('aria-label') ?? ''
  return {
    says: [label, ...textsOf(dialog)].join(' '),
    around: paneAround(dialog, all, where).name,
  }
}

/** Every text that is shown in an element, but for what can be pressed. */
function textsOf(element: Element): string[] {
  return childrenOf(element).flatMap((node) => {
    if (node.nodeType === 3) return node.nodeValue ?? ''
    if (node.nodeType !== 1 || (node as Element).matches(`${LABELLED},script,style,template`)) return []
    return isVisible(node as Element) || (node as Element).localName === 'slot' ? textsOf(node as Element) : []
  })
}
