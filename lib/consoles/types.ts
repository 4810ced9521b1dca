// What is known of an MDM console, and what reading one of its pages gives.

/** Where to click for one step, in the console's own words, whatever language Koshin speaks. */
export interface ConsoleGuide {
  /** Menus from the outermost to the place itself; empty where the step goes on from the page before. */
  path: readonly string[]
  /** Buttons and links to press there, in this order. */
  press?: readonly string[]
  /** The button beside them that must not be pressed. */
  never?: string
  /** Fields or values to look at or fill in. */
  fields?: readonly string[]
}

/** How a trap shows itself in this console: its text, and the button that leads out. */
export interface ConsoleTrap {
  text?: string
  press?: string
}

export interface Console {
  id: 'clomo' | 'other'
  /** Its own name; absent for "another console", whose name is `consoles.other`. */
  name?: string
  /** By step id of `lib/procedures`. */
  guides: Readonly<Record<string, ConsoleGuide>>
  /** By trap id of `lib/procedures`. */
  traps: Readonly<Record<string, ConsoleTrap>>
  /** Steps that this console does not have. */
  without: readonly string[]
  /** The label beside the subject of the push certificate in use. */
  subjectLabel: RegExp
  /** The label beside the expiry of the push certificate in use. */
  expiryLabel: RegExp
}

/** A topic that a page shows. */
export interface FoundTopic {
  /** `com.apple.mgmt.External.<uuid>`, the uuid in lower case. */
  topic: string
  /** The nearest label, e.g. プッシュ通知証明書のサブジェクト; empty where there is none. */
  label: string
  /** The heading it stands under, else the page's title. */
  context: string
}

/** A date that a page shows beside a word for expiry. */
export interface FoundExpiry {
  label: string
  /** As shown. */
  text: string
  /** The last millisecond of that day where the page is read (local time zone), since 1970. */
  notAfter: number
}

export interface ConsoleReading {
  topics: FoundTopic[]
  expiries: FoundExpiry[]
}
