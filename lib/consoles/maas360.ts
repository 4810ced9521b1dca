// MaaS360: what it shows of the certificate, as far as that is known (2026).
import { COMMON_LABELS, WITHOUT_CLOMOS_OWN } from './common.ts'
import type { Console } from './types.ts'

export const maas360: Console = {
  id: 'maas360',
  name: 'MaaS360',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: [], fields: ['APNS certificate topic'] },
    consoleUidAfter: { path: [], fields: ['APNS certificate topic'] },
  },
  traps: {},
  without: WITHOUT_CLOMOS_OWN,
  labels: COMMON_LABELS,
}
