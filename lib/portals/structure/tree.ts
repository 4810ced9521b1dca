// The structure of a page, as data: one tree for each of its frames.
import { BROKEN_OVER } from '../page/meaning.ts'
import { knownLabel } from './known-words.ts'

/** Where an element stands on the page, in whole CSS pixels from the page's top left. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface StructureElement {
  name: string
  /** Name and value; a flag has an empty one. */
  attributes: ReadonlyMap<string, string>
  box?: Box
  /** What stands in its open shadow root, where it has one. */
  shadow?: readonly StructureNode[]
  children: readonly StructureNode[]
}

export type StructureNode = string | StructureElement

export interface StructureFrame {
  /** Its place: `top`, then the number of each frame on the way to it, `top.0.2`; `top.?` where the browser does not tell. */
  place: string
  /** Without anything of its user's: see address.ts. */
  address: string
  /** The window's size in CSS pixels. */
  width: number
  height: number
  root: StructureElement
}

export interface PageStructure {
  /** Of the Koshin that saved it. */
  version: string
  frames: readonly StructureFrame[]
}

function textIn(node: StructureNode): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join('')
}

/** True where the text directly in the innermost of these elements is a part of a known label; outermost element first. */
export function isPartOfKnownLabel(around: readonly StructureElement[]): boolean {
  return around.slice(-BROKEN_OVER).some((element) => {
    const texts = element.children.map(textIn)
    return knownLabel(texts.join('')) !== undefined || knownLabel(texts.join(' ')) !== undefined
  })
}
