// Links to a page, as systems write them into a file of their own: someone has saved the way to it, not what is there.
import type { OtherReading } from '../kinds/types.ts'

/** The lines of a section of an INI file, each without what stands around it; empty where there is no such section. */
function linesOf(text: string, section: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const at = lines.indexOf(`[${section}]`)
  if (at < 0) return []
  const inside = lines.slice(at + 1)
  const end = inside.findIndex((line) => line.startsWith('['))
  return end < 0 ? inside : inside.slice(0, end)
}

const hasAddress = (lines: readonly string[]): boolean => lines.some((line) => /^URL=\S/.test(line))

/** A link that is a text, of Windows (.url) or of a desktop of Linux (.desktop); undefined for any other text. */
export function linkInText(text: string): OtherReading | undefined {
  if (hasAddress(linesOf(text, 'InternetShortcut'))) return { kind: 'stand-in', detail: '.url' }
  const entry = linesOf(text, 'Desktop Entry')
  return entry.includes('Type=Link') && hasAddress(entry) ? { kind: 'stand-in', detail: '.desktop' } : undefined
}

/** A link of macOS (.webloc): a property list of nothing but an address. Undefined for any other list. */
export function linkInList(entries: ReadonlyMap<string, unknown>): OtherReading | undefined {
  const isLink = entries.size === 1 && typeof entries.get('URL') === 'string'
  return isLink ? { kind: 'stand-in', detail: '.webloc' } : undefined
}
