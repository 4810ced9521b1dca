// What each control of a page would do, and to which server or location.
import { nameKey } from '../../facts/names.ts'
import { harmlessLabels } from '../page/harmless.ts'
import { ONLY_SHOWS } from '../page/harmless-words.ts'
import { PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { type closest, finder, insideOf } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { isSame } from './around.ts'
import { findDownloads, type PressedBefore } from './downloads.ts'
import type { Word } from './languages/types.ts'
import { findContentDownloads } from './locations.ts'
import { findMenus } from './menus.ts'
import { beyondPane } from './pane.ts'
import { findServers, listHeadings } from './servers.ts'
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

/** What is known besides the page itself. */
export interface ReadingHelp extends PressedBefore {
  /** The generation of pages that the top frame's address belongs to, by its id. */
  generation?: string | undefined
}

const keyOf = ({ name }: BusinessTarget): string => (name.kind === 'one' ? nameKey(name.name) : '')

/** Finds them. */
export function findParts(all: Found[], help: ReadingHelp, hasShadows: boolean): Parts {
  const headings = listHeadings(all)
  const beyond = beyondPane(all, headings)
  const around = finder(hasShadows)
  const buttons = all.filter((found) => OF_CONTROLS.has(found.word) && isControl(found, around))
  const of = (word: Word): Element[] => buttons.filter((found) => found.word === word).map(({ element }) => element)
  const menus = findMenus(of('actions'), all, { beyond, headings, hasShadows })
  const listed = findServers(headings, all, hasShadows)
  const downloads = findDownloads(of('download-token'), { all, menus, listed, beyond, hasShadows }, help)
  const { pane, cards, menu } = downloads
  const isServerPage = menus.length > 0 || all.some(({ word, element }) => OF_SERVERS.has(word) && isVisible(element))
  const controls: BusinessControl[] = [
    ...downloads.controls,
    ...menus,
    ...of('delete').map(
      (element): BusinessControl =>
        isServerPage ? { action: 'delete-server', element, ...(pane && { row: pane }) } : { action: 'other', element },
    ),
    ...findContentDownloads(all, hasShadows, menu?.row),
    ...buttons
      .filter(({ word }) => HARMLESS.has(word) || GOING_ON.has(word))
      .map(({ element, word }): BusinessControl => ({ action: HARMLESS.has(word) ? 'other' : 'go-on', element })),
  ]
  const unclear = unclearParts(all, { beyond, isServerPage, hasShadows, panes: downloads.named })
  const servers = allServers(listed, menus, cards, headings.length > 0)
  return { controls, headings, servers, pane, beyond, unclear }
}

/** The servers of the list, of the menus in it, and those that have a card each: each once. */
function allServers(
  listed: readonly BusinessTarget[],
  menus: readonly BusinessControl[],
  cards: readonly BusinessTarget[],
  isHeaded: boolean,
): BusinessTarget[] {
  const rows = menus.flatMap(({ row }) => row ?? [])
  const isInRow = insideOf(rows.map(({ element }) => element))
  const servers = listed.filter(({ element }) => !isInRow(element))
  const areMany = menus.length > 1
  const isNew = (row: BusinessTarget): boolean => areMany || !servers.some((one) => isSame(one, row))
  // The only menu may be that of the open pane.
  const known = [...servers, ...(areMany || isHeaded ? rows.filter(isNew) : [])]
  const names = new Set(known.map(keyOf))
  return [...known, ...cards.filter((one) => !names.has(keyOf(one)))]
}
