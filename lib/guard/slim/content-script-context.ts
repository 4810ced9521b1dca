// Stands in for WXT's context of a content script, which any script of the page can end by an event: the guard lasts as
// long as the page.

/** What WXT makes for every content script; the guard needs nothing of it. */
export class ContentScriptContext {
  readonly signal = new AbortController().signal
}
