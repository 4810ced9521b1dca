// Hexnode: its page of the server token. Source: "How to renew Apple Device Enrollment Program (DEP) Token?", hexnode.com/
// mobile-device-management/help, read in November 2026. Its labels of the push certificate are not known.
import type { Console } from './types.ts'

const ACCOUNTS = ['Admin', 'Apple DEP', 'DEP Accounts'] as const

export const hexnode: Console = {
  id: 'hexnode',
  name: 'Hexnode',
  labelsIn: 'en',
  guides: {
    consoleReady: { path: ACCOUNTS },
    uploadServerToken: { path: [...ACCOUNTS, 'Edit DEP Account'] },
    serverTokenExpiry: { path: ACCOUNTS },
  },
  traps: {},
}
