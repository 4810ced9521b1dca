// Addigy: its page of the content token. Source: "Renewing an Apple Apps (VPP) Location Token", support.addigy.com/hc/en-us/articles/
// 4403542735635, read in November 2026. Its labels of the push certificate are not known.
import type { Console } from './types.ts'

const APPS = ['Policy', 'Integrations & Settings', 'Apple Apps'] as const

export const addigy: Console = {
  id: 'addigy',
  name: 'Addigy',
  labelsIn: 'en',
  guides: {
    uploadContentToken: { path: APPS, press: ['Renew', 'Save'] },
    saveContentToken: { path: [], press: ['Save'] },
    contentTokenExpiry: { path: APPS },
  },
  traps: {},
}
