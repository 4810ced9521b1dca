// Every document of the project, taken apart: its links, its headings as anchors, its fenced blocks.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { inProject } from '../../scripts/command/paths.mjs'

function markdownIn(folder: string, isDeep: boolean): string[] {
  return readdirSync(inProject(folder), { withFileTypes: true }).flatMap((one) => {
    const path = posix.join(folder, one.name)
    if (one.isDirectory()) return isDeep ? markdownIn(path, true) : []
    return path.endsWith('.md') ? [path] : []
  })
}

/** All documents by their paths in the project. */
export const PAGES: readonly string[] = [...markdownIn('.', false), ...markdownIn('docs', true)]

export const textOf = (path: string): string => readFileSync(inProject(path), 'utf8')

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm

/** The text without its fenced blocks. */
export const proseOf = (text: string): string => text.replace(FENCE, '')

/** The lines of all fenced blocks that are commands: those marked `sh`, and those that are not marked. */
export function commandLines(text: string): string[] {
  return [...text.matchAll(FENCE)]
    .filter(([, , mark]) => mark === '' || mark === 'sh')
    .flatMap(([, , , block = '']) => block.split('\n'))
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
}

/** Where the links and pictures of a page lead, as written. */
export function linksOf(text: string): string[] {
  const prose = proseOf(text).replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]*)(?:\s+"[^"]*")?\)/g)].map(([, target = '']) => target)
}

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>()
  return [...proseOf(text).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = plain.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-')
    const times = seen.get(anchor) ?? 0
    seen.set(anchor, times + 1)
    return times === 0 ? anchor : `${anchor}-${times}`
  })
}

/** What a link of a page leads to: a path in the project, and an anchor there. */
export function placeOf(page: string, target: string): { path: string; anchor: string | undefined } {
  const [path = '', anchor] = target.split('#')
  return { path: path === '' ? page : join(posix.dirname(page), decodeURI(path)), anchor }
}
