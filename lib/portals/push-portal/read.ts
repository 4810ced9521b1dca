// Reads the portal's page: screen, account, rows, and what each control would do. A pure function of the document.
import { attributeLabels, PRESSABLE } from '../page/label.ts'
import { findOccurrences, type Occurrence, shadowRootsIn } from '../page/occurrences.ts'
import { isVisible } from '../page/visible.ts'
import { type FoundRows, findRows, isWhole } from './rows.ts'
import { recogniseScreen } from './screen.ts'
import type { Action, PortalControl, PortalRow, PushPortalView } from './view.ts'
import { ACCOUNT, PUSH_PORTAL_VOCABULARY, type Word } from './words.ts'

const ACTIONS: Partial<Record<Word, Action>> = {
  renew: 'renew',
  revoke: 'revoke',
  create: 'create',
  accept: 'accept',
  upload: 'upload',
  download: 'download',
  cancel: 'other',
  decline: 'other',
  manage: 'other',
  'sign-out': 'other',
  'sign-in': 'other',
  footer: 'other',
}

function findControls(all: Occurrence<Word>[], rows: PortalRow[]): Map<Element, PortalControl> {
  const controls = new Map<Element, PortalControl>()
  for (const row of rows) for (const control of row.controls) controls.set(control.element, control)
  for (const { word, element, exact } of all) {
    const action = ACTIONS[word]
    if (action === undefined || controls.has(element)) continue
    // A dangerous word inside running text is no control.
    if (exact || element.closest(PRESSABLE)) controls.set(element, { action, element })
  }
  return controls
}

/** The address nearest before `Sign out`; without that button, the only address outside the rows. */
function findAccount(all: Occurrence<Word>[], isInRow: FoundRows['isInRow']): string | undefined {
  const signOut = all.findIndex(({ word }) => word === 'sign-out')
  const addresses = all.flatMap(({ word, element }, index) =>
    word === 'account' && !isInRow(index) ? [{ element, index }] : [],
  )
  const nearest =
    signOut < 0
      ? addresses.length === 1
        ? addresses[0]
        : undefined
      : (addresses.findLast(({ index }) => index < signOut) ?? addresses[0])
  if (!nearest) return undefined
  const labels = [nearest.element.textContent ?? '', ...attributeLabels(nearest.element)]
  return labels.find((label) => ACCOUNT.test(label))?.trim()
}

function findSubjectsOutside(all: Occurrence<Word>[], isInRow: FoundRows['isInRow']): Element[] {
  const outside: Element[] = []
  all.forEach(({ word, element }, index) => {
    if (word === 'subject' && !isInRow(index)) outside.push(element)
  })
  return outside
}

/** True where the list shows certificates, or ways to act on them, that could not be told apart. */
function hasStrayParts(all: Occurrence<Word>[], rows: PortalRow[]): boolean {
  const services = all.filter(({ word }) => word === 'service').length
  if (services > rows.length) return rows.length === 0
  return rows.length === 0 && all.some(({ word }) => word === 'renew' || word === 'revoke')
}

function findRefusal(all: Occurrence<Word>[]): PushPortalView['refusal'] {
  const found = all.find(
    ({ word, element }) => (word === 'file-refused' || word === 'signature-refused') && isVisible(element),
  )
  return found?.word as PushPortalView['refusal']
}

/** A reading before this one, and whether an element's inside may have changed since. */
export interface Before {
  view: PushPortalView
  touched: (element: Element) => boolean
}

/** What takes its label from another element. */
const BORROWING = '[aria-labelledby]'

/** Rows that need not be read again: nothing in them has changed, and none takes its labels from elsewhere on the page. */
function untouchedRows({ view, touched }: Before): PortalRow[] {
  return view.rows.filter((row) => {
    const { element } = row
    return isWhole(row) && !touched(element) && !element.matches(BORROWING) && !element.querySelector(BORROWING)
  })
}

/**
 * Reads the page as it stands now. Never throws; what it can't read is `unreadable`. With a reading `before`, the rows that
 * were not touched since are taken over: the view is the same as without, and comes sooner.
 */
export function readPushPortal(document: Document, before?: Before): PushPortalView {
  const same = before ? untouchedRows(before) : []
  const words = new Map(same.map((row) => [row.element, row.words]))
  let all = findOccurrences(document, PUSH_PORTAL_VOCABULARY, words)
  let screen = recogniseScreen(document, all)
  let shadowRoots: ShadowRoot[] = []
  if (screen === 'unreadable' || screen === 'blank') {
    shadowRoots = shadowRootsIn(document)
    if (shadowRoots.length > 0) {
      all = [...all, ...shadowRoots.flatMap((root) => findOccurrences(root, PUSH_PORTAL_VOCABULARY))]
      screen = recogniseScreen(document, all)
    }
  }
  const { rows, isInRow } = findRows(all, same)
  if (screen === 'list' && hasStrayParts(all, rows)) screen = 'unreadable'
  const account = findAccount(all, isInRow)
  const refusal = findRefusal(all)
  return {
    screen,
    ...(account !== undefined && { account }),
    ...(refusal !== undefined && { refusal }),
    rows,
    controls: findControls(all, rows),
    subjectsOutside: findSubjectsOutside(all, isInRow),
    shadowRoots,
  }
}
