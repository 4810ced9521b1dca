// Whose part of the page something stands in: a server's pane, card or row, a location's row, with all around it that is nobody else's.
import { sameName } from '../../facts/names.ts'
import { IN_FRONT, LANDMARK } from '../page/label.ts'
import { closest, holds, isBefore, shownIn } from '../page/tree.ts'
import { chosenAmong } from './chosen.ts'
import type { BusinessPortalView, BusinessTarget } from './view.ts'

/** Parts of the page that belong to the portal. */
const OF_THE_PORTAL = `${LANDMARK},[role=tablist]`
const HEAD_OR_FOOT = 'header,footer'
/** In the content, what is at the head or the foot of a part is that part's. */
const CONTENT = 'main,article,section,[role=main],[role=dialog],dialog'

const LAYER = `${IN_FRONT},[role=menu],[role=listbox]`

const isOfPortal = (element: Element): boolean =>
  element.matches(OF_THE_PORTAL) || (element.matches(HEAD_OR_FOOT) && closest(element, CONTENT) === null)

const isPlaced = (element: Element, how: string): boolean => getComputedStyle(element).position === how

/** True where both are the same one, by their element or their name. */
export const isSame = (one: BusinessTarget, other: BusinessTarget | undefined): boolean =>
  one.element === other?.element ||
  (one.name.kind === 'one' && other?.name.kind === 'one' && sameName(one.name.name, other.name.name))

/** The same part of the page, whose it is nobody can tell. */
export const nobodys = <One extends BusinessTarget>(one: One): One => ({ ...one, name: { kind: 'several', names: [] } })

/** What acts on all of these: nobody knows on which of several. */
function asOne(targets: readonly BusinessTarget[]): BusinessTarget | undefined {
  const [first] = targets
  if (!first || targets.every((one) => isSame(one, first))) return first
  return nobodys(first)
}

/**
 * Whose it is, `several` beside more than one of them; undefined where it is the portal's, or nobody can tell. What follows on an open
 * pane and is in no layer of its own is that pane's, though no element holds both and nothing else.
 */
export function targetAround(element: Element, view: BusinessPortalView): BusinessTarget | undefined {
  const { pane, beyond, controls } = view
  const acted = [...controls.values()].flatMap(({ row }) => row ?? [])
  const rows = [...new Set([...view.rows, ...acted])]
  const inside = rows.filter((row) => holds(row.element, element))
  if (inside.length > 0) return inside.find((row) => inside.every((one) => holds(one.element, row.element)))
  let branch = element
  for (let at = shownIn(element); at && at.localName !== 'html'; at = shownIn(at)) {
    const around: Element = at
    if (branch.matches(LAYER) || isOfPortal(branch) || isPlaced(branch, 'fixed')) return undefined
    const held = rows.filter((row) => holds(around, row.element))
    const [first] = held
    if (first && !beyond.some((one) => holds(around, one))) return asOne(held)
    if (first && pane && holds(around, pane.element)) return follows(branch, pane, beyond) ? pane : undefined
    // A bar of the list acts on what is chosen in it.
    if (first) return asOne(chosenAmong(held, around))
    branch = around
  }
  return undefined
}

const follows = (branch: Element, pane: BusinessTarget, beyond: readonly Element[]): boolean =>
  isBefore(pane.element, branch) && !beyond.some((one) => holds(branch, one)) && !isPlaced(branch, 'absolute')
