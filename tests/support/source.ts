// Reads TypeScript source far enough for the house rules: its imports, and its code without comments and texts.

export interface Import {
  specifier: string
  /** `import type …`, `export type … from`, or every name of it marked `type`. */
  typeOnly: boolean
}

/** What stands between `import` or `export` and `from`, and the specifier; or a bare or a dynamic import's specifier. */
const STATEMENT =
  /^[ \t]*(?:import|export)\s+([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/gm

/** Every import of a file, dynamic ones included. Takes the file's text. */
export function importsOf(text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map((match) => {
    const [, names, from, bare, dynamic] = match
    return { specifier: from ?? bare ?? dynamic ?? '', typeOnly: names !== undefined && isTypeOnly(names) }
  })
}

function isTypeOnly(names: string): boolean {
  if (/^type\b/.test(names)) return true
  const braces = /^\{([^}]*)\}$/.exec(names.trim())?.[1]
  if (braces === undefined) return false
  const listed = braces
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return listed.length > 0 && listed.every((name) => name.startsWith('type '))
}

/**
 * The code of a file: comments are taken out and the inside of texts is emptied; `${…}` inside a template stays, for it is code.
 * A regular expression that holds a quote would mislead it; the house rules look for nothing that could hide there.
 */
export function codeOf(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
    (found) => {
      if (found.startsWith('/')) return ' '
      if (!found.startsWith('`')) return "''"
      return `\`${[...found.matchAll(/\$\{([^}]*)\}/g)].map(([whole]) => whole).join('')}\``
    },
  )
}
