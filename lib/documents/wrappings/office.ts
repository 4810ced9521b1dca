// The text in a document of Word, Excel, PowerPoint or OpenDocument. Sources: ECMA-376, part 1; OASIS OpenDocument 1.3, part 2.
import { MAX_DOCUMENT_BYTES } from '../../facts/limits.ts'
import { decodeText } from '../bytes/text.ts'
import type { Packed } from './archive.ts'
import { textOfMarkup } from './markup.ts'

/** Which of its parts hold a document's text: what was written, notes and remarks, not its styles. */
const FORMATS: readonly { format: string; text?: RegExp; marked?: string }[] = [
  { format: 'Word', text: /^word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)\.xml$/ },
  { format: 'Excel', text: /^xl\/(?:sharedStrings|comments\d*|worksheets\/sheet\d+)\.xml$/ },
  { format: 'PowerPoint', text: /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml$/ },
  { format: 'OpenDocument', text: /^content\.xml$/, marked: 'mimetype' },
  // Apple's own form of text is not read.
  { format: 'Pages, Numbers, Keynote', marked: 'Index/Document.iwa' },
]
/** Files that were put into a document. */
const EMBEDDED = /^(?:word|xl|ppt)\/embeddings\/([^/]+)$/
/** Parts of a document's text beyond these are not read. */
const MOST_PARTS = 32
/** A line ends at a paragraph, a break, a cell or a text of a table; everything else says how it looks. */
const LINES = new Set(['p', 'h', 'br', 'cr', 'line-break', 'tab', 'si', 'is', 'c', 'row'])

export interface OfficeDocument {
  /** Whose document it is, e.g. `Word`. */
  format: string
  /** What is written in it, as far as it can be read. Never throws. */
  text(): Promise<string>
  /** Files that were put into it. */
  embedded: Packed[]
}

/** The document that an archive with these files is; undefined where it is another archive. */
export function officeDocument(files: readonly Packed[]): OfficeDocument | undefined {
  const has = (name: string) => files.some((one) => one.name === name)
  const isPackage = has('[Content_Types].xml') || files.some(({ name }) => /^(?:word|xl|ppt)\//.test(name))
  const partsOf = (text?: RegExp) => files.filter(({ name }) => text?.test(name) ?? false)
  const found = FORMATS.find(
    ({ text, marked }) =>
      (marked === undefined ? isPackage : has(marked)) && (text === undefined || partsOf(text).length > 0),
  )
  if (!found) return undefined
  const parts = partsOf(found.text).slice(0, MOST_PARTS)
  const embedded = files.flatMap((one) => {
    const [, name] = EMBEDDED.exec(one.name) ?? []
    return name === undefined ? [] : [{ ...one, name }]
  })
  return { format: found.format, text: () => textOf(parts), embedded }
}

async function textOf(parts: readonly Packed[]): Promise<string> {
  const texts: string[] = []
  let size = 0
  for (const { content } of parts) {
    const bytes = await content()
    size += bytes?.length ?? 0
    // A few parts may unpack to more than any document is.
    if (size > MAX_DOCUMENT_BYTES) break
    const xml = bytes && decodeText(bytes)?.text
    if (xml !== undefined) texts.push(textOfMarkup(xml, (name) => LINES.has(name.slice(name.indexOf(':') + 1))))
  }
  return texts.join('\n')
}
