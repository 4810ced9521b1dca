// MaaS360. Source: "Renewing the APNS certificate in the IBM MaaS360 Portal", ibm.com/docs/en/maas360, read in November 2026.
import type { Console } from './types.ts'

const SERVICE = ['Setup', 'Services', 'Mobile Device Management', 'APNS Certificate'] as const

export const maas360: Console = {
  id: 'maas360',
  name: 'MaaS360',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: SERVICE, fields: ['APNS Certificate topic', 'Associated Apple ID'] },
    wizardStart: { path: SERVICE, press: ['Renew', 'Generate Certificate'] },
    signingRequestDownload: { path: [], press: ['Download CSR.txt'] },
    consoleUidAfter: { path: SERVICE, fields: ['APNS Certificate topic'] },
  },
  traps: {},
}
