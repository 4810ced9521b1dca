// Blanks around a text, written short: a page's own indentation counts where Koshin asks how much text there is.

/** So many are kept on either side. */
const MOST = 400

const blanks = (run: string): string =>
  run === '' ? '' : (run.includes('\n') ? '\n' : ' ') + ' '.repeat(Math.min(run.length, MOST) - 1)

/** A text with nothing but blanks and line ends for blanks: one between words, as many as there were around it. */
export function tidied(text: string, longest: number): string {
  const [, before = '', shown = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  const within = shown.slice(0, longest).replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '))
  return blanks(before) + within + blanks(after)
}

const count = (run: string): string => (run.startsWith('\n') ? 'n' : '') + run.length

/** A text in quotation marks, with how many blanks stand before and behind it: `"Renew" n12 n10`; `n`: a line ends there. */
export function writeText(text: string): string {
  const shown = text.trim()
  const at = shown === '' ? text.length : text.indexOf(shown)
  const [before, after] = [text.slice(0, at), text.slice(at + shown.length)]
  return JSON.stringify(shown) + (before === '' && after === '' ? '' : ` ${count(before)} ${count(after)}`)
}

const WRITTEN = /^("(?:[^"\\]|\\.)*")(?: (n?)(\d{1,3}) (n?)(\d{1,3}))?$/

/** Reads what {@link writeText} wrote; undefined for anything else. */
export function readText(written: string): string | undefined {
  const [, quoted, firstEnd, first = 0, lastEnd, last = 0] = WRITTEN.exec(written) ?? []
  if (quoted === undefined) return undefined
  const run = (length: number, hasEnd: boolean): string => blanks(' '.repeat(length).replace(/^ /, hasEnd ? '\n' : ' '))
  try {
    return run(Number(first), firstEnd === 'n') + String(JSON.parse(quoted)) + run(Number(last), lastEnd === 'n')
  } catch {
    return undefined
  }
}
