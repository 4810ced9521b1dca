// A text as part of a pattern: none of its signs means anything.

/** For `new RegExp`, with the flag `u` or without: it matches just this text. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
