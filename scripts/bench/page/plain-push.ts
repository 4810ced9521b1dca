// The bare pass over the push portal: reads from a page once what Koshin needs of it, and neither marks it nor doubts it.
import { normaliseLabel } from '../../../lib/portals/page/label.ts'
import { isVisible } from '../../../lib/portals/page/visible.ts'
import { PUSH_PORTAL_VOCABULARY, type Word } from '../../../lib/portals/push/words.ts'
import { type PlainText, textsOn } from './plain-texts.ts'

const UID = /com\.apple\.mgmt\.external\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
const HEADINGS = new Set<Word>(['list-heading', 'create-heading', 'renew-heading', 'confirmation', 'get-started'])
const OF_A_ROW = new Set<Word>(['date', 'renew', 'download', 'revoke'])

/** What a text is, in the portal's words; `text` for one of none of them. */
interface Met extends PlainText {
  word: Word | 'text'
}

export interface PlainCertificate {
  /** The smallest element around its service, its date and its controls. */
  element: Element
  vendor: string | undefined
  date: string | undefined
  status: string | undefined
  topic: string | undefined
  controls: Map<Word, Element>
}

export interface PlainPushPage {
  headings: Word[]
  account: string | undefined
  certificates: PlainCertificate[]
}

function meet(text: PlainText): Met {
  const label = normaliseLabel(text.text)
  return { ...text, word: PUSH_PORTAL_VOCABULARY.exact.get(label) ?? PUSH_PORTAL_VOCABULARY.partial(label) ?? 'text' }
}

/** A certificate, of all texts from its service to the next one's. */
function certificateOf(texts: readonly Met[]): PlainCertificate | undefined {
  const [service, next] = texts
  if (!service) return undefined
  const controls = new Map<Word, Element>()
  const certificate: PlainCertificate = {
    element: service.element,
    vendor: next?.word === 'text' ? next.text.trim() : undefined,
    date: undefined,
    status: undefined,
    topic: undefined,
    controls,
  }
  for (const { word, text, element } of texts) {
    if (word === 'date') certificate.date ??= text.trim()
    else if (word === 'status') certificate.status ??= text.trim()
    else if (word === 'subject') certificate.topic ??= UID.exec(text)?.[0].toLowerCase()
    if (word === 'text' || !OF_A_ROW.has(word) || controls.has(word)) continue
    controls.set(word, element)
    while (!certificate.element.contains(element))
      certificate.element = certificate.element.parentElement ?? document.body
  }
  return certificate
}

/** Reads the page: its heading that can be seen, its account, and every certificate with its facts and its controls. */
export function readPushPlainly(document: Document): PlainPushPage {
  const page: PlainPushPage = { headings: [], account: undefined, certificates: [] }
  let texts: Met[] = []
  const end = (): void => {
    const certificate = certificateOf(texts)
    if (certificate) page.certificates.push(certificate)
  }
  for (const text of textsOn(document)) {
    const met = meet(text)
    const { word } = met
    if (word === 'service') {
      end()
      texts = [met]
    } else if (word === 'account') page.account ??= met.text.trim()
    else if (word !== 'text' && HEADINGS.has(word)) {
      if (isVisible(met.element)) page.headings.push(word)
    } else if (texts.length > 0) texts.push(met)
  }
  end()
  return page
}
