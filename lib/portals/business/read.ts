// Reads a page of Apple Business or School Manager: screen, servers, locations, what each control would do. Pure.
import { sameName } from '../../facts/names.ts'
import { lookingForComponents } from '../page/components.ts'
import { findOccurrences, type Occurrence } from '../page/occurrences.ts'
import { inOrder } from '../page/tree.ts'
import { findParts, type Parts, type ReadingHelp } from './controls.ts'
import type { Word } from './languages/types.ts'
import { isDoubtful, isTranslatedPage, recogniseBusinessScreen, type Sight } from './screens.ts'
import { chosenServer } from './servers.ts'
import { isWordingKnown } from './spoken.ts'
import type { BusinessPortalView, BusinessTarget } from './view.ts'
import { BUSINESS_PORTAL_VOCABULARY } from './vocabulary.ts'

type Found = Occurrence<Word>

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
  return !sameName(chosen.name.name, pane.name.name)
}

function wordsOf(document: Document): { all: Found[]; shadowRoots: ShadowRoot[] } {
  const components = lookingForComponents()
  const all = findOccurrences(document, BUSINESS_PORTAL_VOCABULARY, { meet: components.look })
  const { shadowRoots } = components.found
  const inside = shadowRoots.flatMap((root) => findOccurrences(root, BUSINESS_PORTAL_VOCABULARY))
  // Wherever they are kept, words stand in the order in which they are shown.
  const order = (one: Found, other: Found): number => inOrder(one.element, other.element)
  return { all: inside.length === 0 ? all : [...all, ...inside].sort(order), shadowRoots }
}

/** All that the readers of screens go by. */
export function sightOf(document: Document, help: ReadingHelp = {}): Sight & Parts & { shadowRoots: ShadowRoot[] } {
  const { all, shadowRoots } = wordsOf(document)
  const parts = findParts(all, help, shadowRoots.length > 0)
  const isTranslated = isTranslatedPage(document)
  const isKnown = isWordingKnown(all, help.generation)
  return {
    document,
    isTranslated,
    isWordingKnown: isKnown,
    all,
    shadowRoots,
    ...parts,
  }
}

/** Reads the page as it stands now. Never throws; what it can't read is not named. */
export function readBusinessPortal(document: Document, help: ReadingHelp = {}): BusinessPortalView {
  const sight = sightOf(document, help)
  const { all, controls, servers, pane, beyond, unclear, shadowRoots } = sight
  const account = findAccount(all)
  const locations = controls.flatMap(({ row }) => (row?.kind === 'location' ? [row] : []))
  const isListed = pane !== undefined && servers.some(({ element }) => element === pane.element)
  return {
    screen: recogniseBusinessScreen(sight),
    rows: [...servers, ...(pane && !isListed ? [pane] : []), ...locations],
    ...(pane && { pane }),
    contradicts: isContradiction(servers, pane),
    isDoubtful: isDoubtful(sight),
    unclear,
    beyond,
    ...(account !== undefined && { account }),
    controls: new Map(controls.toReversed().map((control) => [control.element, control])),
    shadowRoots,
  }
}
