// Finds in TypeScript source which keys of the locales it uses: written out, or put together in a template.

/** Every text in quotes of the source, as it stands there. */
export function quotedIn(source: string): Set<string> {
  return new Set(
    [...source.matchAll(/'([^'\\\n]*)'|"([^"\\\n]*)"/g)].map(([, single, double]) => single ?? double ?? ''),
  )
}

/**
 * A pattern for every template that puts a key together, such as `steps.${id}.title`; a value stands for one part of the key
 * or for a piece of it. A template must name the key's section to count.
 */
export function keyPatternsOf(source: string): RegExp[] {
  const templates = [...source.matchAll(/`([a-z][A-Za-z]*\.(?:[A-Za-z.]|\$\{[^{}`]*\})*)`/g)]
  const forms = templates.map(([, template = '']) => template).filter((template) => template.includes('${'))
  return [...new Set(forms)].map((form) => {
    const fixed = form.split(/\$\{[^{}]*\}/).map((part) => part.replaceAll('.', '\\.'))
    return new RegExp(`^${fixed.join('[^.]+')}$`)
  })
}
