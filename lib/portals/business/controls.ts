// What each control of a page would do, and to which server or location.
import { nameKey } from '../../facts/names.ts'
import { harmlessLabels } from '../page/harmless.ts'
import { ONLY_SHOWS } from '../page/harmless-words.ts'
import { PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { MENU, openerOf } from '../page/opener.ts'
import { closest, finder, holds, insideOf, shownIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { isSame } from './around.ts'
import { chosenBeside, chosenName } from './chosen.ts'
import type { Word } from './languages/types.ts'
import { findContentDownloads } from './locations.ts'
import { expandedMenus, findMenus, openMenu } from './menus.ts'
import { isUnheaded, readTitle, unseenNames } from './names.ts'
import { beyondPane, dialogOf, headedBy, isInDialog, paneAround } from './pane.ts'
import { type RowSearch, rowAround, withTitles } from './rows.ts'
import { findServers, listHeadings, titledAsChosen } from './servers.ts'
import { unclearParts } from './unclear.ts'
import type { BusinessControl, BusinessTarget, NameReading } from './view.ts'
import { namedBy, wordOf } from './vocabulary.ts'

type Found = Occurrence<Word>

/** Known words that are controls and harmless, wherever they stand. */
const HARMLESS = new Set<Word>([
  'show-devices',
  'cancel',
  'sign-in',
  'navigation',
  'preferences',
  'payments',
  'harmless',
  'device-count',
  'edit',
])
/** Known words that go on with whatever is in front: harmless only where all that may be in front is known. */
const GOING_ON = new Set<Word>(['continue', 'agree', 'add'])
const HARMLESS_ANYWHERE = harmlessLabels(['cancel', 'everywhere', 'decline', 'arrive', 'information'])

/** True for a label that is known to change nothing here, or only to open a menu: nothing that says Cancel revokes anything here. */
export function isHarmlessLabel(label: string): boolean {
  const word = wordOf(label)
  if (HARMLESS_ANYWHERE(label, () => true)) return true
  return word === undefined ? ONLY_SHOWS.test(label) : HARMLESS.has(word) || word === 'actions'
}

/** Only these are looked at as controls: of the others a list has one in every row. */
const OF_CONTROLS = new Set<Word>([...HARMLESS, ...GOING_ON, 'download-token', 'actions', 'delete'])
/** What tells that a Delete would delete a server. */
const OF_SERVERS = new Set<Word>(['download-token', 'show-devices', 'section'])

export interface Parts {
  controls: BusinessControl[]
  /** Visible headings of the list of servers. */
  headings: readonly Found[]
  servers: BusinessTarget[]
  pane: BusinessTarget | undefined
  /** What no pane holds. */
  beyond: readonly Element[]
  /** Parts of the page in which a control of an unknown label may be the dangerous one. */
  unclear: Element[]
}

/** A word inside running text is no control; a whole label is one whatever element it stands in. */
function isControl({ element, exact }: Found, around: typeof closest): boolean {
  return (exact || around(element, PRESSABLE) !== null) && isVisible(element)
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

/** What is known besides the page itself. */
export interface ReadingHelp {
  /** The actions menu that was pressed last, whose choices may be drawn elsewhere on the page. */
  pressedMenu?: Element | undefined
  /** What a download was begun by: a dialog with another one asks once more, whatever it says. */
  begun?: Element | undefined
  /** The generation of pages that the top frame's address belongs to, by its id. */
  generation?: string | undefined
}

const keyOf = ({ name }: BusinessTarget): string => (name.kind === 'one' ? nameKey(name.name) : '')

/** Whose it is nobody can tell. */
const nobodys = (one: BusinessTarget): BusinessTarget => ({ ...one, name: { kind: 'several', names: [] } })

/** Finds them. */
export function findParts(all: Found[], { pressedMenu, begun }: ReadingHelp, hasShadows: boolean): Parts {
  const headings = listHeadings(all)
  const beyond = beyondPane(all, headings)
  const around = finder(hasShadows)
  const buttons = all.filter((found) => OF_CONTROLS.has(found.word) && isControl(found, around))
  const of = (word: Word): Element[] => buttons.filter((found) => found.word === word).map(({ element }) => element)
  const confirms = of('download-token').filter((element) => isInDialog(element, all, begun))
  const downloads = of('download-token').filter((element) => !confirms.includes(element))
  const menus = findMenus(of('actions'), all, { beyond, headings, hasShadows })
  const listed = findServers(headings, all, hasShadows)
  const search: RowSearch = { kind: 'server', peers: downloads, beyond, hasShadows }
  const ofMenus = new Map(menus.flatMap(({ row }) => (row?.name.kind === 'one' ? [[row.element, row]] : [])))
  const panes = withTitles(
    downloads.map((element) => {
      const own = rowOfMenu(element, ofMenus) ?? titledAsChosen(paneOf(element, all, search), listed)
      const isByChoice = own.name.kind === 'none' && downloads.length === 1 && !isUnheaded(own.element, hasShadows)
      return isByChoice ? { ...own, name: chosenName(all, hasShadows) } : own
    }),
  )
  const expanded = expandedMenus(menus, hasShadows)
  const menu = openMenu(menus, expanded, pressedMenu)
  const named = panes.filter(({ name }) => name.kind === 'one')
  // Cards, or rows: none of them is the open one.
  const areMany = named.some((one) => !isSame(one, named[0]))
  const nameless = panes.length > 0 ? (menu?.row ?? panes[0]) : menus.length === 1 ? menu?.row : undefined
  const open = areMany ? menu?.row : (named[0] ?? nameless)
  const beside = open && downloads.length + confirms.length > 0 ? chosenBeside(open, all, hasShadows) : ''
  const withChoice = (row: BusinessTarget): BusinessTarget =>
    beside === '' ? row : { ...row, besides: `${row.besides ?? ''} ${beside}` }
  const pane = open && withChoice(open)
  const server = pane && { row: pane }
  const isServerPage = menus.length > 0 || all.some(({ word, element }) => OF_SERVERS.has(word) && isVisible(element))
  const controls: BusinessControl[] = [
    ...confirms.map((element): BusinessControl => {
      const dialog = dialogOf(element, all, { beyond, hasShadows })
      return {
        action: 'confirm-server-token',
        element,
        ...server,
        dialog,
      }
    }),
    ...downloads.map((element, at): BusinessControl => {
      const own = panes[at]
      // Without a name of its own, beside what has one, it may be any server's.
      const untold = own && named.length > 0 ? (menu?.row ?? nobodys(own)) : pane
      const row =
        own?.name.kind === 'one' ? contradicted(areMany ? own : withChoice(own), element, expanded[0]?.row) : untold
      const says = namedBy(element)
      const dialog = says && { says, around: NOWHERE }
      return { action: 'download-server-token', element, ...(row && { row }), ...(dialog && { dialog }) }
    }),
    ...menus,
    ...of('delete').map(
      (element): BusinessControl =>
        isServerPage ? { action: 'delete-server', element, ...server } : { action: 'other', element },
    ),
    ...findContentDownloads(all, hasShadows, menu?.row),
    ...buttons
      .filter(({ word }) => HARMLESS.has(word) || GOING_ON.has(word))
      .map(({ element, word }): BusinessControl => ({ action: HARMLESS.has(word) ? 'other' : 'go-on', element })),
  ]
  const isInRow = insideOf(menus.flatMap(({ row }) => row?.element ?? []))
  const servers = listed.filter(({ element }) => !isInRow(element))
  const isListed = (row: BusinessTarget): boolean => menus.length > 1 || !servers.some((one) => isSame(one, row))
  // The only one may be that of the open pane.
  const listedMenus = menus.length > 1 || headings.length > 0 ? menus.flatMap(({ row }) => row ?? []) : []
  const unclear = unclearParts(all, { beyond, isServerPage, hasShadows, panes: named })
  const known = [...servers, ...listedMenus.filter(isListed)]
  const names = new Set(known.map(keyOf))
  const others = areMany ? named.filter((one) => !names.has(keyOf(one))) : []
  return { controls, headings, servers: [...known, ...others], pane, beyond, unclear }
}
