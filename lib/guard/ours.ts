// Which of a page's elements are Koshin's own.

/** True for an element that Koshin added itself. */
export function isOurs(node: unknown): boolean {
  return node instanceof Element && node.localName.startsWith('koshin-')
}
