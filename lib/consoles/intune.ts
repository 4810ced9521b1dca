// Intune: what it shows of the certificate, as far as that is known (2026).
import type { Console } from './types.ts'

export const intune: Console = {
  id: 'intune',
  name: 'Intune',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: [], fields: ['subject ID'] },
    consoleUidAfter: { path: [], fields: ['subject ID'] },
  },
  traps: {},
  shows: 'code',
  remarks: [
    { id: 'showsCodeOnly', step: 'consoleUid' },
    { id: 'showsCodeOnly', step: 'consoleUidAfter' },
  ],
}
