// Reads a page of Apple Business or School Manager: screen, servers, locations, what each control would do. Pure.
import { PRESSABLE } from '../page/label.ts'
import { findOccurrences, type Occurrence, shadowRootsIn } from '../page/occurrences.ts'
import { closest, holds, isBefore } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { findContentDownloads } from './locations.ts'
import { findMenus, openMenu } from './menus.ts'
import { beyondPane, isInDialog, paneAround } from './pane.ts'
import { isTranslatedPage, recogniseBusinessScreen, type Sight } from './screens.ts'
import { chosenServer, findServers, listHeadings } from './servers.ts'
import type { BusinessControl, BusinessPortalView, BusinessTarget } from './view.ts'
import { BUSINESS_PORTAL_VOCABULARY } from './vocabulary.ts'

type Found = Occurrence<Word>

/** Known words that are controls and harmless, wherever they stand. */
const HARMLESS = new Set<Word>(['show-devices', 'edit', 'add', 'continue', 'cancel', 'agree', 'sign-in', 'navigation'])
/** Only these are looked at as controls: of the others a list has one in every row. */
const OF_CONTROLS = new Set<Word>([...HARMLESS, 'download-token', 'actions', 'delete'])
/** What tells that a Delete would delete a server. */
const OF_SERVERS = new Set<Word>(['download-token', 'show-devices', 'section'])

interface Parts {
  controls: BusinessControl[]
  servers: BusinessTarget[]
  pane: BusinessTarget | undefined
}

/** A word inside running text is no control; a whole label is one whatever element it stands in. */
function isControl({ element, exact }: Found): boolean {
  return (exact || closest(element, PRESSABLE) !== null) && isVisible(element)
}

function findParts(all: Found[], pressedMenu: Element | undefined, hasShadows: boolean): Parts {
  const beyond = beyondPane(all)
  const buttons = all.filter((found) => OF_CONTROLS.has(found.word) && isControl(found))
  const of = (word: Word): Element[] => buttons.filter((found) => found.word === word).map(({ element }) => element)
  const confirms = of('download-token').filter((element) => isInDialog(element, all))
  const downloads = of('download-token').filter((element) => !confirms.includes(element))
  const headings = listHeadings(all)
  const menus = findMenus(of('actions'), all, { beyond, headings, hasShadows })
  const panes = downloads.map((element) => {
    const around = menus.find(({ row }) => row?.name.kind === 'one' && holds(row.element, element))
    return around?.row ?? paneAround(element, all, beyond)
  })
  const menu = openMenu(menus, pressedMenu)
  const named = panes.find(({ name }) => name.kind === 'one')
  const pane =
    panes.length > 0 && !named ? (menu?.row ?? panes[0]) : (named ?? (menus.length === 1 ? menu?.row : undefined))
  const server = pane && { row: pane }
  const isServerPage = menus.length > 0 || all.some(({ word, element }) => OF_SERVERS.has(word) && isVisible(element))
  const controls: BusinessControl[] = [
    ...confirms.map((element): BusinessControl => ({ action: 'confirm-server-token', element, ...server })),
    ...downloads.map((element, at): BusinessControl => {
      const own = panes[at]
      const row = own?.name.kind === 'one' ? own : pane
      return { action: 'download-server-token', element, ...(row && { row }) }
    }),
    ...menus,
    ...of('delete').map(
      (element): BusinessControl =>
        isServerPage ? { action: 'delete-server', element, ...server } : { action: 'other', element },
    ),
    ...findContentDownloads(all, hasShadows, menus.length > 0 ? openMenu(menus, pressedMenu)?.row : undefined),
    ...buttons
      .filter(({ word }) => HARMLESS.has(word))
      .map(({ element }): BusinessControl => ({ action: 'other', element })),
  ]
  const rowElements = menus.flatMap(({ row }) => row?.element ?? [])
  const servers = findServers(all, hasShadows).filter(({ element }) => !rowElements.some((one) => holds(one, element)))
  const listed = menus.length > 1 || headings.length > 0 ? menus.flatMap(({ row }) => row ?? []) : []
  return { controls, servers: [...servers, ...listed], pane }
}

function findAccount(all: Found[]): string | undefined {
  const texts = all.filter(({ word }) => word === 'account').map(({ element }) => (element.textContent ?? '').trim())
  const distinct = [...new Set(texts.filter((text) => text.includes('@')))]
  return distinct.length === 1 ? distinct[0] : undefined
}

/** True where the list shows another server as chosen than the pane's title names. */
function isContradiction(servers: BusinessTarget[], pane: BusinessTarget | undefined): boolean {
  if (pane?.name.kind !== 'one') return false
  const chosen = chosenServer(servers)
  if (chosen?.name.kind !== 'one') return false
  const same = (one: string, other: string): boolean => one.normalize('NFKC').trim() === other.normalize('NFKC').trim()
  return !same(chosen.name.name, pane.name.name)
}

function wordsOf(document: Document): { all: Found[]; shadowRoots: ShadowRoot[] } {
  const all = findOccurrences(document, BUSINESS_PORTAL_VOCABULARY)
  const shadowRoots = shadowRootsIn(document)
  const inside = shadowRoots.flatMap((root) => findOccurrences(root, BUSINESS_PORTAL_VOCABULARY))
  // Wherever they are kept, words stand in the order in which they are shown.
  const order = (one: Found, other: Found): number =>
    one.element === other.element ? 0 : isBefore(one.element, other.element) ? -1 : 1
  return { all: inside.length === 0 ? all : [...all, ...inside].sort(order), shadowRoots }
}

/** All that the readers of screens go by. */
export function sightOf(document: Document, pressedMenu?: Element): Sight & Parts & { shadowRoots: ShadowRoot[] } {
  const { all, shadowRoots } = wordsOf(document)
  const parts = findParts(all, pressedMenu, shadowRoots.length > 0)
  const isTranslated = isTranslatedPage(document)
  return { document, isTranslated, all, shadowRoots, headings: listHeadings(all).length, ...parts }
}

/**
 * Reads the page as it stands now; `pressedMenu` is the actions menu that was pressed last, whose choices may be drawn
 * elsewhere on the page. Never throws; what it can't read is not named.
 */
export function readBusinessPortal(document: Document, pressedMenu?: Element): BusinessPortalView {
  const sight = sightOf(document, pressedMenu)
  const { all, controls, servers, pane, shadowRoots } = sight
  const account = findAccount(all)
  const locations = controls.flatMap(({ row }) => (row?.kind === 'location' ? [row] : []))
  const isListed = pane !== undefined && servers.some(({ element }) => element === pane.element)
  return {
    screen: recogniseBusinessScreen(sight),
    rows: [...servers, ...(pane && !isListed ? [pane] : []), ...locations],
    ...(pane && { pane }),
    contradicts: isContradiction(servers, pane),
    ...(account !== undefined && { account }),
    controls: new Map(controls.toReversed().map((control) => [control.element, control])),
    shadowRoots,
  }
}
