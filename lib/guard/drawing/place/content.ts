// What stands in a part of a page and must not be covered: its controls and pictures, and every line of its text.
import { showsHand } from '../../../portals/page/looks.ts'
import { isOurs } from '../../../portals/page/ours.ts'
import { type Box, hasArea } from './box.ts'

/** What can be pressed or typed into. */
export const CONTROLS =
  'a,button,input,select,textarea,label,summary,[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=switch],[role=option],[onclick],[contenteditable],[tabindex]:not([tabindex="-1"])'
/** What is seen as one thing, whatever is in it. */
const WHOLE = 'button,input,select,textarea,img,svg,canvas,video,iframe,object'
/** Of a part with more in it than this, the rest is not looked at: a label finds its place near the beginning. */
const MOST = 400

export interface Content {
  texts: Box[]
  controls: Box[]
  /** Where the text of an element ends, for each element that holds any. */
  ends: Map<Element, Box>
}

/** True for what a hand may mean: a control by its name or role, or what shows itself as one by the pointer. */
export function isControl(element: Element): boolean {
  return element.closest(CONTROLS) !== null || showsHand(element)
}

/** Gives what tells the content of a part; of each only once in one look at the page. */
export function contentsOnce(): (part: Element) => Content {
  const known = new Map<Element, Content>()
  return (part) => {
    const content = known.get(part) ?? contentOf(part)
    known.set(part, content)
    return content
  }
}

/** The boxes of all that stands in `part`, open shadow roots included; what is not drawn has none. */
function contentOf(part: Element): Content {
  const content: Content = { texts: [], controls: [], ends: new Map() }
  collect(part, part, content, document.createRange())
  return content
}

function collect(node: Node, part: Element, content: Content, range: Range): void {
  if (content.texts.length + content.controls.length > MOST) return
  if (node instanceof Text) {
    if (node.data.trim() === '') return
    range.selectNodeContents(node)
    const lines = [...range.getClientRects()].filter(hasArea)
    content.texts.push(...lines)
    const last = lines.at(-1)
    if (last && node.parentElement) content.ends.set(node.parentElement, last)
    return
  }
  if (!(node instanceof Element) || isOurs(node)) return
  // A part that is a control itself has room inside, which is not in the way of what is said of it.
  if (node !== part && node.matches(`${CONTROLS},${WHOLE}`)) {
    content.controls.push(node.getBoundingClientRect())
    if (node.matches(WHOLE)) return
  }
  for (const child of (node.shadowRoot ?? node).childNodes) collect(child, part, content, range)
}
