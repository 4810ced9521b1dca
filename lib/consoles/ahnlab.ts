// AhnLab: where it gives out the signing request, as far as that is known (2026).
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
  remarks: [{ id: 'warnsOfRevoke', step: 'renew' }],
}
