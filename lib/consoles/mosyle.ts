// Mosyle, the edition for schools. Sources, read in November 2026: a school district's instructions to its own staff,
// esu11.freshdesk.com/support/solutions/articles/35000155969; that it shows topic and expiry of the push certificate, and that its menu is
// called "Apple Basic Setup" there: a partner's, book.msls.tech/books/moslye-education/page/apple-integrations. Labels of values are not known.
import type { Console } from './types.ts'

const CERTIFICATE = ['My School', 'Basic Setup', 'Push Certificate'] as const
const SERVER_TOKEN = ['My School', 'Basic Setup', 'Apple School Manager'] as const
const CONTENT_TOKEN = ['Management', 'Apple Apps and Books (VPP)'] as const
const RENEW_TOKEN = 'Click here to renew or replace the account token'

export const mosyle: Console = {
  id: 'mosyle',
  name: 'Mosyle',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: CERTIFICATE, fields: ['Apple ID'] },
    wizardStart: { path: CERTIFICATE, press: ['Renew'], fields: ['Apple ID'] },
    wizardContinue: { path: CERTIFICATE },
    consoleExpiry: { path: CERTIFICATE },
    consoleUidAfter: { path: CERTIFICATE },

    consoleReady: { path: SERVER_TOKEN, press: [RENEW_TOKEN] },
    serverTokenExpiry: { path: SERVER_TOKEN },

    uploadContentToken: { path: CONTENT_TOKEN, press: ['Edit', RENEW_TOKEN] },
    contentTokenExpiry: { path: CONTENT_TOKEN },
  },
  traps: {},
  remarks: [
    { id: 'menusOfSchools', step: 'consoleUid' },
    { id: 'menusOfSchools', step: 'wizardStart' },
    { id: 'menusOfSchools', step: 'consoleReady' },
  ],
}
