// Reads a saved page's structure, strictly: what Koshin would not have written is refused, so that nobody's value gets any further.

import { appleOrigin, bareAddress } from './address.ts'
import { readText } from './blanks.ts'
import { ELEMENTS, FIRST_LINE, FLAGS, LABELS, REFERENCES, UNSEEN, WITH_VALUES } from './format.ts'
import { notScrubbed } from './leftovers.ts'
import { type Box, isPartOfKnownLabel, type PageStructure, type StructureElement, type StructureFrame } from './tree.ts'

/** Why a file is refused, with its line, counted from 1. */
export class BadStructure extends Error {
  readonly line: number

  constructor(line: number, why: string) {
    super(`Line ${line}: ${why}`)
    this.line = line
  }
}

/** An element while it is read: lines below it may still come. */
interface Open extends StructureElement {
  children: (string | Open)[]
  shadow?: (string | Open)[]
}

const FRAME = /^frame (top(?:\.(?:\d+|\?))*) (\S+) (\d{1,6})x(\d{1,6})$/
const VERSION = /^koshin (\d+(?:\.\d+)*)$/
const BOX = /^@(-?\d{1,7}),(-?\d{1,7}),(\d{1,7}),(\d{1,7})$/
const PART = /([a-z_][\w-]*)(?:=("(?:[^"\\]|\\.)*"))?|@[-\d,]+/gy
const NUMBERED = /^(?:(?:id|slot)\d+ ?)+$/
const OWN_NAME = /^x-?\d+$/

const isTextual = (name: string): boolean => name === 'value' || LABELS.some((label) => label === name)

function checkAttribute(name: string, value: string, line: number): void {
  const isRight =
    WITH_VALUES[name]?.has(value) ||
    (FLAGS.has(name) && value === '') ||
    ([...REFERENCES, 'id', 'slot', 'name'].includes(name) && NUMBERED.test(value)) ||
    (name === 'src' && value === `${appleOrigin(value)}/`) ||
    (name === 'frame' && /^\d{1,3}$/.test(value)) ||
    isTextual(name)
  if (!isRight) throw new BadStructure(line, `Koshin saves no ${name} with this value.`)
}

function readElement(text: string, line: number): Open {
  const attributes = new Map<string, string>()
  let box: Box | undefined
  let element = ''
  PART.lastIndex = 0
  for (let part = PART.exec(text); part; part = PART.exec(text)) {
    const [all, name = '', value] = part
    const [, left, top, width, height] = BOX.exec(all) ?? []
    if (left !== undefined) box = { left: Number(left), top: Number(top), width: Number(width), height: Number(height) }
    else if (element === '') element = name
    else {
      const read: string = value === undefined ? '' : JSON.parse(value)
      checkAttribute(name, read, line)
      attributes.set(name, read)
    }
    if (PART.lastIndex === text.length)
      return checkedElement({ name: element, attributes, ...(box && { box }), children: [] }, line)
    if (text[PART.lastIndex] !== ' ') break
    PART.lastIndex++
  }
  throw new BadStructure(line, 'This is neither an element nor a text.')
}

function checkedElement(element: Open, line: number): Open {
  const { name } = element
  if ((ELEMENTS.has(name) && !UNSEEN.has(name)) || OWN_NAME.test(name)) return element
  throw new BadStructure(line, `Koshin saves no element named ${name}.`)
}

/** A place where a line may stand: what is in it, and how far it is indented. */
interface Place {
  indent: number
  element: Open
  list: (string | Open)[]
}

/** Reads the lines of one frame; what a line that was taken out held belongs to what is around it. */
class FrameReader {
  readonly root: Open = { name: 'html', attributes: new Map(), children: [] }
  #places: Place[] = []
  #isEmpty = true

  take(line: string, number: number): void {
    const content = line.trimStart()
    const indent = line.length - content.length
    while ((this.#places.at(-1)?.indent ?? -1) >= indent) this.#places.pop()
    const within = this.#places.at(-1)
    if (content === '#shadow') {
      if (!within) throw new BadStructure(number, 'A shadow root needs an element around it.')
      within.element.shadow ??= []
      this.#places.push({ indent, element: within.element, list: within.element.shadow })
    } else if (content.startsWith('"')) {
      const text = readText(content)
      if (text === undefined) throw new BadStructure(number, 'A text begins and ends with a quotation mark.')
      const list = within?.list ?? this.root.children
      list.push(text)
      this.#texts.push({ text, number, around: [...new Set(this.#places.map(({ element }) => element))] })
    } else {
      const element = readElement(content, number)
      if (this.#isEmpty && element.name === 'html') Object.assign(this.root, element)
      else (within?.list ?? this.root.children).push(element)
      const open = this.#isEmpty && element.name === 'html' ? this.root : element
      for (const [name, text] of element.attributes) {
        if (isTextual(name)) this.#texts.push({ text, number, around: [] })
      }
      this.#places.push({ indent, element: open, list: open.children })
    }
    this.#isEmpty = false
  }

  #texts: { text: string; number: number; around: Open[] }[] = []

  /** Parts of a label, or of a subject, are known only when all of them are there. */
  check(): void {
    for (const place of notScrubbed(this.#texts.map(({ text }) => text))) {
      const found = this.#texts[place]
      if (!found || isPartOfKnownLabel(found.around)) continue
      throw new BadStructure(
        found.number,
        'This text is no word that Koshin knows. It may be somebody’s: take the line out.',
      )
    }
  }
}

/** Reads a whole file. Throws a {@link BadStructure} for whatever Koshin would not have written; what was taken out does no harm. */
export function readStructure(file: string): PageStructure {
  const lines = file.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines[0]?.trim() !== FIRST_LINE) throw new BadStructure(1, `A saved page begins with “${FIRST_LINE}”.`)
  let version = ''
  const frames: { frame: StructureFrame; reader: FrameReader }[] = []
  for (const [at, line] of lines.entries()) {
    const content = line.trim()
    const number = at + 1
    if (at === 0 || content === '' || content.startsWith('# ')) continue
    if (VERSION.test(content)) version = VERSION.exec(content)?.[1] ?? ''
    else if (content.startsWith('frame ')) {
      const reader = new FrameReader()
      frames.push({ reader, frame: { ...frameOf(content, number), root: reader.root } })
    } else {
      const last = frames.at(-1)
      if (!last) throw new BadStructure(number, 'A line that says which frame it is must come first.')
      last.reader.take(line.trimEnd(), number)
    }
  }
  if (frames.length === 0) throw new BadStructure(lines.length, 'There is no frame in it.')
  for (const { reader } of frames) reader.check()
  return { version, frames: frames.map(({ frame }) => frame) }
}

function frameOf(line: string, number: number): Omit<StructureFrame, 'root'> {
  const [, place = '', address = '', width, height] = FRAME.exec(line) ?? []
  if (place === '' || (address !== 'about:blank' && bareAddress(address) !== address)) {
    throw new BadStructure(number, 'This does not say which frame it is, or its address is not one that Koshin writes.')
  }
  return { place, address, width: Number(width), height: Number(height) }
}
