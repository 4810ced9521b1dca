// Where an unknown label is in doubt though the page's wording is on record: in what belongs to a server or location that is not proven.
import { currentBusiness, namesOf } from '../../judgement/business/target.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import { targetAround } from '../../portals/business/around.ts'
import { asksOfServers, speaksOfTokens } from '../../portals/business/unclear.ts'
import type { BusinessPortalView, BusinessTarget } from '../../portals/business/view.ts'
import { labelsOf, PRESSABLE } from '../../portals/page/label.ts'
import { MENU, openerOf } from '../../portals/page/opener.ts'
import { closest, holds, matching, shownText, wayOut } from '../../portals/page/tree.ts'
import { onlyOpens, pressedAt } from '../press/pressable.ts'
import { declinesInWords, questionsAround } from '../press/question.ts'
import { controlOf } from '../press/target.ts'
import type { BusinessReading } from './page-reading.ts'

const namesIn = ({ name }: BusinessTarget): string[] =>
  name.kind === 'several' ? name.names : name.kind === 'one' ? [name.name] : []

/** The server of a pane whose download was not met: nobody knows which it is. */
const ofUnreadPane = ({ unclear: [part] }: BusinessPortalView): BusinessTarget | undefined =>
  part && { kind: 'server', element: part, name: { kind: 'none' }, place: part }

/** Whose a control is: by where it stands, in a menu by what has opened that, in a dialog by what that says. */
function ownerOf(control: Element, { view }: BusinessReading): BusinessTarget | undefined {
  const own = targetAround(control, view)
  if (own) return own
  const menu = closest(control, MENU)
  if (menu) {
    const opener = openerOf(menu)
    return opener ? targetAround(opener, view) : view.pane
  }
  const { pane = ofUnreadPane(view) } = view
  // What is uploaded here is a server's key.
  const isAbout = (part: Element): boolean =>
    asksOfServers(part) ||
    matching(part, 'input[type=file]', true).length > 0 ||
    (pane !== undefined && namesIn(pane).some((name) => shownText(part, true).includes(name)))
  return questionsAround(control, view.rows).some(isAbout) ? pane : undefined
}

/**
 * True for what may do anything to a server or a location that is read and is not the one on record, or cannot be read; of the own
 * one, for what speaks of its token. What opens, ticks or leads elsewhere is none: what comes of it is judged by itself. Anything else
 * that nobody knows passes on the own pane: it reaches no token, and whoever manages the server must be able to.
 */
export function mayHarm(element: Element, reading: BusinessReading, memory: BusinessMemory | undefined): boolean {
  const control = pressedAt(element)
  if (!control || onlyOpens(control)) return false
  if (controlOf(wayOut(element), reading.view) || declinesInWords(control)) return false
  const owner = ownerOf(control, reading)
  // What holds the name, or more to press, opens it.
  if (!owner || holds(control, owner.place) || matching(control, PRESSABLE, true).length > 0) return false
  // With nothing on record none is another's.
  if (memory && namesOf(currentBusiness(memory), owner.kind).length === 0) return false
  return reading.verdictOf(owner).verdict !== 'this-one' || labelsOf(control).some(speaksOfTokens)
}
