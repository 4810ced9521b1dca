// css-select as linkedom asks for it: linkedom has every selector compiled anew at every look, which is half of what many tests take.
import { compile as compileAnew, type Options } from 'css-select'

type Test = (element: never) => boolean

const kept = new Map<string, Test>()

/** A selector that is about the element it is asked of is about another one next time. */
export function compile(selector: string, options: Options<never, never>): Test {
  if (options.context !== undefined) return compileAnew(selector, options)
  const key = `${options.xmlMode} ${selector}`
  const known = kept.get(key)
  if (known) return known
  // What was found once may be elsewhere in the document at the next look.
  const made = compileAnew<never, never>(selector, { ...options, cacheResults: false })
  kept.set(key, made)
  return made
}

export function is(element: never, selector: string, options: Options<never, never>): boolean {
  return compile(selector, options)(element)
}
