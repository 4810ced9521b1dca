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

/** What the label beside a value looks like, and labels that it must know; every other label of the console must not match. */
export interface ValueLabel {
  pattern: RegExp
  /** As they stand on a page, or with the labels around joined by ` › `. */
  examples: readonly string[]
}

export interface Console {
  /** Stays the same for ever: records name it. */
  id: string
  /** Its own name; absent for "another console", whose name is `consoles.other`. */
  name?: string
  /** The language in which its labels are known. */
  labelsIn?: 'ja' | 'en'
  /** By step id of `lib/procedures`. */
  guides: Readonly<Record<string, ConsoleGuide>>
  /** By trap id of `lib/procedures`. */
  traps: Readonly<Record<string, ConsoleTrap>>
  /** Steps that this console does not have. */
  without: readonly string[]
  remarks?: readonly ConsoleRemark[]
  /** It shows only the code of a UID, without `com.apple.mgmt.External.` before it. */
  showsCode?: true
  /** Absent where its words are not known: then nothing is held back on its pages. */
  wizard?: WizardWords
  labels: {
    /** Beside the subject of the push certificate in use. */
    subject: ValueLabel
    /** Beside the expiry of the push certificate in use. */
    pushExpiry: ValueLabel
    /** Beside the expiry of the server token (ADE) in use. */
    serverTokenExpiry: ValueLabel
    /** Beside the expiry of a content token (VPP) in use. */
    contentTokenExpiry: ValueLabel
  }
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
  /** The heading it stands under, where the label does not hold it already; absent where there is none. */
  context?: string | undefined
  /** As shown. */
  text: string
  /** The last millisecond of that day where the page is read (local time zone), since 1970. */
  notAfter: number
}

export interface ConsoleReading {
  topics: FoundTopic[]
  /** Codes (uuids) that stand alone beside a word for the subject, as topics; what they are is for the console's file to say. */
  codes?: FoundTopic[] | undefined
  expiries: FoundExpiry[]
}
