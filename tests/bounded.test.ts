// Every reader of a page's or a file's text is fed long runs of everything: twice the text takes it about twice the time.
import { expect, it } from 'vitest'
import { clomo } from '../lib/consoles/clomo.ts'
import { readConsole } from '../lib/consoles/read-console.ts'
import { findDates } from '../lib/consoles/reading/dates.ts'
import { asLabel, lastClause, wayEnd } from '../lib/consoles/reading/label.ts'
import { oneLine } from '../lib/consoles/reading/page-text.ts'
import { sayingOf } from '../lib/consoles/understanding/saying.ts'
import { wizardVocabulary } from '../lib/consoles/wizard-words.ts'
import { wordsOf } from '../lib/consoles/words/words.ts'
import { pemBehindLeads, readPem } from '../lib/documents/bytes/pem.ts'
import { looksLikePropertyList, readPropertyList } from '../lib/documents/bytes/property-list.ts'
import { readDocument } from '../lib/documents/read-document.ts'
import { readEncodedJson, readJson, readMimeBody } from '../lib/documents/readers/impostors.ts'
import { readContentTokenName, readServerTokenName } from '../lib/documents/renewal/token-file-name.ts'
import { secretIn, showsContentToken } from '../lib/documents/secrets/secrets.ts'
import { dumpsIn, fromHex, listedBytes } from '../lib/documents/wrappings/dumps.ts'
import { layersIn } from '../lib/documents/wrappings/layers.ts'
import { fromQuotedPrintable, mailParts, splitHeader } from '../lib/documents/wrappings/mail.ts'
import { hasTags, listWithin, looksLikeHtml, textOfMarkup } from '../lib/documents/wrappings/markup.ts'
import { isRichText, plainTextOf } from '../lib/documents/wrappings/rich-text.ts'
import { stretchesIn } from '../lib/documents/wrappings/stretches.ts'
import { sameAccount } from '../lib/facts/account.ts'
import { fromBase64 } from '../lib/facts/bytes.ts'
import { looksLike, sameName } from '../lib/facts/names.ts'
import { readOtherTopic } from '../lib/facts/other-topic.ts'
import { isCompany, isOtherOwner, namesSomebody } from '../lib/facts/owner-names.ts'
import { isTopic, readTopic } from '../lib/facts/topic.ts'
import { unpacked } from '../lib/facts/unpacked.ts'
import { readBusinessPortal } from '../lib/portals/business/read.ts'
import { asksOfHarm, asksOfServers } from '../lib/portals/business/unclear.ts'
import { isDangerousLabel, namedBy, wordOf } from '../lib/portals/business/vocabulary.ts'
import { dateIn, parsePortalDate } from '../lib/portals/page/date.ts'
import { ONLY_SHOWS } from '../lib/portals/page/harmless-words.ts'
import { normaliseLabel } from '../lib/portals/page/label.ts'
import { SPEAKS_ENGLISH } from '../lib/portals/page/question-words.ts'
import { asks, asksUnknown, saidBy } from '../lib/portals/page/questions.ts'
import { findSerial } from '../lib/portals/push/describe.ts'
import { actionOf, readPushPortal } from '../lib/portals/push/read.ts'
import { readSubject } from '../lib/portals/push/subject-place.ts'
import {
  ASKS_IF_SURE,
  ASKS_OF_HARM,
  ASKS_TO_RENEW,
  GOES_ON,
  MAY_CREATE,
  OF_A_LIST,
  STAYS_SO,
} from '../lib/portals/push/words.ts'
import { documentOf } from './support/page.ts'
import { processorTime } from './support/processor-time.ts'

const UUID = '3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
/** What is repeated. */
const UNITS = [
  '.',
  ' ',
  '\n',
  '\t',
  '\u3000',
  '\u00A0',
  '0',
  '1.',
  '1 ',
  'a',
  'a.',
  'a ',
  'ab-',
  'é',
  '漢',
  ':',
  '*',
  '…',
  '-',
  '=',
  '/',
  '\\',
  '@',
  'a@',
  'a@b.',
  '<',
  '>',
  '"',
  "'",
  '(',
  '[',
  '{',
  '}',
  '|',
  '> ',
  '=3d',
  '=\n',
  'UID=',
  'UID =\n',
  'CN=APSP:',
  'com.apple.',
  'com.apple.mgmt.',
  'com.apple.mgmt.External.',
  'UID=com.apple.mgmt.External.3f6d2c1a-',
  `UID=com.apple.mgmt.External.${UUID}, `,
  `C=JP, CN=APSP:${UUID}; `,
  'Serial Number ',
  'serial 3b ',
  'Notes: ',
  'Subject: ',
  'May ',
  'May 4, ',
  '2027-11-',
  '4/5/',
  'Expires ',
  '前回',
  '証明書',
  '異な証明',
  'token ',
  'resets token ',
  'トークン',
  'QUJD',
  'QUJD\n',
  '-----BEGIN ',
  '-----BEGIN CERTIFICATE-----',
  '<key>',
  '<array>',
  '<!--',
  '{"a":',
  '\\par ',
  'Content-Type: ',
  'Renew ',
  'Download Token for ',
  'の',
  '(ctrl ',
  'Settings > ',
  ', ',
  'Inc ',
]

/** What takes a text. */
const READERS: Record<string, (text: string) => unknown> = {
  readTopic: readTopic,
  // A common name alone is believed only where no other service's topic stands in the text.
  'readTopic behind a common name': (text) => readTopic(`CN=APSP:${UUID} ${text}`),
  isTopic: isTopic,
  readOtherTopic: readOtherTopic,
  sameName: (text) => sameName(text, `${text}x`),
  looksLike: (text) => looksLike(text, `${text}x`),
  sameAccount: (text) => sameAccount(text, `${text}x`),
  fromBase64: fromBase64,
  normaliseLabel: normaliseLabel,
  parsePortalDate: parsePortalDate,
  findSerial: findSerial,
  'push actionOf': actionOf,
  'business wordOf': wordOf,
  isDangerousLabel: isDangerousLabel,
  oneLine: oneLine,
  asLabel: asLabel,
  lastClause: lastClause,
  wayEnd: wayEnd,
  isCompany: isCompany,
  namesSomebody: namesSomebody,
  isOtherOwner: (text) => isOtherOwner(text, `${text}x`),
  findDates: (text) => findDates(text),
  sayingOf: (text) => sayingOf(text, wordsOf()),
  'wizard words': (text) => clomo.wizard && wizardVocabulary(clomo.wizard).partial(text),
  looksLikeHtml: looksLikeHtml,
  hasTags: hasTags,
  textOfMarkup: textOfMarkup,
  listWithin: listWithin,
  readJson: readJson,
  readEncodedJson: readEncodedJson,
  readMimeBody: readMimeBody,
  layersIn: layersIn,
  listedBytes: listedBytes,
  dumpsIn: dumpsIn,
  fromHex: fromHex,
  pemBehindLeads: pemBehindLeads,
  stretchesIn: stretchesIn,
  unpacked: unpacked,
  splitHeader: splitHeader,
  fromQuotedPrintable: fromQuotedPrintable,
  mailParts: mailParts,
  readPem: readPem,
  looksLikePropertyList: looksLikePropertyList,
  readPropertyList: readPropertyList,
  isRichText: isRichText,
  plainTextOf: plainTextOf,
  secretIn: secretIn,
  showsContentToken: showsContentToken,
  readServerTokenName: readServerTokenName,
  readContentTokenName: readContentTokenName,
  'a date that a page shows': dateIn,
  readSubject: (text) => readSubject(pageOf(text).body, false),
  readPushPortal: (text) => readPushPortal(pageOf(text)),
  readBusinessPortal: (text) => readBusinessPortal(pageOf(text)),
  'what a dialog asks': (text) => [
    asksOfHarm(pageOf(text).body),
    asksOfServers(pageOf(text).body),
    ...[ASKS_IF_SURE, ASKS_OF_HARM, ASKS_TO_RENEW].map((pattern) => asks(saidBy(pageOf(text).body), pattern)),
    asksUnknown(saidBy(pageOf(text).body), [SPEAKS_ENGLISH]),
  ],
  'what may be Create, or goes on': (text) => [MAY_CREATE, GOES_ON].map((pattern) => pattern.test(text)),
  'what only shows, or stays so': (text) => [ONLY_SHOWS, OF_A_LIST, STAYS_SO].map((pattern) => pattern.test(text)),
  namedBy: (text) => namedBy(pageOf(text).body),
  readConsole: (text) => readConsole(pageOf(text)),
  'a whole file': (text) => readDocument({ name: 'x.txt', bytes: new TextEncoder().encode(text) }),
}

/** Characters of the longest text; the others are half and a quarter of it. */
const LENGTH = 100_000
/** What takes fewer milliseconds than this is too quick for its growth to be seen, and is no trouble. */
const NOISE = 8
/** Four times the text: 4 times the time where all is well, 16 times where every character is looked at from every other. */
const MOST_GROWTH = 9
const TRIES = 3

const pages = new Map<string, Document>()
function pageOf(text: string): Document {
  const page = pages.get(text) ?? documentOf('<p></p>')
  const place = page.querySelector('p')
  if (place && !pages.has(text)) place.textContent = text
  pages.set(text, page)
  return page
}

const textOf = (unit: string, length: number): string =>
  // What stands at the end keeps a pattern from being content with the run itself.
  `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001x`

const timeOf = (read: (text: string) => unknown, text: string) => processorTime(() => read(text), NOISE)

/** What is wrong with how a reader's time grows; undefined where nothing is, or where it looks so only now and then. */
async function growthOf(read: (text: string) => unknown, unit: string): Promise<string | undefined> {
  const texts = [4, 2, 1].map((part) => textOf(unit, LENGTH / part))
  let said: string | undefined
  for (let tried = 0; tried < TRIES; tried++) {
    const long = await timeOf(read, texts[2] ?? '')
    if (long <= NOISE) return undefined
    const [short, middle] = [await timeOf(read, texts[0] ?? ''), await timeOf(read, texts[1] ?? '')]
    const growth = (before: number): number => long / Math.max(before, NOISE / 8)
    // What is shortest may be too quick for the processor's clock: then half of it tells.
    if (growth(short) <= MOST_GROWTH || growth(middle) <= MOST_GROWTH ** 0.5) return undefined
    said = `${JSON.stringify(unit)}: ${[short, middle, long].map((time) => time.toFixed(1)).join(', ')} ms`
  }
  return said
}

it.each(Object.entries(READERS))('%s', async (_, read) => {
  const grown: string[] = []
  for (const unit of UNITS) {
    const found = await growthOf(read, unit)
    if (found) grown.push(found)
    pages.clear()
  }
  expect(grown).toEqual([])
})

it('a way through menus that is none, for there is a colon behind it', async () => {
  const menus = 'Settings › '.repeat(26)
  expect(await processorTime(() => wayEnd(`${menus}Certificates: 2`), 5)).toBeLessThan(50)
  expect(wayEnd(`${menus}Certificates`)).toBe('Certificates')
})
