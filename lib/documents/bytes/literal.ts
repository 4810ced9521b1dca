// Texts as programs write them between quotes: line breaks, quotes and slashes as letters.
import { fromJson } from '../../facts/json.ts'

/** What a text in JSON's quotes says; undefined where it is none. */
export function fromLiteral(text: string): string | undefined {
  if (!text.startsWith('"') || !text.endsWith('"')) return undefined
  const value = fromJson(text)
  return typeof value === 'string' ? value : undefined
}

/** What a letter behind a backslash means, where it does not mean itself. */
const MEANT: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' }

/** The same text with its line breaks, quotes and slashes as they are meant, wherever in it a program has written them as letters, or a shell's line goes on. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\([nrt"'/\\]|\r?\n)/g, (_, sign: string) => MEANT[sign] ?? sign)
}
