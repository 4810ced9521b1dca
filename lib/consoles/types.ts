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

/** Something that is so in this console only; words: `consoles.remarks.<id>`. */
export interface ConsoleRemark {
  id:
    | 'showsCodeOnly'
    | 'showsCommonName'
    | 'checksKeyOnly'
    | 'restartServer'
    | 'refusesOtherTopic'
    | 'filesByTopic'
    | 'overwritesSilently'
    | 'laterContentToken'
    | 'otherAccountBySupport'
    | 'translationBreaksPortal'
    | 'requestCalledCertificate'
    | 'codeInNotes'
    | 'freshKeyFirst'
    | 'warnsOfRevoke'
    | 'requestFile'
    | 'linkEnablesNext'
    | 'certificateFile'
    | 'serviceToken'
    | 'savedNotice'
    | 'refreshNotices'
    | 'portalLinkSaysCreate'
    | 'menusOfSchools'
    | 'thirdVersionOfPages'
    | 'loginByMail'
  /** The step of `lib/procedures` at which it matters. */
  step: string
}

/** The labels of a wizard that makes the signing request and takes the certificate, as buttons and screens show them. */
export interface WizardWords {
  /** Its title, and the control that opens it. */
  title: string
  /** On its first screen: begins anew. The same word leads on from the other screens. */
  begin: string
  /** On its first screen: goes on where it was left. */
  proceed: string
  ok: string
  cancel: string
  finish: string
  /** The fields by which the screen with the contact's details is known. */
  details: readonly string[]
  download: string
  /** The link to Apple's portal, on the screen that waits for the certificate. */
  portal: string
  /** The button beside the file field, and the field under it, on the screen that takes the certificate. */
  file: string
  account: string
  passcode: string
  /** The error where signing request and certificate do not belong together. */
  mismatch: string
}

/** What the label beside a value looks like in this console, and labels that it must know; no other label of the console may match. */
export interface ValueLabel {
  /** Asked of the labels around the value, joined by ` › ` from the outside inwards. */
  pattern: RegExp
  examples: readonly string[]
}

/** Until when each of the three is valid. */
export type ExpiryName = 'pushExpiry' | 'serverTokenExpiry' | 'contentTokenExpiry'

/** The values by which a renewal is checked. */
export type ValueName = 'subject' | ExpiryName

export interface Console {
  /** Stays the same for ever: records name it. */
  id: string
  /** Its own name; absent for "another console", whose name is `consoles.other`. */
  name?: string
  /** The language in which its labels are known. */
  labelsIn?: 'ja' | 'en'
  /** What its labels mean, in English and in short, by label; only where that is known from its manuals. */
  meanings?: Readonly<Record<string, string>>
  /** By step id of `lib/procedures`. A step that only some consoles have is there where it is guided. */
  guides: Readonly<Record<string, ConsoleGuide>>
  /** Where an expiry is shown to who comes from anywhere, where that is another page than the one of its step. */
  elsewhere?: Partial<Readonly<Record<ExpiryName, ConsoleGuide>>>
  /** By trap id of `lib/procedures`. */
  traps: Readonly<Record<string, ConsoleTrap>>
  remarks?: readonly ConsoleRemark[]
  /** What its vendor has besides for who renews; words: `steps.notes.<id>`. */
  notes?: readonly 'video'[]
  /**
   * How it shows a UID: the whole `subject`, or only its `code`, without `com.apple.mgmt.External.` before it. Absent where that is
   * not known.
   */
  shows?: 'subject' | 'code'
  /** Absent where its words are not known: then nothing is held back on its pages. */
  wizard?: WizardWords
  /** Its own words, asked before the words that all consoles have in common; only those that are known and unusual. */
  labels?: Partial<Readonly<Record<ValueName, ValueLabel>>>
  /** Its own word for every end, where that may mean another day elsewhere; what ends is told by what stands around it. */
  endsUnder?: ValueLabel
}

/** A UID that a page shows. */
export interface FoundTopic {
  /** `com.apple.mgmt.External.<uuid>`, the uuid in lower case. */
  topic: string
  /** The nearest label, e.g. プッシュ通知証明書のサブジェクト; empty where there is none. */
  label: string
  /** The headings it stands under, else the page's title. */
  context: string
  /** Where the page shows several UIDs: it stands in a row, a card or a line of its own. */
  inRow?: true | undefined
  /** And an expiry of its own beside it. */
  hasExpiry?: true | undefined
  /** And its label or heading says that it is the certificate in use, or one that is to come. */
  stage?: 'inUse' | 'toCome' | undefined
}

/** A date that a page shows. */
export interface FoundExpiry {
  /** From the outside inwards, joined by ` › `. */
  label: string
  /** The headings it stands under, where the label does not hold them already; absent where there are none. */
  context?: string | undefined
  /** As shown. */
  text: string
  /** The last millisecond of that day where the page is read (local time zone), since 1970. */
  notAfter: number
  /** The same of the other days that the text may mean, where day and month can be confused. */
  otherwise?: number[] | undefined
  /** Where the page shows several UIDs: the one it stands with. */
  topic?: string | undefined
  /** Of the names around it those that nobody knows and that do not stand around the UID: of another thing, perhaps. */
  strangers?: string[] | undefined
  /** The customer, company or school that the page names as the one whose it is; absent where it names none. */
  owner?: string | undefined
  /** Who sees the page has said that it is the one that is meant. */
  isConfirmed?: true | undefined
}

/** An Apple Account that a page shows beside a word for it. */
export interface FoundAccount {
  account: string
  label: string
  /** What stands around it and names of what it is, and the headings above it; the outermost first, as of a UID. */
  context?: string
}

export interface ConsoleReading {
  topics: FoundTopic[]
  /** Codes (uuids) that stand alone beside a word for the subject, as topics; what they are is for the console's file to say. */
  codes?: FoundTopic[] | undefined
  /** All other codes that stand alone beside a label, as topics: only a console's own words can make something of them. */
  otherCodes?: FoundTopic[] | undefined
  /** Dates under a word that says that something ends. */
  expiries: FoundExpiry[]
  /** Dates under a word that may say so, or that they are something else: who sees the page can tell. */
  doubtful?: FoundExpiry[] | undefined
  /** All other dates with a label: only a console's own words can make something of them. */
  otherDates?: FoundExpiry[] | undefined
  accounts?: FoundAccount[] | undefined
}
