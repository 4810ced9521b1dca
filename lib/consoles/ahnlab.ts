// AhnLab: where it gives out the signing request, as far as that is known (2026).
import { COMMON_LABELS, WITHOUT_CLOMOS_OWN } from './common.ts'
import type { Console } from './types.ts'

export const ahnlab: Console = {
  id: 'ahnlab',
  name: 'AhnLab',
  labelsIn: 'ja',
  guides: {
    signingRequestDownload: {
      path: ['設定', 'iOS Supervised Mode', 'APNs共通設定'],
      press: ['CSRファイルのダウンロード'],
    },
  },
  traps: {},
  without: WITHOUT_CLOMOS_OWN,
  remarks: [{ id: 'warnsOfRevoke', step: 'renew' }],
  labels: COMMON_LABELS,
}
