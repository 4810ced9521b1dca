// What the words of one language on Apple Business and School Manager are: a file of this folder has each. Words are data.

/** What a label on these portals can be. */
export type Word =
  // makes the place known
  | 'server-list'
  | 'content-tokens'
  | 'server-tokens'
  | 'apps-and-books'
  | 'payments'
  | 'navigation'
  | 'preferences'
  // a server's pane
  | 'show-devices'
  | 'download-token'
  | 'delete'
  | 'section'
  | 'fact'
  | 'edit'
  | 'device-count'
  | 'actions'
  // the download dialog
  | 'reset-warning'
  | 'cancel'
  // the content token's table
  | 'location'
  | 'download'
  // the rest
  | 'add'
  | 'continue'
  | 'sign-in'
  | 'terms'
  | 'agree'
  | 'account'
  // close, back, sign out, search, help, menu: wherever they stand they change nothing
  | 'harmless'

/** Labels that were seen together. */
export interface WordGroup {
  /** Of which generations of pages, by their ids. */
  generations: readonly string[]
  /**
   * `seen` in a screenshot, `said` by a manual or an administrator. `usual`: not seen on these pages, but what everybody calls
   * it in that language; only for words that change nothing. `guess`: it only calls for a look, nothing relies on it.
   */
  known: 'seen' | 'said' | 'usual' | 'guess'
  /** Where and when, in short. */
  source: string
  words: Partial<Readonly<Record<Word, readonly string[]>>>
}

export interface LanguageWords {
  /** BCP 47 tag. */
  id: string
  groups: readonly WordGroup[]
  /** What is no whole label: a dangerous word inside another label, how many devices, what a download does. */
  patterns?: Partial<Readonly<Record<Word, RegExp>>>
  /** Its words for deleting, for the download and what it does, in the forms in which a dialog may ask for them, as a pattern: guesses, which are held. */
  harm?: string
  /** What it calls a token, as a pattern. */
  token?: string
  /** What a dialog about servers or tokens speaks of, as a pattern. */
  about?: string
  /** What a text in this language is known by; only with those words. */
  spoken?: RegExp
  /** Labels that other languages have as well, or that Apple leaves untranslated: they do not show that a page speaks this one. */
  shared?: readonly string[]
}
