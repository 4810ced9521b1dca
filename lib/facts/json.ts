// JSON that comes from files and pages: it may be none.

/** What a text holds as JSON (RFC 8259); undefined where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
