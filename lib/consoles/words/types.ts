// What one language says beside the values on a console's page. A language is a file; the list of them is `words.ts`.

/**
 * Each pattern is asked of one label at a time, narrowed (NFKC), without regard to letters' case. `u` is added: `\b` knows ASCII
 * letters only. A label's own head decides, so participles count where they end a label: "Uploaded on" names a day of upload,
 * "Uploaded certificate expires" does not.
 */
export interface ConsoleWords {
  /** BCP 47, with a region where the language has several ways: also gives the names of the months, by `Intl`. */
  locales: readonly string[]
  /** The label says that a date beside it is the end of something. */
  expiry: RegExp
  /** The label may say that, and may as well speak of a revocation, or of a day by which to renew: only who sees the page can tell. */
  doubtful?: RegExp
  /** The label says that a date beside it is something else, whatever words for an end it holds as well. */
  otherDate: RegExp
  /** The whole label says nothing of what a date is: "Date", "on". What stands farther out decides. */
  neutral: RegExp
  /** Words beside a word for an end that name nothing which ends: "the", "will", "new". */
  filler?: RegExp
  /** The whole text between two dates that makes them a span: the second one is its end. */
  until: RegExp
  /** How long it is until a date: “in 364 days”; not how long ago, nor how long before something else. */
  howLong?: RegExp
  /** Before a span of time: its other end is the end of a certificate or token. */
  spanStart: RegExp
  /** Something has ended: of a date in brackets right behind, that it was the end. */
  ended?: RegExp
  /** Right behind a date: it was the end. */
  behind?: RegExp
  /** Labels of a certificate's subject or topic. */
  subject: RegExp
  /** Labels of the push certificate. */
  push?: RegExp
  /** Labels of the server token (ADE, DEP). */
  serverToken?: RegExp
  /** Labels of a content token (VPP). */
  contentToken?: RegExp
  /** Any certificate; any token. */
  certificate: RegExp
  token: RegExp
  /** Labels of things that end as well and are none of the three. */
  otherThing: RegExp
  /** Labels of the Apple Account that was used. */
  account?: RegExp
  /** The whole label says that a name beside it is the customer's, company's or school's whose page it is. */
  owner?: RegExp
  /** A name of where nothing is in use: a system for tests, for a demonstration. */
  rehearsal?: RegExp
  /** The whole text is what a button or a link says: it names nothing that stands near it. */
  action?: RegExp
  /** The whole label says that the text beside it is a state: "In review". */
  state?: RegExp
  /** Labels of what is in use no more or not yet. */
  notInUse: RegExp
  /** The sentence tells of an end that would be, or is to be changed. */
  planned?: RegExp
  /** The line asks whether something is to be done, or tells that it failed: what stands below it has not been done. */
  asks?: RegExp
  /** Labels of what is in use, and of what will be: where a page shows both, only the first counts. */
  inUse?: RegExp
  toCome?: RegExp
  /** The words around a UID say that it does not fit, or was not taken: it is not the console's. */
  refused?: RegExp
  /** Labels of what somebody wrote or searches for, and of logs: what stands there need not be what the console uses. */
  note: RegExp
}
