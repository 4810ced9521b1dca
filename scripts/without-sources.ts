// Leaves out of a build where each word of a portal was seen: that is for whoever reads the words, and every page would load it.

/** The files that say it, word by word or way by way. */
const OF_WORDS = /\/lib\/portals\/business\/(?:languages|generations)\/[\w-]+\.ts$/
/** One such line, or two where it is long. */
const SOURCE = /^\s*(?:source|known):\s*(?:'[^'\n]*'|"[^"\n]*"),\n/gm

/** A plugin of Vite. */
export function withoutSources() {
  return {
    name: 'koshin-without-sources',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | undefined =>
      OF_WORDS.test(id) ? code.replace(SOURCE, '') : undefined,
  }
}
