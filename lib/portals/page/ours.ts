// Which of a page's elements are Koshin's own: all that it adds to a page is named so.

/** True for an element that Koshin added itself. */
export function isOurs(node: unknown): boolean {
  return (node as Partial<Element> | null | undefined)?.localName?.startsWith('koshin-') ?? false
}
