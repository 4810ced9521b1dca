// Every Download Token of a page: whose it is, which of them confirms, and which server is open.

import type { Occurrence } from '../page/occurrences.ts'
import { MENU, openerOf } from '../page/opener.ts'
import { closest, holds, shownIn } from '../page/tree.ts'
import { isSame, nobodys } from './around.ts'
import { chosenBeside, chosenName } from './chosen.ts'
import type { Word } from './languages/types.ts'
import { expandedMenus, openMenu } from './menus.ts'
import { isUnheaded, readTitle, unseenNames } from './names.ts'
import { dialogOf, headedBy, isInDialog, paneAround } from './pane.ts'
import { type RowSearch, rowAround, withTitles } from './rows.ts'
import { titledAsChosen } from './servers.ts'
import type { BusinessControl, BusinessTarget, NameReading } from './view.ts'
import { namedBy } from './vocabulary.ts'

type Found = Occurrence<Word>

/** What else stands on the page. */
interface Surroundings extends Pick<RowSearch, 'beyond' | 'hasShadows'> {
  all: Found[]
  menus: BusinessControl[]
  listed: BusinessTarget[]
}

/** What was pressed before, if anything was. */
export interface PressedBefore {
  /** The actions menu that was pressed last, whose choices may be drawn elsewhere on the page. */
  pressedMenu?: Element | undefined
  /** What a download was begun by: a dialog with another one asks once more, whatever it says. */
  begun?: Element | undefined
}

interface Downloads {
  controls: BusinessControl[]
  /** The parts of the page that have a download and one name. */
  named: BusinessTarget[]
  /** The same, where they are several servers' and none of them is the open one. */
  cards: BusinessTarget[]
  /** The server that is open. */
  pane: BusinessTarget | undefined
  /** The actions menu that is open. */
  menu: BusinessControl | undefined
}

/** A menu that says that it is open, and is another server's than what stands around its choices: nobody can tell whose they are. */
function contradicted(own: BusinessTarget, element: Element, open: BusinessTarget | undefined): BusinessTarget {
  if (open?.name.kind !== 'one' || own.name.kind !== 'one') return own
  if (open.name.name === own.name.name || holds(open.element, element)) return own
  return { ...own, name: { kind: 'several', names: [own.name.name, open.name.name] } }
}

/** Whose a download is, by what stands around it, or what has opened its menu, in its row or before it: of several without a name between them nobody can tell. */
function paneOf(element: Element, all: Found[], search: RowSearch): BusinessTarget {
  const pane = paneAround(element, all, search)
  if (pane.name.kind === 'one') return pane
  const menu = closest(element, MENU)
  const opener = menu && openerOf(menu)
  if (opener) return paneAround(opener, all, { ...search, peers: [] })
  const listed = search.peers.length > 1 ? rowAround(element, search) : undefined
  if (listed || pane.name.kind === 'several') return listed ?? pane
  const headed = headedBy(element, search)
  if (headed || isUnheaded(pane.element, search.hasShadows)) return headed ?? pane
  return { ...pane, ...readTitle(unseenNames(pane.element, element, search.hasShadows), pane.element) }
}

/** The named row of a menu in which a control stands. */
function rowOfMenu(control: Element, rows: ReadonlyMap<Element, BusinessTarget>): BusinessTarget | undefined {
  for (let at: Element | null = control; at && rows.size > 0; at = shownIn(at)) {
    const row = rows.get(at)
    if (row) return row
  }
  return undefined
}

const NOWHERE: NameReading = { kind: 'none' }

/** Whose each of the downloads is. */
function panesOf(
  downloads: readonly Element[],
  { all, menus, listed, beyond, hasShadows }: Surroundings,
): BusinessTarget[] {
  const search: RowSearch = { kind: 'server', peers: downloads, beyond, hasShadows }
  const ofMenus = new Map(menus.flatMap(({ row }) => (row?.name.kind === 'one' ? [[row.element, row]] : [])))
  return withTitles(
    downloads.map((element) => {
      const own = rowOfMenu(element, ofMenus) ?? titledAsChosen(paneOf(element, all, search), listed)
      const isByChoice = own.name.kind === 'none' && downloads.length === 1 && !isUnheaded(own.element, hasShadows)
      return isByChoice ? { ...own, name: chosenName(all, hasShadows) } : own
    }),
  )
}

/** Takes all that says Download Token and can be pressed. */
export function findDownloads(
  elements: readonly Element[],
  around: Surroundings,
  { pressedMenu, begun }: PressedBefore,
): Downloads {
  const { all, menus, beyond, hasShadows } = around
  const confirms = elements.filter((element) => isInDialog(element, all, begun))
  const downloads = elements.filter((element) => !confirms.includes(element))
  const panes = panesOf(downloads, around)
  const expanded = expandedMenus(menus, hasShadows)
  const menu = openMenu(menus, expanded, pressedMenu)
  const named = panes.filter(({ name }) => name.kind === 'one')
  // Cards, or rows: none of them is the open one.
  const areMany = named.some((one) => !isSame(one, named[0]))
  const nameless = panes.length > 0 ? (menu?.row ?? panes[0]) : menus.length === 1 ? menu?.row : undefined
  const open = areMany ? menu?.row : (named[0] ?? nameless)
  const beside = open && elements.length > 0 ? chosenBeside(open, all, hasShadows) : ''
  const withChoice = (row: BusinessTarget): BusinessTarget =>
    beside === '' ? row : { ...row, besides: `${row.besides ?? ''} ${beside}` }
  const pane = open && withChoice(open)
  function rowOf(element: Element, own: BusinessTarget | undefined): BusinessTarget | undefined {
    if (own?.name.kind === 'one') return contradicted(areMany ? own : withChoice(own), element, expanded[0]?.row)
    // Without a name of its own, beside what has one, it may be any server's.
    return own && named.length > 0 ? (menu?.row ?? nobodys(own)) : pane
  }
  const controls = [
    ...confirms.map((element): BusinessControl => {
      const dialog = dialogOf(element, all, { beyond, hasShadows })
      return { action: 'confirm-server-token', element, ...(pane && { row: pane }), dialog }
    }),
    ...downloads.map((element, at): BusinessControl => {
      const row = rowOf(element, panes[at])
      const says = namedBy(element)
      const dialog = says && { says, around: NOWHERE }
      return { action: 'download-server-token', element, ...(row && { row }), ...(dialog && { dialog }) }
    }),
  ]
  return { controls, named, cards: areMany ? named : [], pane, menu }
}
