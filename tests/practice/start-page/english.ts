// The start page in English.

import { RIGHT_LOCATION, RIGHT_SERVER } from '../business-portal/seed.ts'
import { NEW_ACCOUNT, OTHER_ACCOUNT, OWN_ACCOUNT } from '../seed.ts'
import { BUSINESS, CONSOLE, PORTAL, type Words } from './words.ts'

export const english: Words = {
  title: 'A first renewal, for practice',
  lead: 'Renew an MDM push certificate from beginning to end, with Koshin beside you.',
  promise: 'The console and the portal here are copies on this computer. Nothing reaches Apple, and nothing can break.',
  otherLanguage: { name: '日本語', code: 'ja' },
  stepsHeading: 'The renewal, step by step',
  steps: [
    {
      title: 'Open the console',
      text: `Open the [practice console](${CONSOLE}) and log in. Leave the domain as it is; any account and password will do.`,
    },
    {
      title: 'Click Koshin in the toolbar',
      text: 'Click `Open Koshin beside the page`. The side panel opens.',
    },
    {
      title: 'Do what Koshin says',
      text: `From reading the UID to the last check, Koshin tells you what comes next. Sign in to the portal as \`${OWN_ACCOUNT}\`, with any password. The addresses are the real ones, but in this browser they lead to the practice pages.`,
    },
    {
      title: 'Finish',
      text: 'You are done when Koshin says “The renewal is complete”. Before you practise again, click `Delete the practice records` in Koshin and `Start over` at the bottom of this page.',
    },
  ],
  marksHeading: 'What the marks mean',
  marks:
    '“This one”: the UID has been read and it is yours. “Not this one”: another UID has been read. “Not read yet”: click the i. You can’t tell by vendor and date alone.',
  trapsHeading: 'Try what must not happen',
  traps: [
    { title: 'The wrong row', text: 'Click `Renew` in the other i3Systems row. Koshin stops it and says why.' },
    {
      title: 'Create instead of Renew',
      text: 'Click `Create a Certificate`: a new certificate would have a new UID, and every device would be cut off.',
    },
    { title: 'Revoke', text: 'Click `Revoke`, in any row. As far as we know it can’t be undone.' },
    {
      title: 'The wrong account',
      text: `Sign out and come back as \`${NEW_ACCOUNT}\` (it shows Get Started) or as \`${OTHER_ACCOUNT}\` (its list has another UID).`,
    },
    {
      title: 'A translated page',
      text: `Open the portal [as the browser’s translator leaves it](${PORTAL}?translated=ja). Koshin asks you to turn translation off.`,
    },
    {
      title: 'A page nobody knows',
      text: `Open [a redesign](${PORTAL}?unreadable=1). Koshin says that it cannot read it, and offers the comparison by hand.`,
    },
    {
      title: 'Signed out in the middle',
      text: `Open the portal [so that it signs you out after Upload](${PORTAL}?signout=1). Sign in again and continue where you were.`,
    },
  ],
  markupHeading: 'Four ways the portal may be built',
  markupText:
    'Apple has never published how its page is built, so Koshin relies on its words alone. The same portal is here in four builds; the one you choose stays until you choose another.',
  markups: {
    table: 'A table with links',
    divs: 'Nested boxes with input buttons',
    grid: 'A grid with picture buttons',
    spa: 'One page that redraws itself',
  },
  tokensHeading: 'The two tokens',
  tokensText: `Apple Business (formerly Apple Business Manager) and Apple School Manager, in three generations. Your server is \`${RIGHT_SERVER}\`, your location \`${RIGHT_LOCATION}\`; any account and password will do. Downloading a server token is the renewal itself: have the [console](${CONSOLE}settings/ios-macos/basic) open before.`,
  tokenPortals: [
    { query: '?generation=G2&language=en&frame=same', text: 'Until spring 2026, with its frame' },
    { query: '?generation=G1&language=ja', text: 'About 2018 to 2021, in Japanese' },
    { query: '?generation=G2&language=ja&frame=blank', text: 'Until spring 2026, in Japanese' },
    { query: '?generation=G3&language=en', text: 'Apple Business, since spring 2026' },
  ],
  tokenTraps: [
    {
      title: 'The wrong server',
      text: 'Open `Jamf Pro` or one that only looks like yours and click `Download Token`. Koshin stops it: that server’s own token would stop working at once.',
    },
    { title: 'Delete', text: 'Click `Delete`, on any server. Koshin always stops it.' },
    {
      title: 'The wrong location',
      text: 'In `Content Tokens` click `Download` beside 全社 or 全 社. One of them is there twice.',
    },
    {
      title: 'A frame that says nothing',
      text: `Open the portal [with its content in a place Koshin is kept out of](${BUSINESS}?frame=silent). Koshin says so.`,
    },
    {
      title: 'Another language',
      text: `Open the portal [in a language whose words are not known](${BUSINESS}?language=fi). What is near the tokens is held back.`,
    },
  ],
  setUpHeading: 'The first set-up',
  setUpText: `A console that has no certificate yet. Start over here, click \`Delete the practice records\` in Koshin, then go by the steps above. Sign in to the portal as \`${NEW_ACCOUNT}\`: nothing was ever created there.`,
  setUp: 'Start over before the first set-up',
  againHeading: 'Start over',
  againText:
    'Everything as it was at the beginning: certificates, console, sign-ins. Koshin keeps its own records: delete them with “Delete the practice records” in Koshin.',
  again: 'Start over',
  afresh:
    'Everything is as it was at the beginning. Close the tabs of the portal and the console that are still open: they show the practice before.',
  afreshSetUp: `The console has no certificate now. For the first set-up, sign in to the portal as \`${NEW_ACCOUNT}\`. How to go on:`,
}
