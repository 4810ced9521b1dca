// The table of content tokens: each Download with the one name in its row.
import { labelsOf, normaliseLabel, PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { aroundOrInside, closest, holds, inOrder, matching } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import { LABELLED } from './names.ts'
import { rowAround, withTitles } from './rows.ts'
import type { BusinessControl, BusinessTarget } from './view.ts'
import { KNOWN_LABELS } from './vocabulary.ts'

type Found = Occurrence<Word>

/** What stands beside the table on the same page, and in none of its rows. */
const OF_OTHERS = new Set<Word>(['server-list', 'download-token', 'show-devices', 'preferences'])

/** True where the page speaks of content tokens: by their heading, by G1's two columns, or by G3's Apps & Books. */
function speaksOfContentTokens(all: Found[]): boolean {
  const has = (word: Word, where: (element: Element) => boolean = () => true): boolean =>
    all.some((found) => found.word === word && where(found.element) && isVisible(found.element))
  if (has('content-tokens')) return true
  if (has('server-tokens') && has('location')) return true
  const isAmpersand = (element: Element): boolean => /&/.test(element.textContent ?? '')
  const isHeading = (element: Element): boolean => isAmpersand(element) && closest(element, LABELLED) === null
  return has('apps-and-books', isHeading) || (has('apps-and-books', isAmpersand) && has('payments', isAmpersand))
}

/** A label that begins or ends with the word for it, and says besides what is downloaded. */
const NAMED_DOWNLOAD = (() => {
  const words = KNOWN_LABELS.flatMap(({ word, text }) => (word === 'download' ? normaliseLabel(text) : [])).join('|')
  return new RegExp(`^(?:${words})(?!\\p{L})|(?:${words})$`, 'u')
})()

/** True for a link that brings a file and says nothing, be it by an icon; what has no size a page presses itself, once it was asked to. */
const bringsFile = (link: Element): boolean =>
  link.matches('a[download]') && (link.firstElementChild !== null || link.getBoundingClientRect().width > 0)

/** True for what is pressed for one download and says so together with its name, or by an icon. */
function isDownload(element: Element): boolean {
  const labels = labelsOf(element)
  return labels.some((label) => NAMED_DOWNLOAD.test(label)) || (labels.length === 0 && bringsFile(element))
}

/** All of them; `plain` says nothing else. */
function namedDownloads(plain: readonly Element[], all: Found[], hasShadows: boolean): Element[] {
  const body = all[0]?.element.ownerDocument.body
  if (!body) return []
  const isKnown = aroundOrInside([
    ...plain,
    ...all.flatMap(({ word, element }) => (word === 'download-token' ? element : [])),
  ])
  const found = matching(body, PRESSABLE, hasShadows).filter((element) => !isKnown(element) && isDownload(element))
  return found.filter((one) => !found.some((other) => other !== one && holds(one, other)))
}

/**
 * Every Download of the table; one whose row can't be told from its neighbours belongs to none. `menu`: the row whose menu is
 * open, for a Download that is drawn apart from its row.
 */
export function findContentDownloads(
  all: Found[],
  hasShadows: boolean,
  menu: BusinessTarget | undefined,
): BusinessControl[] {
  if (!speaksOfContentTokens(all)) return []
  const plain = all.filter(({ word, exact }) => word === 'download' && exact).map(({ element }) => element)
  const peers = [...plain, ...namedDownloads(plain, all, hasShadows)].filter(isVisible).sort(inOrder)
  const beyond = all.filter(({ word }) => OF_OTHERS.has(word)).map(({ element }) => element)
  const rows = withTitles(peers.map((one) => rowAround(one, { kind: 'location', peers, beyond, hasShadows })))
  return peers.map((element, at) => {
    const own = rows[at]
    const row = own?.name.kind === 'one' || !menu ? own : { ...menu, kind: 'location' as const }
    return { action: 'download-content-token', element, ...(row && { row }) }
  })
}
