// Writes a page's structure as text, a line for each thing on it: its user looks at it, and takes out what they like.
import { writeText } from './blanks.ts'
import { FIRST_LINE, MOST_LINES } from './format.ts'
import type { StructureElement, StructureFrame, StructureNode } from './tree.ts'

const INDENT = '  '

function attribute([name, value]: [string, string]): string {
  return value === '' && name !== 'alt' ? name : `${name}=${JSON.stringify(value)}`
}

function elementLine({ name, attributes, box }: StructureElement): string {
  const place = box ? [`@${[box.left, box.top, box.width, box.height].join()}`] : []
  return [name, ...[...attributes].map(attribute), ...place].join(' ')
}

function* linesOf(node: StructureNode, depth: number): Generator<string> {
  const indent = INDENT.repeat(depth)
  if (typeof node === 'string') {
    yield indent + writeText(node)
    return
  }
  yield indent + elementLine(node)
  if (node.shadow) {
    yield `${indent}${INDENT}#shadow`
    for (const child of node.shadow) yield* linesOf(child, depth + 2)
  }
  for (const child of node.children) yield* linesOf(child, depth + 1)
}

/** The lines of one frame. A page of more than {@link MOST_LINES} is cut off, and says so. */
export function writeFrame({ place, address, width, height, root }: StructureFrame): string {
  const lines: string[] = []
  let left = 0
  for (const line of linesOf(root, 0)) {
    if (lines.length < MOST_LINES) lines.push(line)
    else left++
  }
  if (left > 0) lines.push(`# ${left} more lines of this frame were left out`)
  return [`frame ${place} ${address} ${width}x${height}`, ...lines].join('\n')
}

/** The whole file, of what {@link writeFrame} gave for each frame. */
export function writeFile(frames: readonly string[], version: string): string {
  return `${[FIRST_LINE, `koshin ${version}`, '', frames.join('\n\n')].join('\n')}\n`
}
