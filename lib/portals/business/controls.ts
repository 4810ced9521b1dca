// What each control of a page would do, and to which server or location.
import { harmlessLabels } from '../page/harmless.ts'
import { ONLY_SHOWS } from '../page/harmless-words.ts'
import { DIALOG, PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { closest, holds } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { findContentDownloads } from './locations.ts'
import { findMenus, openMenu } from './menus.ts'
import { beyondPane, dialogOf, isInDialog, paneAround } from './pane.ts'
import { findServers, listHeadings, titledAsChosen } from './servers.ts'
import { unclearParts } from './unclear.ts'
import type { BusinessControl, BusinessTarget } from './view.ts'
import { wordOf } from './vocabulary.ts'

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
])
/** Known words that go on with whatever is in front: harmless only where all that may be in front is known. */
const GOING_ON = new Set<Word>(['continue', 'agree', 'add', 'edit'])
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
function isControl({ element, exact }: Found): boolean {
  return (exact || closest(element, PRESSABLE) !== null) && isVisible(element)
}

/** A menu that says that it is open, and is another server's than what stands around its choices: nobody can tell whose they are. */
function contradicted(own: BusinessTarget, element: Element, menus: BusinessControl[]): BusinessTarget {
  const open = menus.find((menu) => closest(menu.element, '[aria-expanded=true]') !== null)?.row
  if (open?.name.kind !== 'one' || own.name.kind !== 'one') return own
  if (open.name.name === own.name.name || holds(open.element, element)) return own
  return { ...own, name: { kind: 'several', names: [own.name.name, open.name.name] } }
}

/**
 * What a download without a name of its own acts on, beside the pane that has one: that, where it stands around that pane's own, or in
 * a dialog, and else the row whose menu is open. What was opened from somewhere else may be any server's.
 */
function beside(named: BusinessTarget, own: BusinessTarget, element: Element, menu: BusinessTarget | undefined) {
  if (holds(own.element, named.element) || closest(element, DIALOG)) return named
  return menu ?? { ...own, name: { kind: 'several' as const, names: [] } }
}

/** Finds them; `pressedMenu`: the actions menu that was pressed last. */
export function findParts(all: Found[], pressedMenu: Element | undefined, hasShadows: boolean): Parts {
  const headings = listHeadings(all)
  const beyond = beyondPane(all, headings)
  const buttons = all.filter((found) => OF_CONTROLS.has(found.word) && isControl(found))
  const of = (word: Word): Element[] => buttons.filter((found) => found.word === word).map(({ element }) => element)
  const confirms = of('download-token').filter((element) => isInDialog(element, all))
  const downloads = of('download-token').filter((element) => !confirms.includes(element))
  const menus = findMenus(of('actions'), all, { beyond, headings, hasShadows })
  const listed = findServers(headings, all, hasShadows)
  const panes = downloads.map((element) => {
    const around = menus.find(({ row }) => row?.name.kind === 'one' && holds(row.element, element))
    return around?.row ?? titledAsChosen(paneAround(element, all, beyond), listed)
  })
  const menu = openMenu(menus, pressedMenu)
  const named = panes.find(({ name }) => name.kind === 'one')
  const pane =
    panes.length > 0 && !named ? (menu?.row ?? panes[0]) : (named ?? (menus.length === 1 ? menu?.row : undefined))
  const server = pane && { row: pane }
  const isServerPage = menus.length > 0 || all.some(({ word, element }) => OF_SERVERS.has(word) && isVisible(element))
  const controls: BusinessControl[] = [
    ...confirms.map((element): BusinessControl => {
      const dialog = dialogOf(element, all, beyond)
      return { action: 'confirm-server-token', element, ...server, dialog }
    }),
    ...downloads.map((element, at): BusinessControl => {
      const own = panes[at]
      const isOwn = own?.name.kind === 'one'
      const row = isOwn
        ? contradicted(own, element, menus)
        : own && named
          ? beside(named, own, element, menu?.row)
          : pane
      return { action: 'download-server-token', element, ...(row && { row }) }
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
  const rowElements = menus.flatMap(({ row }) => row?.element ?? [])
  const servers = listed.filter(({ element }) => !rowElements.some((one) => holds(one, element)))
  const listedMenus = menus.length > 1 || headings.length > 0 ? menus.flatMap(({ row }) => row ?? []) : []
  const unclear = unclearParts(all, beyond, isServerPage, hasShadows)
  return { controls, headings, servers: [...servers, ...listedMenus], pane, beyond, unclear }
}
