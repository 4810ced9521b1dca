// The bare pass over the business portal: reads from a page once what Koshin needs of it, and neither marks it nor doubts it.

import type { Word } from '../../../lib/portals/business/languages/types.ts'
import { BUSINESS_PORTAL_VOCABULARY } from '../../../lib/portals/business/vocabulary.ts'
import { normaliseLabel } from '../../../lib/portals/page/label.ts'
import { isVisible } from '../../../lib/portals/page/visible.ts'
import { textsOn } from './plain-texts.ts'

const HAS_LETTER = /[\p{L}\p{N}]/u

export interface PlainBusinessPage {
  /** The portal's own words that can be seen, each with its element. */
  words: { word: Word; element: Element }[]
  /** All other texts that can be seen below the heading of the list: the servers' names. */
  names: { name: string; element: Element }[]
}

/** Reads the page: the portal's words, and the names below the heading of its list; of each whether it can be seen. */
export function readBusinessPlainly(document: Document): PlainBusinessPage {
  const page: PlainBusinessPage = { words: [], names: [] }
  let isBelow = false
  for (const { text, element } of textsOn(document)) {
    const label = normaliseLabel(text)
    const word = BUSINESS_PORTAL_VOCABULARY.exact.get(label) ?? BUSINESS_PORTAL_VOCABULARY.partial(label)
    if (!isVisible(element)) continue
    if (word !== undefined) {
      page.words.push({ word, element })
      isBelow ||= word === 'server-list'
    } else if (isBelow && HAS_LETTER.test(text)) page.names.push({ name: text.trim(), element })
  }
  return page
}
