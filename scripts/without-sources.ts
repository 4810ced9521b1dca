// Leaves out of a page's script where each of a portal's words was seen: that is for who reads the words, and no page shows it.
const WORDS = /\/lib\/portals\/business\/(?:generations|languages)\/[\w-]+\.ts$/
const SOURCE = /\bsource:\s*(?:'[^'\n]*'|"[^"\n]*"),/g

/** A plugin of Vite for the scripts in somebody else's page, which are kept small. */
export function withoutSources() {
  return {
    name: 'koshin-without-sources',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      WORDS.test(id) ? { code: code.replace(SOURCE, ''), map: null } : undefined,
  }
}
