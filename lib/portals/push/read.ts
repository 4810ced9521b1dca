// Reads the portal's page: screen, account, rows, and what each control would do. A pure function of the document.

import { lookingForComponents } from '../page/components.ts'
import { isOfField } from '../page/fields.ts'
import { attributeLabels, IN_FRONT, normaliseLabel, PRESSABLE } from '../page/label.ts'
import { MAIL_ADDRESS } from '../page/meaning.ts'
import { findOccurrences, type Occurrence } from '../page/occurrences.ts'
import { closest } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { type BoxOf, withLines } from './lines.ts'
import { isLabel } from './row-around.ts'
import { findRows, isWhole, withLooseRows } from './rows.ts'
import { recogniseScreen } from './screen.ts'
import type { Action, PortalControl, PortalRow, PushPortalView, Screen } from './view.ts'
import { PUSH_PORTAL_VOCABULARY, type Word } from './words.ts'

const ACTIONS: Partial<Record<Word, Action>> = {
  renew: 'renew',
  revoke: 'revoke',
  create: 'create',
  accept: 'accept',
  upload: 'upload',
  download: 'download',
  cancel: 'other',
  consent: 'other',
  decline: 'other',
  manage: 'other',
  'sign-out': 'other',
  'sign-in': 'other',
  footer: 'other',
}

/** What pressing something with this label would do. */
export function actionOf(label: string): Action | undefined {
  const { exact, partial } = PUSH_PORTAL_VOCABULARY
  const known = normaliseLabel(label)
  const word = exact.get(known) ?? partial(known)
  return word && ACTIONS[word]
}

function findControls(all: Occurrence<Word>[], rows: PortalRow[], screen: Screen): Map<Element, PortalControl> {
  const controls = new Map<Element, PortalControl>()
  for (const row of rows) for (const control of row.controls) controls.set(control.element, control)
  const isPlain = all.some(({ word, exact, element }) => word === 'upload' && exact && isVisible(element))
  for (const { word, element, exact } of all) {
    // Beside what says Upload and nothing else, more words are for choosing the file.
    if (ACTIONS[word] === undefined || controls.has(element) || (word === 'upload' && !exact && isPlain)) continue
    const isSender = word === 'renew' && screen === 'renew' && !isPlain
    const action = isSender && (rows.length === 0 || closest(element, IN_FRONT)) ? 'upload' : ACTIONS[word]
    // A dangerous word inside running text is no control.
    const pressable = closest(element, `${PRESSABLE},option`)
    if (pressable ? !isOfField(pressable) : exact) controls.set(element, { action, element })
  }
  return controls
}

/** The address nearest before `Sign out`; without that button, the only address. Takes the words outside the rows. */
function findAccount(outside: Occurrence<Word>[]): string | undefined {
  const signOut = outside.findIndex(({ word }) => word === 'sign-out')
  const isAddress = ({ word }: Occurrence<Word>): boolean => word === 'account'
  const [first, ...others] = outside.filter(isAddress)
  const alone = others.length === 0 ? first : undefined
  const nearest = signOut < 0 ? alone : (outside.slice(0, signOut).findLast(isAddress) ?? first)
  if (!nearest) return undefined
  const labels = [nearest.element.textContent ?? '', nearest.text, ...attributeLabels(nearest.element)]
  return labels.find((label) => MAIL_ADDRESS.test(label))?.trim()
}

/** What shows certificates, or ways to act on them: on a list without rows it is a sign that they could not be told apart. */
const STRAY = new Set<Word>(['service', 'date', 'subject', 'renew', 'revoke'])

/** True where nothing else stands on the page than one certificate that says which it is: its details, or a question about it. */
const isOneCertificate = ([row, ...others]: PortalRow[], outside: Occurrence<Word>[]): boolean =>
  row?.subject.kind === 'one' &&
  row.subject.asSubject &&
  others.length === 0 &&
  !outside.some(
    (one) =>
      (STRAY.has(one.word) || (ACTIONS[one.word] ?? 'other') !== 'other') &&
      (ACTIONS[one.word] === undefined || isLabel(one)),
  )

/** True for a list whose certificates have no buttons of their own: what is done with one comes once it is chosen. */
function isToChooseFrom(outside: Occurrence<Word>[]): boolean {
  const seen = (wanted: Word) => outside.filter(({ word, element }) => word === wanted && isVisible(element))
  const dates = seen('date')
  const areItems = dates.every(({ element }) => closest(element, `${PRESSABLE},[role=option]`))
  return (
    [seen('renew'), seen('revoke')].every(({ length }) => length <= 1) &&
    (seen('service').length > 0 || (dates.length > 0 && areItems))
  )
}

function findRefusal(outside: Occurrence<Word>[]): PushPortalView['refusal'] {
  const found = outside.find(
    ({ word, element }) => (word === 'file-refused' || word === 'signature-refused') && isVisible(element),
  )
  return found?.word as PushPortalView['refusal']
}

/** True where all that is dangerous, and all that is said of it, is in a frame. */
const isOnlyAround = (document: Document, outside: Occurrence<Word>[]): boolean =>
  outside.every(({ word }) => (ACTIONS[word] ?? 'other') === 'other') &&
  [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.querySelector('koshin-banner'))

/** A reading before this one, and whether an element's inside may have changed since. */
export interface Before {
  view: PushPortalView
  touched: (element: Element) => boolean
}

const wordsOf = (rows: readonly PortalRow[]) => new Map(rows.map(({ element, words }) => [element, words]))

/** What takes its label from another element. */
const BORROWING = '[aria-labelledby]'

/** Rows that need not be read again: nothing in them has changed, and none takes its labels from elsewhere on the page. */
function untouchedRows(document: Document, { view, touched }: Before): PortalRow[] {
  if (view.hasComponents) return []
  const same = view.rows.filter((row) => !row.parts && !touched(row.element) && isWhole(row))
  if (same.length === 0 || !document.querySelector(BORROWING)) return same
  return same.filter(({ element }) => !element.matches(BORROWING) && !element.querySelector(BORROWING))
}

interface Words {
  all: Occurrence<Word>[]
  /** Rows whose words were taken over. */
  same: PortalRow[]
  /** All texts of the page, where it was walked as a whole and has one tree only. */
  texts: Text[] | undefined
  shadowRoots: ShadowRoot[]
  hasComponents: boolean
}

/** All known words of the page as it is shown. */
function wordsIn(document: Document, before: Before | undefined): Words {
  const { found, look: meet } = lookingForComponents()
  const shown = (): Words => {
    const all = findOccurrences(document, PUSH_PORTAL_VOCABULARY, { hasShadows: true })
    return { all, same: [], texts: undefined, shadowRoots: found.shadowRoots, hasComponents: true }
  }
  // Where there were open shadow roots, most likely there are still: the words of the light page are not looked for, then.
  if (before && before.view.shadowRoots.length > 0) {
    for (const element of document.querySelectorAll('*')) meet(element)
    if (found.shadowRoots.length > 0) return shown()
  }
  const same = before ? untouchedRows(document, before) : []
  const texts: Text[] | undefined = same.length > 0 ? undefined : []
  const all = findOccurrences(document, PUSH_PORTAL_VOCABULARY, { known: wordsOf(same), meet, texts })
  const { shadowRoots, any: hasComponents } = found
  return shadowRoots.length > 0 ? shown() : { all, same, texts, shadowRoots, hasComponents }
}

/**
 * Reads the page as it stands now. Never throws; what it can't read is `unreadable`. With a reading `before`, the rows that
 * were not touched since are taken over: the view is the same as without, and comes sooner. With `boxOf`, rows that no element
 * groups are told by the lines on which they stand.
 */
export function readPushPortal(document: Document, before?: Before, boxOf?: BoxOf): PushPortalView {
  const { all, same, texts, shadowRoots, hasComponents } = wordsIn(document, before)
  const hasShadows = shadowRoots.length > 0
  const grouped = findRows(all, same, hasShadows, texts)
  const root = document.documentElement
  const loose = withLooseRows(grouped, root, hasShadows)
  const found = boxOf && loose === grouped ? withLines(grouped, all, root, boxOf, hasShadows) : loose
  const { outside } = found
  // A page may hold its list once more for narrow windows.
  const seen = found.rows.filter(({ element }) => isVisible(element))
  const rows = seen.length > 0 ? seen : found.rows
  let screen = recogniseScreen(document, found, hasShadows)
  if (screen === 'list' && rows.length === 0 && outside.some(({ word }) => STRAY.has(word)) && !isToChooseFrom(outside))
    screen = 'unreadable'
  const isOne = screen === 'unreadable' && isOneCertificate(rows, outside)
  if (isOne) screen = 'list'
  if (screen === 'unreadable' && isOnlyAround(document, outside)) screen = 'blank'
  const account = findAccount(outside)
  const refusal = findRefusal(outside)
  let controls: PushPortalView['controls'] | undefined
  return {
    screen,
    ...(account !== undefined && { account }),
    ...(refusal !== undefined && { refusal }),
    rows,
    ...((isOne || (loose !== grouped && rows.length === 1)) && { isPart: true }),
    get unread() {
      return outside.filter(({ word, element }) => (word === 'service' || word === 'date') && isVisible(element))
    },
    get controls() {
      controls ??= findControls(all, rows, screen)
      return controls
    },
    subjectsOutside: outside.flatMap(({ word, element }) => (word === 'subject' ? element : [])),
    shadowRoots,
    ...(hasComponents && { hasComponents }),
  }
}
