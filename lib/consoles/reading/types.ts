// What a page shows around its values, as it stands there: no word of it is understood here.

/** Words at one place around a value, the more telling first. */
export interface WordsAround {
  /**
   * `tied`: by the page's own markup, to its field, term, row or column. `perhaps`: in its table as well, but it may be any other
   * value's. `before`: right before or above it. `below`: the one line right below it, in a part that holds nothing else, as on a tile. `title`: lines of their own before its part of the page, the nearest first. `row`: the
   * other cells of its row, such as its state.
   */
  how: 'tied' | 'perhaps' | 'before' | 'below' | 'title' | 'row'
  labels: string[]
}

export interface Surroundings {
  /** The words before it on its own line, the nearest last. */
  own: string[]
  /** What stands around its line, from the inside outwards. */
  around: WordsAround[]
  /** From the nearest to the outermost. */
  headings: string[]
  /** Its line's number on the page. */
  line: number
}

export interface SeenTopic extends Surroundings {
  topic: string
  /** The words right behind it on its line; absent where there are none. */
  behind?: string | undefined
}

/** A short text with a label of its own: "Customer: Acme". */
export interface SeenPair {
  label: string
  text: string
}

export interface SeenDate extends Surroundings {
  text: string
  /** The last millisecond of that day, as in `FoundExpiry`; and of the other days that the text may mean. */
  notAfter: number
  otherwise?: number[] | undefined
  /** The words before it on its line, back to the date before it; absent where there are none. */
  ahead?: string | undefined
  /** The words between it and the date before it on its line; absent where it is the first there. */
  between?: string | undefined
  /** The words right behind it on its line. */
  behind: string
  /** The UID in its own row, card or column, where the page shows several. */
  topic?: string | undefined
  /** The labelled texts in its own part of the page, those in the smallest part first; absent where there are none. */
  beside?: SeenPair[] | undefined
}

export interface SeenAccount extends Surroundings {
  account: string
}

/** A page as it is handed from where it stands to where it is understood. */
export interface PageView {
  title: string
  topics: SeenTopic[]
  codes: SeenTopic[]
  dates: SeenDate[]
  accounts: SeenAccount[]
}
